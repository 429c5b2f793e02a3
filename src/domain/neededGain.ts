import type { UnitId } from './ids.ts';
import type { RankOptions, UnitValue } from './rank.ts';
import { rankUnits, roundTo } from './rank.ts';

/** A value to reach and how far it lies from the present one. */
export interface NeededGain {
  readonly neededValue: number;
  /** Improvement needed in the method's direction, above 0. */
  readonly gainPoints: number;
}

/**
 * What a unit needs to gain `places` (1 or more) with all others held fixed: the published value of the unit now
 * standing there, for an equal value shares the rank. Null when the unit is not ranked or has fewer places above it.
 */
export function neededGainForPlaces(
  entries: readonly UnitValue[],
  unitId: UnitId,
  places: number,
  options: RankOptions,
): NeededGain | null {
  const { places: bestFirst } = rankUnits(entries, options);
  const rank = bestFirst.get(unitId)?.rank;
  if (rank === undefined || places < 1) return null;
  const unitThere = [...bestFirst.keys()][rank - 1 - places];
  const valueOf = (wanted: UnitId | undefined): number | null =>
    entries.find((entry) => entry.unitId === wanted)?.value ?? null;
  const ownValue = valueOf(unitId);
  const valueThere = valueOf(unitThere);
  if (ownValue === null || valueThere === null) return null;
  const neededValue = roundTo(valueThere, options.decimals);
  return { neededValue, gainPoints: Math.abs(neededValue - ownValue) };
}
