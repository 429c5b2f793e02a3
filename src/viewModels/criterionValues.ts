import type { CriterionId, UnitId } from '../domain/ids.ts';
import type { ScoreKind } from '../domain/records.ts';
import type { CriterionScoreRow } from '../queries/criterionScores.ts';

/** Which figure stands for a criterion when several kinds are known, best last; a self-assessment never does. */
const kindOrder: readonly ScoreKind[] = ['survey', 'appraised', 'final'];

/** A unit's criterion values in one year; null is missing, an absent key was never listed. */
export function criterionValues(
  scores: readonly CriterionScoreRow[],
  unitId: UnitId,
  year: number,
): ReadonlyMap<CriterionId, number | null> {
  const own = scores.filter((row) => row.unitId === unitId && row.year === year);
  return new Map(
    kindOrder.flatMap((kind) =>
      own.filter((row) => row.kind === kind).map((row) => [row.criterionId, row.value] as const),
    ),
  );
}
