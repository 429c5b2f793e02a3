import { allocatedShare } from '../domain/allocation.ts';
import type { Allocation } from '../domain/allocation.ts';
import { backCast } from '../domain/backCast.ts';
import type { BackCast } from '../domain/backCast.ts';
import type { UnitId } from '../domain/ids.ts';
import { buildLineage, predecessorsOn } from '../domain/lineage.ts';
import type { IndexValueRow } from '../queries/indexValues.ts';
import type { SuccessionRow } from '../queries/successions.ts';

/** What estimates of earlier years are made of. */
export interface EstimateRows {
  /** Figures of the index in every year. */
  readonly values: readonly IndexValueRow[];
  readonly successions: readonly SuccessionRow[];
  /** What readers entered for divided units; holds before what a register states. */
  readonly allocations: readonly Allocation[];
}

/** A figure of a year before a unit existed, estimated or refused, and whose shares it rests on. */
export interface Estimate {
  readonly cast: BackCast;
  /** Who entered the shares used; empty when none were needed. */
  readonly authors: readonly string[];
}

/** Estimated figures of units for years before they existed. */
export interface Estimates {
  /** Null when the unit came of no reorganisation after the year. */
  readonly of: (unitId: UnitId, year: number) => Estimate | null;
  /** Every reorganisation of the workspace. */
  readonly successions: readonly SuccessionRow[];
  readonly nameOf: (unitId: UnitId) => string;
}

/** Prepares estimates of one index; each is computed when first asked for. */
export function buildEstimates({ values, successions, allocations }: EstimateRows): Estimates {
  const lineage = buildLineage(successions);
  const rowOf = new Map(values.map((row) => [`${row.year} ${row.unitId}`, row]));
  const names = new Map<UnitId, string>();
  for (const { oldUnitId, oldName, newUnitId, newName } of successions)
    names.set(oldUnitId, oldName).set(newUnitId, newName);
  const stated = new Map(successions.map((row) => [`${row.oldUnitId} ${row.newUnitId}`, row.share]));
  const estimate = (unitId: UnitId, year: number): Estimate | null => {
    const predecessors = predecessorsOn(lineage, unitId, `${year}-12-31`);
    if (predecessors.every((one) => one.unitId === unitId)) return null;
    const used = new Set<string>();
    const cast = backCast(
      predecessors.map(({ unitId: oldUnitId, part }) => {
        const row = rowOf.get(`${year} ${oldUnitId}`);
        const entered = part === 'whole' ? null : allocatedShare(allocations, oldUnitId, unitId);
        const author = allocations.findLast((one) => one.oldUnitId === oldUnitId)?.author;
        if (entered !== null && author !== undefined) used.add(author);
        return {
          unitId: oldUnitId,
          part,
          value: row?.value ?? null,
          weight: row?.n ?? null,
          share: part === 'whole' ? null : (entered ?? stated.get(`${oldUnitId} ${unitId}`) ?? null),
        };
      }),
    );
    return { cast, authors: cast.value === null ? [] : [...used] };
  };
  const memo = new Map<string, Estimate | null>();
  return {
    of: (unitId, year) => {
      const key = `${unitId} ${year}`;
      const known = memo.get(key);
      if (known !== undefined) return known;
      const made = estimate(unitId, year);
      memo.set(key, made);
      return made;
    },
    successions,
    nameOf: (unitId) => names.get(unitId) ?? unitId,
  };
}
