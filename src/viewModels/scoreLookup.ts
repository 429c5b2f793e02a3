import type { CriterionId, UnitId } from '../domain/ids.ts';
import { groupBy } from '../domain/groupBy.ts';
import { remembered } from '../domain/remembered.ts';
import type { CriterionRecord, ScoreKind } from '../domain/records.ts';
import type { CriterionScoreRow } from '../queries/criterionScores.ts';

/** Kinds that may stand for a criterion's score, the official one first; self-assessment never does. */
const officialKinds: readonly ScoreKind[] = ['final', 'appraised', 'survey'];

/** Looks up the official score of a unit on a criterion; undefined when there is no row. */
export type ScoreLookup = (unitId: UnitId, criterionId: CriterionId) => CriterionScoreRow | undefined;

/** Indexes the criterion scores of one year, once for the same rows. */
export const scoreLookup = (scores: readonly CriterionScoreRow[]): ScoreLookup => lookupOf(scores);

// Criteria are looked up only where asked for: most panels ask about one unit of thousands.
const lookupOf = remembered((scores: readonly CriterionScoreRow[]): ScoreLookup => {
  const rowsOf = groupBy(scores, ({ unitId }) => unitId);
  return (unitId, criterionId) => {
    const own = rowsOf.get(unitId);
    return own === undefined ? undefined : byCriterion(own).get(criterionId);
  };
});

const byCriterion = remembered((rows: readonly CriterionScoreRow[]) =>
  officialBy(rows, ({ criterionId }) => criterionId),
);

/** The row that stands for the score under each key, the official kind before others. */
export function officialBy<Key>(
  rows: readonly CriterionScoreRow[],
  keyOf: (row: CriterionScoreRow) => Key,
): ReadonlyMap<Key, CriterionScoreRow> {
  const best = new Map<Key, CriterionScoreRow>();
  for (const row of rows) {
    const priority = officialPriority(row);
    if (priority < 0) continue;
    const key = keyOf(row);
    const known = best.get(key);
    if (known === undefined || priority < officialPriority(known)) best.set(key, row);
  }
  return best;
}

/** Lower is preferred; −1 may not stand for a score. */
export const officialPriority = (row: Pick<CriterionScoreRow, 'kind'>): number =>
  officialKinds.indexOf(row.kind);

/** What a unit can reach on a criterion: its row's maximum, smaller where parts do not apply to it, else the method's. */
export const ownMaximum = (
  row: Pick<CriterionScoreRow, 'maxPoints'> | undefined,
  { maxPoints }: Pick<CriterionRecord, 'maxPoints'>,
): number => (row === undefined || row.maxPoints === null || row.maxPoints <= 0 ? maxPoints : row.maxPoints);

/** Score in percent of what the unit can reach; null when it is missing. */
export function percentOfMaximum(
  row: CriterionScoreRow | undefined,
  criterion: Pick<CriterionRecord, 'maxPoints'>,
): number | null {
  const maximum = ownMaximum(row, criterion);
  return row === undefined || row.value === null || maximum <= 0 ? null : (100 * row.value) / maximum;
}

/** Points as if everything applied to the unit, so that units can be ranked on a criterion; null when missing. */
export function comparablePoints(
  row: CriterionScoreRow | undefined,
  criterion: Pick<CriterionRecord, 'maxPoints'>,
): number | null {
  const maximum = ownMaximum(row, criterion);
  if (row === undefined || row.value === null) return null;
  return maximum === criterion.maxPoints ? row.value : (row.value * criterion.maxPoints) / maximum;
}
