import { compositeValue } from '../domain/compositeValue.ts';
import type { Dataset } from '../domain/dataset.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { CriterionId } from '../domain/ids.ts';
import type { CriterionRecord, MethodRecord, ScoreKind, ScoreRecord } from '../domain/records.ts';
import type { IndexValueRow } from './indexValues.ts';

/** An index value with what tells it from the others. */
type EarlyIndexValue = IndexValueRow &
  Pick<ScoreRecord, 'indexCode' | 'period'> &
  Pick<MethodRecord, 'level'> & {
    readonly kind: OfficialKind;
    /** The criterion that stands for itself where the method has no total; null for the index as a whole. */
    readonly indicatorId: CriterionId | null;
  };

type OfficialKind = 'selfAssessed' | 'final';

/** The index values of all units, years, periods and kinds, in no particular order; the rules of `buildIndexValue.sql`. */
export function earlyIndexValues({ methods, criteria, scores }: Dataset): readonly EarlyIndexValue[] {
  const criteriaOf = groupBy(criteria, ({ methodId }) => methodId);
  const scoresOf = groupBy(scores, ({ methodId }) => methodId);
  return methods.flatMap((method) => {
    const own = (criteriaOf.get(method.methodId) ?? []).toSorted((a, b) => a.position - b.position);
    const onLevel = (level: number) => own.filter((criterion) => criterion.level === level);
    const figures = scoresOf.get(method.methodId) ?? [];
    if (method.aggregation === 'sumOfCriteria') return valuesOf(method, null, onLevel(1), figures);
    const roots = new Set(onLevel(0).map(({ criterionId }) => criterionId));
    if (figures.some(({ criterionId }) => roots.has(criterionId)))
      return valuesOf(method, null, onLevel(0), figures);
    return onLevel(1).flatMap((indicator) =>
      valuesOf(method, indicator.criterionId, [{ ...indicator, level: 0 }], figures),
    );
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
  indicatorId: CriterionId | null,
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
        indicatorId,
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
