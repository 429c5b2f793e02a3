import type { ShareFault } from './allocation.ts';
import { shareFault } from './allocation.ts';
import { groupBy } from './groupBy.ts';
import type { UnitId } from './ids.ts';
import type { SuccessionLink } from './lineage.ts';
import type { UnitRecord } from './records.ts';

/** A succession as a file states it; `share` is the part of the old unit, 0–1, where the file says one. */
export interface StatedSuccession extends SuccessionLink {
  readonly share: number | null;
}

/**
 * Why a stated succession cannot hold. `wholeTwice`: all of a unit is said to have joined one unit and something of
 * it another; `oldStillValid`, `newOlder`: two periods would hold one territory at the same time; `sharesIncomplete`:
 * some successors of a unit have shares and others none.
 */
export type SuccessionFault =
  | { readonly kind: 'unknownUnit'; readonly unitId: UnitId }
  | { readonly kind: 'cycle'; readonly unitIds: readonly UnitId[] }
  | { readonly kind: 'wholeTwice' | 'oldStillValid' | 'newOlder' | 'sharesIncomplete' }
  | { readonly kind: 'shares'; readonly fault: ShareFault; readonly shares: readonly number[] };

/** A fault and the position of the succession it concerns. */
export interface SuccessionIssue {
  readonly position: number;
  readonly fault: SuccessionFault;
}

/**
 * What is wrong with successions, given the units they name and those `known` already. Each faulty one has one issue,
 * the first that applies: unknown unit, validity, cycle, contradiction in part and whole, shares.
 */
export function successionIssues(
  stated: readonly StatedSuccession[],
  units: ReadonlyMap<UnitId, Pick<UnitRecord, 'validFrom' | 'validTo'>>,
  known: readonly SuccessionLink[] = [],
): readonly SuccessionIssue[] {
  const byOld = groupBy(stated, ({ oldUnitId, effectiveDate }) => `${oldUnitId} ${effectiveDate}`);
  const knownByOld = groupBy(known, ({ oldUnitId, effectiveDate }) => `${oldUnitId} ${effectiveDate}`);
  const cycles = cycleFinder([...known, ...stated]);
  return stated.flatMap((link, position): SuccessionIssue[] => {
    const key = `${link.oldUnitId} ${link.effectiveDate}`;
    const siblings = byOld.get(key) ?? [];
    const fault =
      periodFault(link, units) ??
      cycles(link) ??
      wholeFault([...siblings, ...(knownByOld.get(key) ?? [])]) ??
      sharesFault(siblings);
    return fault === null ? [] : [{ position, fault }];
  });
}

function periodFault(
  { oldUnitId, newUnitId, effectiveDate }: SuccessionLink,
  units: ReadonlyMap<UnitId, Pick<UnitRecord, 'validFrom' | 'validTo'>>,
): SuccessionFault | null {
  const oldUnit = units.get(oldUnitId);
  const newUnit = units.get(newUnitId);
  if (oldUnit === undefined) return { kind: 'unknownUnit', unitId: oldUnitId };
  if (newUnit === undefined) return { kind: 'unknownUnit', unitId: newUnitId };
  if (oldUnitId === newUnitId) return { kind: 'cycle', unitIds: [oldUnitId] };
  if (oldUnit.validTo === null || oldUnit.validTo >= effectiveDate) return { kind: 'oldStillValid' };
  return newUnit.validFrom < effectiveDate ? { kind: 'newOlder' } : null;
}

const wholeFault = (siblings: readonly SuccessionLink[]): SuccessionFault | null =>
  new Set(siblings.map(({ newUnitId }) => newUnitId)).size > 1 &&
  siblings.some(({ part }) => part === 'whole')
    ? { kind: 'wholeTwice' }
    : null;

function sharesFault(siblings: readonly StatedSuccession[]): SuccessionFault | null {
  const shares = siblings.flatMap(({ share }) => share ?? []);
  if (shares.length === 0) return null;
  if (shares.length < siblings.length) return { kind: 'sharesIncomplete' };
  const fault = shareFault(shares);
  return fault === null ? null : { kind: 'shares', fault, shares };
}

/** Finds the circle a step is part of: a way from its new unit back to its old one. */
function cycleFinder(links: readonly SuccessionLink[]): (link: SuccessionLink) => SuccessionFault | null {
  const after = groupBy(links, ({ oldUnitId }) => oldUnitId);
  return ({ oldUnitId, newUnitId }) => {
    const cameFrom = new Map<UnitId, UnitId | null>([[newUnitId, null]]);
    const waiting: UnitId[] = [newUnitId];
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      if (id === oldUnitId) return { kind: 'cycle', unitIds: pathTo(oldUnitId, cameFrom) };
      for (const step of after.get(id) ?? []) {
        if (cameFrom.has(step.newUnitId)) continue;
        cameFrom.set(step.newUnitId, id);
        waiting.push(step.newUnitId);
      }
    }
    return null;
  };
}

/** The circle in order, beginning with the old unit. */
function pathTo(end: UnitId, cameFrom: ReadonlyMap<UnitId, UnitId | null>): readonly UnitId[] {
  const path: UnitId[] = [];
  for (let id: UnitId | null = end; id !== null; id = cameFrom.get(id) ?? null) path.unshift(id);
  return [end, ...path.slice(0, -1)];
}
