import type { UnitId } from '../domain/ids.ts';
import { levelsOfScope } from '../domain/planRecords.ts';
import type { TargetEvaluation } from '../domain/targetEvaluation.ts';
import type { PartVerdict } from '../domain/targetVerdict.ts';
import type { IndexKey } from './population.ts';
import type { TargetBook } from './targetBook.ts';
import { inUrgency } from './targetList.ts';

/** A target about an index, with what one unit has to do with it. */
export interface TargetOfMetric {
  readonly evaluation: TargetEvaluation;
  /** The unit's own verdict; null where the target says nothing of single units. */
  readonly own: PartVerdict | null;
  /** The level to reach in the index's scale; null for bands, shares and dates. */
  readonly bound: number | null;
}

/**
 * Targets about an index on its level, or about one of its criteria: the most pressing first. `criterionId` null is the
 * index as a whole. For target lines beside an index's figures and for what a scenario must reach.
 */
export function targetsOfMetric(
  book: TargetBook,
  { indexCode, level }: IndexKey,
  criterionId: string | null,
  unitId: UnitId | null,
): readonly TargetOfMetric[] {
  const about = book.evaluations.filter(({ target }) => {
    const metric = book.metricOf.get(target.metricId);
    return (
      metric !== undefined &&
      metric.indexCode === indexCode &&
      levelsOfScope(metric.scope).includes(level) &&
      metric.criterionId === (criterionId ?? indexCode)
    );
  });
  return inUrgency(about).map((evaluation) => {
    const verdict = evaluation.deciding?.verdict ?? null;
    const isLevel = evaluation.target.aggregate !== 'shareOfUnits' && evaluation.target.unit !== 'date';
    return {
      evaluation,
      own: verdict?.parts.find(({ kind, id }) => kind === 'unit' && id === unitId) ?? null,
      bound: isLevel ? (verdict?.bound ?? null) : null,
    };
  });
}
