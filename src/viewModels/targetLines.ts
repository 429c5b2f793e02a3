import type { UnitId } from '../domain/ids.ts';
import type { MetricRecord, TargetRecord } from '../domain/planRecords.ts';
import type { TargetEvaluation } from '../domain/targetEvaluation.ts';
import type { Words } from '../i18n/words.ts';
import type { Screen } from './screen.ts';
import type { TargetBook } from './targetBook.ts';
import { statusSymbols } from './targetText.ts';
import { targetsOfMetric } from './targetsOfMetric.ts';
import { unitOfMetric } from './writtenPlans.ts';

/** A plan target as a line in a chart of the index it is about. */
export interface TargetLine {
  readonly id: string;
  /** Names limit and clause: `Chỉ tiêu ≥ 85 (I.2)`; a contradiction carries its sign. */
  readonly label: string;
  /** The limit without its clause: `≥ 85`. */
  readonly boundText: string;
  /** In the index's own scale. */
  readonly value: number;
  /** Years of the plan the limit is for, ascending. */
  readonly years: readonly number[];
  /** Those at whose end it must be kept. */
  readonly dueYears: readonly number[];
  /** `units`: every unit for itself; `overall`: all of them pooled. */
  readonly about: 'units' | 'overall';
}

const signs = {
  atLeast: '≥',
  above: '>',
  atMost: '≤',
  below: '<',
  equal: '=',
  bandAtLeast: '≥',
} as const satisfies Partial<Record<TargetRecord['comparator'], string>>;

/** `≥` of a comparator that sets a level; null of others. */
export const signOf = (comparator: TargetRecord['comparator']): string | null =>
  comparator in signs ? signs[comparator as keyof typeof signs] : null;

/** Whether a metric is the index itself on its own scale: final figures of years, untransformed. */
export const isOnIndexScale = ({ transform, kind, period, valueKind }: MetricRecord): boolean =>
  transform === 'none' &&
  kind === 'final' &&
  period === 'year' &&
  (valueKind === 'points' || valueKind === 'percent');

/** Whether the limit stands on the index's own scale and is about the index as a whole: a level, not a change or a share. */
const isOnScale = ({ target }: TargetEvaluation, metric: MetricRecord): boolean =>
  isOnIndexScale(metric) &&
  (target.aggregate === 'everyUnit' || target.aggregate === 'overall') &&
  target.fields.length === 0 &&
  target.exclusions.length === 0;

/** Whom a target speaks of: a metric of one written plan may be about one unit only. */
function aboutOf({ metricId, aggregate }: TargetRecord, unitId: UnitId): TargetLine['about'] | null {
  const only = unitOfMetric(metricId);
  if (only !== null) return only === unitId ? 'units' : null;
  return aggregate === 'everyUnit' ? 'units' : 'overall';
}

/** `≥ 85 %`: a level to reach, with its sign. */
export function levelText(
  { format, language }: Words,
  sign: string,
  value: number,
  metric: MetricRecord,
): string {
  const number = Number.isInteger(value) ? format.count(value) : format.points(value);
  const percent = language === 'vi' ? '\u00a0%' : '%';
  return `${sign}\u00a0${number}${metric.valueKind === 'percent' ? percent : ''}`;
}

/**
 * The limits that plan targets set for the index on show, most pressing first: only those on the index's own scale, with
 * the years they are for. A target due once holds for every year of its plan, as the level to reach by the end.
 */
export function targetLines(screen: Screen, book: TargetBook): readonly TargetLine[] {
  const { words, yearbook, page, unitId } = screen;
  const index = { indexCode: yearbook.indexCode, level: page.method.level };
  return targetsOfMetric(book, index, null, unitId).flatMap(({ evaluation, bound }): TargetLine[] => {
    const { target, status, against, occurrences } = evaluation;
    const isByEnd = target.frequency === 'once' && target.firstYear < target.lastYear;
    const metric = book.metricOf.get(target.metricId);
    const sign = signOf(target.comparator);
    const about = aboutOf(target, unitId);
    if (bound === null || sign === null || about === null) return [];
    if (metric === undefined || !isOnScale(evaluation, metric)) return [];
    const boundText = levelText(words, sign, bound, metric);
    const until = isByEnd ? [words.t('targets.line.until', { year: target.lastYear })] : [];
    const label = words.t(about === 'units' ? 'targets.line.units' : 'targets.line.overall', {
      bound: [...until, boundText].join(' '),
      clause: target.clause,
    });
    return [
      {
        id: target.targetId,
        label: status === 'conflict' || against.length > 0 ? `${label} ${statusSymbols.conflict}` : label,
        boundText,
        value: bound,
        years: Array.from(
          { length: target.lastYear - target.firstYear + 1 },
          (_, place) => target.firstYear + place,
        ),
        dueYears: [...new Set(occurrences.map(({ due }) => due.year))],
        about,
      },
    ];
  });
}

/** The limits that must be kept at the end of a year. */
export const linesOfYear = (lines: readonly TargetLine[], year: number): readonly TargetLine[] =>
  lines.filter(({ dueYears }) => dueYears.includes(year));
