import type { UnitId } from './ids.ts';
import type { RankOptions, UnitValue } from './rank.ts';
import { rankUnits, roundTo } from './rank.ts';

/** A value to reach and how far it lies from the present one. */
export interface NeededGain {
  readonly neededValue: number;
  /** Improvement needed in the method's direction; 0 when already there. */
  readonly gainPoints: number;
}

/**
 * What a unit needs to gain `places` with all others held fixed: the published value of the unit now standing
 * there, for an equal value shares the rank. Null when the unit is not ranked or has fewer places above it.
 */
export function neededGainForPlaces(
  entries: readonly UnitValue[],
  unitId: UnitId,
  places: number,
  options: RankOptions,
): NeededGain | null {
  const ranking = rankUnits(entries, options);
  const rank = ranking.places.get(unitId)?.rank;
  const ownValue = entries.find((entry) => entry.unitId === unitId)?.value ?? null;
  if (rank === undefined || ownValue === null || rank <= places) return null;
  const others = entries.flatMap((entry) =>
    entry.unitId === unitId || !ranking.places.has(entry.unitId) ? [] : (entry.value ?? []),
  );
  const sign = options.direction === 'higherIsBetter' ? 1 : -1;
  const bestFirst = others
    .map((value) => roundTo(value, options.decimals))
    .toSorted((a, b) => sign * (b - a));
  const neededValue = places <= 0 ? ownValue : bestFirst[rank - places - 1];
  if (neededValue === undefined) return null;
  return { neededValue, gainPoints: Math.max(0, sign * (neededValue - ownValue)) };
}
