import { compensatedSum } from './sum.ts';
import type { TargetFigure, UnitFigure } from './targetFigures.ts';
import type { ValueKind } from './planRecords.ts';

/** Why a target cannot be decided. */
export type InsufficientReason =
  | 'noFigures'
  | 'missingUnits'
  | 'missingSampleSize'
  | 'missingBaseline'
  | 'noBandTable'
  | 'unknownField';

/** Several units' figures as one. `value` is null only with a reason; with missing units it is provisional. */
export interface Pooled {
  readonly value: number | null;
  /** Cases the value rests on; null when the data do not say. */
  readonly n: number | null;
  readonly used: readonly TargetFigure[];
  readonly missing: readonly UnitFigure[];
  readonly reason: InsufficientReason | null;
}

/**
 * Percentages are pooled by their numbers of cases, never averaged; counts are summed; of dates the latest counts;
 * yes only if all say yes. One unit's figure stands for itself. Without the numbers of cases several percentages
 * cannot be pooled.
 */
export function pooledFigure(cells: readonly UnitFigure[], kind: ValueKind): Pooled {
  const used = cells.flatMap(({ figure }) => (figure === null || figure.value === null ? [] : [figure]));
  const missing = cells.filter(({ figure }) => figure === null || figure.value === null);
  const value = used.length === 0 ? null : pooledValue(used, kind);
  const reason = used.length === 0 ? 'noFigures' : value === null ? 'missingSampleSize' : null;
  return {
    value,
    n: casesOf(used),
    used,
    missing,
    reason: reason ?? (missing.length > 0 ? 'missingUnits' : null),
  };
}

function casesOf(used: readonly TargetFigure[]): number | null {
  const counts = used.flatMap(({ n }) => (n === null ? [] : [n]));
  return counts.length === 0 || counts.length < used.length ? null : compensatedSum(counts);
}

function pooledValue(used: readonly TargetFigure[], kind: ValueKind): number | null {
  const values = used.flatMap(({ value }) => (value === null ? [] : [value]));
  const [only] = values;
  if (values.length === 1 && only !== undefined) return only;
  if (kind === 'count') return compensatedSum(values);
  if (kind === 'date') return Math.max(...values);
  if (kind === 'boolean') return Math.min(...values);
  const cases = casesOf(used);
  if (cases === null || cases <= 0) return null;
  return compensatedSum(used.map(({ value, n }) => (value ?? 0) * (n ?? 0))) / cases;
}
