import type { CriterionId, UnitId } from '../domain/ids.ts';
import { asCriterionId, asUnitId } from '../domain/ids.ts';
import type { Catalog } from './catalog.ts';
import { isOfIndex } from './population.ts';
import type { IndexKey } from './population.ts';

/** A number whose file and line are asked for. */
export interface TraceTarget extends IndexKey {
  readonly unitId: UnitId;
  readonly year: number;
  /** Null is the index as a whole. */
  readonly criterionId: CriterionId | null;
}

/** What a table's row is about, told by its id: a unit, a criterion of the index, or a year; null for anything else. */
export function targetOfRow(
  { units, methods, criteria }: Pick<Catalog, 'units' | 'methods' | 'criteria'>,
  index: IndexKey,
  rowId: string,
): Partial<TraceTarget> | null {
  if (units.some(({ unitId }) => unitId === rowId)) return { unitId: asUnitId(rowId) };
  const own = new Set(methods.filter((method) => isOfIndex(method, index)).map((one) => one.methodId));
  if (criteria.some(({ methodId, criterionId }) => own.has(methodId) && criterionId === rowId))
    return { criterionId: asCriterionId(rowId) };
  return /^\d{4}$/.test(rowId) ? { year: Number(rowId) } : null;
}
