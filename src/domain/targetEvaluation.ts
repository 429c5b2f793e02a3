import type { DueContext } from './dueContext.ts';
import type { DueDate } from './dueDates.ts';
import { dueDates } from './dueDates.ts';
import { dueVerdict, overallValue } from './dueVerdict.ts';
import type { ConflictEffect, PlanRecord, TargetRecord } from './planRecords.ts';
import type { InsufficientReason } from './pooledFigure.ts';
import type { BandRecord } from './records.ts';
import { indexFigures } from './targetFigures.ts';
import type { MetricData } from './targetFigures.ts';
import type { TargetStatus } from './targetStatus.ts';
import type { Verdict } from './targetVerdict.ts';
import { noVerdict } from './targetVerdict.ts';

/** One time the target fell due, or will. */
export interface Occurrence {
  readonly due: DueDate;
  readonly isDue: boolean;
  readonly verdict: Verdict;
}

/** A year's pooled figure of the target's metric, for trends. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
  readonly n: number | null;
  /** Equal in two years measured by the same method. */
  readonly methodKey: string;
}

/** What became of a target by a day, with all it rests on. */
export interface TargetEvaluation {
  readonly target: TargetRecord;
  readonly plan: PlanRecord;
  readonly status: TargetStatus;
  /** Why it cannot be decided; null unless `insufficient`. */
  readonly reason: InsufficientReason | null;
  /** The occurrence that decides; null where none does. */
  readonly deciding: Occurrence | null;
  /** Every occurrence of the plan, in order. */
  readonly occurrences: readonly Occurrence[];
  /** How far the value lies from the bound as a share of the bound, so that targets can be put in order; negative lacks. */
  readonly relativeDistance: number | null;
  /** Whole years with a complete pooled figure, ascending; empty for days and yes or no. */
  readonly series: readonly YearValue[];
  /** Targets of the same plan that contradict this one. */
  readonly against: readonly TargetEvaluation['target'][];
}

/** What a target is evaluated with. */
export interface TargetQuestion {
  readonly target: TargetRecord;
  readonly plan: PlanRecord;
  /** Null when the workspace does not measure the metric. */
  readonly data: MetricData | null;
  readonly bands: readonly BandRecord[];
  /** What the contradiction the target takes part in does; null for none. */
  readonly effect: ConflictEffect | null;
  /** The day of evaluation, ISO: what falls due later is not judged. */
  readonly asOf: string;
}

/** Targets that state no number cannot be met or missed. */
const hasNumber = ({ comparator, value, bandLabel }: TargetRecord): boolean => {
  if (comparator === 'increase') return false;
  if (comparator === 'by' || comparator === 'before' || comparator === 'in' || comparator === 'boolean')
    return true;
  return comparator === 'bandAtLeast' ? bandLabel !== '' : value !== null;
};

/**
 * Evaluates a target by a day. Of a target that recurs, the latest year with something due decides: one occurrence that
 * missed decides the year, then one that cannot be decided, then one still to come. A target without figures is
 * `insufficient`, never `missed`.
 */
export function evaluateTarget({
  target,
  plan,
  data,
  bands,
  effect,
  asOf,
}: TargetQuestion): TargetEvaluation {
  const context: DueContext | null =
    data === null
      ? null
      : { target, data, bands, index: indexFigures(data), isExceptionDropped: effect === 'exception' };
  const isNumeric = hasNumber(target);
  const series = context === null ? [] : seriesOf(context, asOf);
  const occurrences =
    !isNumeric || data === null
      ? []
      : dueDates(target, plan, data.metric.period).map((due): Occurrence => ({
          due,
          isDue: due.lastDay <= asOf,
          verdict: verdictBy(context, due, due.lastDay <= asOf, series),
        }));
  const decided = decide(occurrences);
  const status: TargetStatus = isNumeric
    ? data === null
      ? 'insufficient'
      : decided.status
    : 'noNumericTarget';
  return {
    target,
    plan,
    status,
    reason: status === 'insufficient' ? (decided.deciding?.verdict.reason ?? 'noFigures') : null,
    deciding: decided.deciding,
    occurrences,
    relativeDistance: relativeDistanceOf(decided.deciding?.verdict ?? null, target),
    series,
    against: [],
  };
}

/** A due date's verdict; of one still to come only the limit and the latest figure known, never a later one. */
function verdictBy(
  context: DueContext | null,
  due: DueDate,
  isDue: boolean,
  series: readonly YearValue[],
): Verdict {
  if (context === null) return noVerdict('noFigures');
  const verdict = dueVerdict(context, due);
  if (isDue) return verdict;
  const latest = context.target.aggregate === 'overall' ? (series.at(-1) ?? null) : null;
  return { ...noVerdict('noFigures', verdict.bound), value: latest?.value ?? null, n: latest?.n ?? null };
}

function decide(occurrences: readonly Occurrence[]): {
  readonly status: TargetStatus;
  readonly deciding: Occurrence | null;
} {
  const due = occurrences.filter(({ isDue }) => isDue);
  const last = due.at(-1);
  if (last === undefined) {
    const [next = null] = occurrences;
    return { status: next === null ? 'insufficient' : 'notDue', deciding: next };
  }
  const ofYear = occurrences.filter(({ due: { year } }) => year === last.due.year);
  const judged = ofYear.filter(({ isDue }) => isDue);
  for (const status of ['missed', 'conflict', 'insufficient'] as const) {
    const found = judged.filter(({ verdict }) => verdict.status === status).toSorted(byDistance)[0];
    if (found !== undefined) return { status, deciding: found };
  }
  const next = ofYear.find(({ isDue }) => !isDue);
  return next === undefined ? { status: 'met', deciding: last } : { status: 'notDue', deciding: next };
}

const byDistance = (a: Occurrence, b: Occurrence): number =>
  (a.verdict.distance ?? Infinity) - (b.verdict.distance ?? Infinity);

/** Days count as shares of a year, steps between bands as shares of all; everything else as a share of its bound. */
function relativeDistanceOf(verdict: Verdict | null, target: TargetRecord): number | null {
  if (verdict === null || verdict.distance === null) return null;
  if (target.unit === 'date' && verdict.bound === null) return verdict.distance / 365;
  if (target.unit === 'band') return verdict.distance / 5;
  return verdict.bound === null || verdict.bound === 0
    ? verdict.distance
    : verdict.distance / Math.abs(verdict.bound);
}

function seriesOf(context: DueContext, asOf: string): readonly YearValue[] {
  const { metric, figures } = context.data;
  if (metric.valueKind === 'date' || metric.valueKind === 'boolean' || metric.period !== 'year') return [];
  const years = [...new Set(figures.filter(({ period }) => period === '').map(({ year }) => year))];
  return years
    .toSorted((a, b) => a - b)
    .filter((year) => `${year}-12-31` <= asOf)
    .flatMap((year) => {
      const due = { year, period: '', firstDay: null, lastDay: `${year}-12-31` };
      const { value, n, used, reason } = overallValue(context, due);
      const methodKey = [...new Set(used.map(({ methodId }) => methodId))].toSorted().join(' ');
      return value === null || reason !== null ? [] : [{ year, value, n, methodKey }];
    });
}
