import { compositeValue } from '../domain/compositeValue.ts';
import type { Dataset } from '../domain/dataset.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { CriterionRecord, MethodRecord, ScoreRecord } from '../domain/records.ts';
import type { IndexValueRow } from './indexValues.ts';

/** An index value with what tells it from the others. */
type EarlyIndexValue = IndexValueRow & Pick<ScoreRecord, 'indexCode' | 'period' | 'kind'>;

/** The index values of all units, years, periods and kinds, in no particular order; the rules of `buildIndexValue.sql`. */
export function earlyIndexValues({ methods, criteria, scores }: Dataset): readonly EarlyIndexValue[] {
  const criteriaOf = groupBy(criteria, ({ methodId }) => methodId);
  const scoresOf = groupBy(scores, ({ methodId }) => methodId);
  return methods.flatMap((method) => {
    const level = method.aggregation === 'sumOfCriteria' ? 1 : 0;
    const parts = (criteriaOf.get(method.methodId) ?? [])
      .filter((criterion) => criterion.level === level)
      .toSorted((a, b) => a.position - b.position);
    return valuesOf(method, parts, scoresOf.get(method.methodId) ?? []);
  });
}

const keyOf = ({ unitId, year, period, kind }: ScoreRecord): string => `${unitId}|${year}|${period}|${kind}`;

function valuesOf(
  method: MethodRecord,
  parts: readonly CriterionRecord[],
  scores: readonly ScoreRecord[],
): readonly EarlyIndexValue[] {
  const partIds = new Set(parts.map(({ criterionId }) => criterionId));
  const own = scores.filter(({ criterionId }) => partIds.has(criterionId));
  return [...groupBy(own, keyOf).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const byCriterion = new Map(group.map((score) => [score.criterionId, score]));
    const found = compositeValue(
      method,
      parts,
      new Map(group.map(({ criterionId, value }) => [criterionId, value])),
    );
    const isPublished = method.aggregation === 'published';
    const missing = found.kind === 'value' ? [] : found.missingCriteria;
    const reason = missing
      .map((id) => byCriterion.get(id)?.missingReason ?? null)
      .find((one) => one !== null);
    return [
      {
        unitId: first.unitId,
        year: first.year,
        period: first.period,
        kind: first.kind,
        indexCode: method.indexCode,
        methodId: method.methodId,
        value: found.kind === 'value' ? found.value : null,
        missingReason: found.kind === 'value' ? null : (reason ?? (isPublished ? null : 'notPublished')),
        missingCriteria: isPublished || missing.length === 0 ? null : missing.join(','),
        batchId: group.map(({ batchId }) => batchId).reduce((a, b) => (a < b ? a : b)),
        row: Math.min(...group.map(({ row }) => row)),
      },
    ];
  });
}
