import { compositeValue } from '../domain/compositeValue.ts';
import type { Dataset } from '../domain/dataset.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { CriterionRecord, MethodRecord, ScoreKind, ScoreRecord } from '../domain/records.ts';
import type { IndexValueRow } from './indexValues.ts';

/** An index value with what tells it from the others. */
type EarlyIndexValue = IndexValueRow &
  Pick<ScoreRecord, 'indexCode' | 'period'> &
  Pick<MethodRecord, 'level'> & { readonly kind: OfficialKind };

type OfficialKind = 'selfAssessed' | 'final';

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

const officialKind = ({ kind }: ScoreRecord): OfficialKind =>
  kind === 'selfAssessed' ? 'selfAssessed' : 'final';

/** The official figure of a criterion is the final one, else the appraised, else the surveyed: the last one set wins. */
const ascending: readonly ScoreKind[] = ['survey', 'appraised', 'final', 'selfAssessed'];

const keyOf = (score: ScoreRecord): string =>
  `${score.unitId}|${score.year}|${score.period}|${officialKind(score)}`;

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
    const byCriterion = new Map(
      ascending.flatMap((kind) =>
        group.filter((score) => score.kind === kind).map((score) => [score.criterionId, score] as const),
      ),
    );
    const used = [...byCriterion.values()];
    const found = compositeValue(
      method,
      parts,
      new Map(used.map(({ criterionId, value }) => [criterionId, value])),
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
        kind: officialKind(first),
        indexCode: method.indexCode,
        level: method.level,
        methodId: method.methodId,
        value: found.kind === 'value' ? found.value : null,
        n: isPublished ? (used[0]?.n ?? null) : null,
        missingReason: found.kind === 'value' ? null : (reason ?? (isPublished ? null : 'notPublished')),
        missingCriteria: isPublished || missing.length === 0 ? null : missing.join(','),
        batchId: used.map(({ batchId }) => batchId).reduce((a, b) => (a < b ? a : b)),
        row: Math.min(...used.map(({ row }) => row)),
      },
    ];
  });
}
