import { groupBy } from './groupBy.ts';
import type { UnitId } from './ids.ts';
import type { Lineage } from './lineage.ts';
import type { UnitRecord } from './records.ts';
import { unitNameOf } from './unitName.ts';
import { isUnitOfYear } from './unitValidity.ts';

/** A unit as far as its name and period go. */
export type NamedUnit = Pick<UnitRecord, 'unitId' | 'name' | 'validFrom' | 'validTo'>;

/** Key of a name without its kind: `Xã Tân Thành` and `Phường Tân Thành` agree. */
const bareKey = (name: string): string => unitNameOf(name).readings.at(-1)?.key ?? '';

/** The units a name means in a year: those bearing it that were valid on the year's last day. Several may share it. */
export const unitsNamed = <Unit extends NamedUnit>(
  units: readonly Unit[],
  name: string,
  year: number,
): readonly Unit[] => {
  const key = bareKey(name);
  return units.filter((unit) => isUnitOfYear(unit, year) && bareKey(unit.name) === key);
};

/**
 * A name two periods share. `same`: the new unit is the old one's whole territory and nothing else; `partly`: it holds
 * some of it, or more than it; `other`: nothing of the old unit lies in the new one.
 */
export interface SharedName<Unit extends NamedUnit = NamedUnit> {
  readonly older: Unit;
  readonly younger: Unit;
  readonly territory: 'same' | 'partly' | 'other';
}

/** Every name that was used again in a later period, and whether it still means the same territory. */
export function sharedNames<Unit extends NamedUnit>(
  units: readonly Unit[],
  lineage: Lineage,
): readonly SharedName<Unit>[] {
  return [...groupBy(units, ({ name }) => bareKey(name)).values()].flatMap((named) =>
    named.flatMap((younger) =>
      named
        .filter(({ validTo }) => validTo !== null && validTo < younger.validFrom)
        .map((older) => ({ older, younger, territory: territoryOf(older.unitId, younger.unitId, lineage) })),
    ),
  );
}

function territoryOf(older: UnitId, younger: UnitId, { before }: Lineage): SharedName['territory'] {
  const steps = before.get(younger) ?? [];
  const own = steps.find(({ oldUnitId }) => oldUnitId === older);
  if (own === undefined) return 'other';
  return own.part === 'whole' && steps.length === 1 ? 'same' : 'partly';
}
