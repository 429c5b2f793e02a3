import type { UnitId } from './ids.ts';
import type { UnitValue } from './rank.ts';
import { meanOf } from './sum.ts';

/** Why a group's mean moved. `changePoints = withinPoints + compositionPoints`. */
export interface GroupChange {
  readonly baseMean: number;
  readonly nowMean: number;
  readonly changePoints: number;
  /** Mean change of the units with a value in both years. */
  readonly withinPoints: number;
  /** What entering and leaving units did to the mean. */
  readonly compositionPoints: number;
  readonly kept: readonly UnitId[];
  readonly entered: readonly UnitId[];
  readonly left: readonly UnitId[];
}

/**
 * Splits the change of a group's unweighted mean into within-unit change and change of composition, exactly:
 * with K the units of both years, within = mean₁(K) − mean₀(K) and
 * composition = (mean₁ − mean₁(K)) + (mean₀(K) − mean₀). If no unit is in both years all is composition.
 * Null when a year has no value at all.
 */
export function groupChange(base: readonly UnitValue[], now: readonly UnitValue[]): GroupChange | null {
  const baseValues = presentValues(base);
  const nowValues = presentValues(now);
  const baseMean = meanOf([...baseValues.values()]);
  const nowMean = meanOf([...nowValues.values()]);
  if (baseMean === null || nowMean === null) return null;

  const kept = [...baseValues.keys()].filter((unitId) => nowValues.has(unitId));
  const keptBaseMean = meanOf(kept.flatMap((unitId) => baseValues.get(unitId) ?? []));
  const keptNowMean = meanOf(kept.flatMap((unitId) => nowValues.get(unitId) ?? []));
  const isNothingKept = keptBaseMean === null || keptNowMean === null;
  return {
    baseMean,
    nowMean,
    changePoints: nowMean - baseMean,
    withinPoints: isNothingKept ? 0 : keptNowMean - keptBaseMean,
    compositionPoints: isNothingKept ? nowMean - baseMean : nowMean - keptNowMean + (keptBaseMean - baseMean),
    kept,
    entered: [...nowValues.keys()].filter((unitId) => !baseValues.has(unitId)),
    left: [...baseValues.keys()].filter((unitId) => !nowValues.has(unitId)),
  };
}

function presentValues(values: readonly UnitValue[]): ReadonlyMap<UnitId, number> {
  const present = new Map<UnitId, number>();
  for (const { unitId, value } of values) if (value !== null) present.set(unitId, value);
  return present;
}
