import type { CriterionId, UnitId } from '../domain/ids.ts';
import { remembered } from '../domain/remembered.ts';
import type { CriterionRecord, ScoreKind } from '../domain/records.ts';
import type { CriterionScoreRow } from '../queries/criterionScores.ts';

/** Kinds that may stand for a criterion's score, the official one first; self-assessment never does. */
const officialKinds: readonly ScoreKind[] = ['final', 'appraised', 'survey'];

/** Looks up the official score of a unit on a criterion; undefined when there is no row. */
export type ScoreLookup = (unitId: UnitId, criterionId: CriterionId) => CriterionScoreRow | undefined;

/** Indexes the criterion scores of one year, once for the same rows. */
export const scoreLookup = (scores: readonly CriterionScoreRow[]): ScoreLookup => lookupOf(scores);

const lookupOf = remembered((scores: readonly CriterionScoreRow[]): ScoreLookup => {
  const best = new Map<string, CriterionScoreRow>();
  for (const row of scores) {
    if (officialPriority(row) < 0) continue;
    const key = keyOf(row.unitId, row.criterionId);
    const known = best.get(key);
    if (known === undefined || officialPriority(row) < officialPriority(known)) best.set(key, row);
  }
  return (unitId, criterionId) => best.get(keyOf(unitId, criterionId));
});

/** Lower is preferred; −1 may not stand for a score. */
export const officialPriority = (row: Pick<CriterionScoreRow, 'kind'>): number =>
  officialKinds.indexOf(row.kind);

const keyOf = (unitId: UnitId, criterionId: CriterionId): string => `${unitId} ${criterionId}`;

/** Score in percent of the criterion's maximum; null when it is missing. */
export const percentOfMaximum = (
  row: CriterionScoreRow | undefined,
  { maxPoints }: Pick<CriterionRecord, 'maxPoints'>,
): number | null =>
  row?.value === null || row === undefined || maxPoints <= 0 ? null : (100 * row.value) / maxPoints;
