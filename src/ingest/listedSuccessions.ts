import type { UnitId } from '../domain/ids.ts';
import type { NationwideIndex } from '../domain/nationwideMatch.ts';
import type { Origin, SuccessionRecord } from '../domain/records.ts';

/**
 * The steps into new communes that are known as a whole: every unit they were formed of is there, and so is every unit
 * those became. A step whose other ends are missing would make an estimate of half a unit.
 */
export function listedSuccessions(
  { register: { links }, lineage }: NationwideIndex,
  known: ReadonlySet<UnitId>,
  origin: Origin,
): readonly SuccessionRecord[] {
  const isWholeOld = (unitId: UnitId): boolean =>
    known.has(unitId) && (lineage.after.get(unitId) ?? []).every(({ newUnitId }) => known.has(newUnitId));
  return links
    .filter(({ newUnitId }) =>
      known.has(newUnitId)
        ? (lineage.before.get(newUnitId) ?? []).every(({ oldUnitId }) => isWholeOld(oldUnitId))
        : false,
    )
    .map((link) => ({ ...origin, ...link, share: null }));
}
