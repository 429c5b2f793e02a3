import { groupBy } from './groupBy.ts';
import type { UnitId } from './ids.ts';
import type { SuccessionRecord } from './records.ts';

/** One step of a reorganisation: an old unit joined a new one, whole or in part, on an ISO day. */
export type SuccessionLink = Pick<SuccessionRecord, 'oldUnitId' | 'newUnitId' | 'part' | 'effectiveDate'>;

/** What became of units, prepared for following it both ways. */
export interface Lineage<Link extends SuccessionLink = SuccessionLink> {
  /** The steps out of a unit. */
  readonly after: ReadonlyMap<UnitId, readonly Link[]>;
  /** The steps into a unit. */
  readonly before: ReadonlyMap<UnitId, readonly Link[]>;
}

/** A unit at the other end of one or several reorganisations. */
export interface Relative {
  readonly unitId: UnitId;
  /** `whole`: all of the older unit lies in the younger one. */
  readonly part: 'whole' | 'part';
}

/** Prepares succession steps, in any order. */
export const buildLineage = <Link extends SuccessionLink>(links: readonly Link[]): Lineage<Link> => ({
  after: groupBy(links, ({ oldUnitId }) => oldUnitId),
  before: groupBy(links, ({ newUnitId }) => newUnitId),
});

/**
 * The units that hold a unit's territory on an ISO day, following every step up to that day. The unit itself when
 * nothing became of it by then; steps that lead back to where they came from are followed once.
 */
export function successorsOn(lineage: Lineage, unitId: UnitId, day: string): readonly Relative[] {
  const next = (id: UnitId): readonly SuccessionLink[] =>
    (lineage.after.get(id) ?? []).filter(({ effectiveDate }) => effectiveDate <= day);
  return endsOf(unitId, (id) => next(id).map(({ newUnitId }) => newUnitId)).map((end) => ({
    unitId: end,
    part: isWhollyIn(unitId, end, next) ? 'whole' : 'part',
  }));
}

/** The units a unit's territory belonged to on an ISO day, undoing every later step; the unit itself when there is none. */
export function predecessorsOn(lineage: Lineage, unitId: UnitId, day: string): readonly Relative[] {
  const later = (links: readonly SuccessionLink[] | undefined): readonly SuccessionLink[] =>
    (links ?? []).filter(({ effectiveDate }) => effectiveDate > day);
  const next = (id: UnitId): readonly SuccessionLink[] => later(lineage.after.get(id));
  return endsOf(unitId, (id) => later(lineage.before.get(id)).map(({ oldUnitId }) => oldUnitId)).map(
    (end) => ({
      unitId: end,
      part: isWhollyIn(end, unitId, next) ? 'whole' : 'part',
    }),
  );
}

/** Where steps lead that cannot be continued, each once, in the order they are met. */
function endsOf(start: UnitId, stepsOf: (id: UnitId) => readonly UnitId[]): readonly UnitId[] {
  const met = new Set<UnitId>([start]);
  const ends: UnitId[] = [];
  const waiting: UnitId[] = [start];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const steps = stepsOf(id);
    if (steps.length === 0) ends.push(id);
    for (const step of steps) {
      if (!met.has(step)) waiting.push(step);
      met.add(step);
    }
  }
  return ends;
}

/** All of `unitId` lies in `holder` when each of its steps leads there; a lone step in part leaves a rest elsewhere. */
function isWhollyIn(
  unitId: UnitId,
  holder: UnitId,
  next: (id: UnitId) => readonly SuccessionLink[],
  passed: ReadonlySet<UnitId> = new Set(),
): boolean {
  if (unitId === holder) return true;
  const steps = next(unitId);
  const [only] = steps;
  if (only === undefined || (steps.length === 1 && only.part === 'part') || passed.has(unitId)) return false;
  const met = new Set([...passed, unitId]);
  return steps.every(({ newUnitId }) => isWhollyIn(newUnitId, holder, next, met));
}

/**
 * The steps that explain some units: what became of them and what else joined the same new units; where they came
 * from and where the rest of those went. In the order of `links`.
 */
export function linksAround<Link extends SuccessionLink>(
  links: readonly Link[],
  unitIds: ReadonlySet<UnitId>,
): readonly Link[] {
  const joined = new Set<UnitId>();
  const origins = new Set<UnitId>();
  for (const { oldUnitId, newUnitId } of links) {
    if (unitIds.has(oldUnitId)) joined.add(newUnitId);
    if (unitIds.has(newUnitId)) origins.add(oldUnitId);
  }
  return links.filter(
    ({ oldUnitId, newUnitId }) =>
      unitIds.has(oldUnitId) || unitIds.has(newUnitId) || joined.has(newUnitId) || origins.has(oldUnitId),
  );
}
