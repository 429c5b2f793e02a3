import { groupBy } from '../domain/groupBy.ts';
import type { MetricRecord } from '../domain/planRecords.ts';
import type { TargetEvaluation, YearValue } from '../domain/targetEvaluation.ts';
import { leastProjectionYears, lineAt, projectedValue, trajectory } from '../domain/targetTrajectory.ts';
import type { Trajectory } from '../domain/targetTrajectory.ts';
import type { Words } from '../i18n/words.ts';
import type { HistoryPoint, HistorySegment, HistorySeries, HistoryView } from './historyView.ts';
import type { PanelView } from './panelView.ts';
import type { TableCell, TableView } from './tableView.ts';
import type { TargetBook } from './targetBook.ts';
import { targetSource } from './targetNames.ts';
import { boundText, metricValueText } from './targetText.ts';

/** The last years measured by one method. */
function comparable(series: readonly YearValue[]): readonly YearValue[] {
  const last = series.at(-1);
  const start =
    last === undefined ? 0 : series.findLastIndex(({ methodKey }) => methodKey !== last.methodKey) + 1;
  return series.slice(start);
}

const yearsBetween = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

const noCourse: Course = { way: null, projection: null };

interface Course {
  readonly way: Trajectory | null;
  readonly projection: number | null;
}

/** The way to the target and where the trend leads, within the last method. Only limits of one pooled value have one. */
function courseOf({ target, series }: TargetEvaluation, metric: MetricRecord, bound: number): Course {
  const own = comparable(series);
  const way = trajectory(
    own,
    target.baselineYear ?? target.firstYear - 1,
    { year: target.lastYear, value: bound },
    metric.direction,
  );
  const isOpen = (own.at(-1)?.year ?? target.lastYear) < target.lastYear;
  const max = metric.valueKind === 'percent' || metric.valueKind === 'points' ? 100 : Infinity;
  return { way, projection: isOpen ? projectedValue(own, target.lastYear, { min: 0, max }) : null };
}

type Text = (value: number) => string;

const pointOf = (text: Text, year: number, value: number | null): HistoryPoint => ({
  year,
  value,
  valueText: value === null ? '–' : text(value),
  gapReason: '',
});

/** A reference line, or nothing where it has no points. */
const lineOf = (
  id: string,
  label: string,
  role: HistorySeries['role'],
  points: readonly HistoryPoint[],
): readonly HistorySeries[] =>
  points.length === 0 ? [] : [{ id, label, role, segments: [{ methodId: id, points }] }];

/** The metric's own values: one run a method, years without a complete figure as gaps. */
function runsOf(series: readonly YearValue[], text: Text): readonly HistorySegment[] {
  const valueOf = new Map(series.map(({ year, value }) => [year, value]));
  return [...groupBy(series, ({ methodKey }) => methodKey)].map(([methodId, own]) => ({
    methodId,
    points: yearsBetween(own[0]?.year ?? 0, own.at(-1)?.year ?? -1).map((year) =>
      pointOf(text, year, valueOf.get(year) ?? null),
    ),
  }));
}

const breaksOf = ({ t }: Words, series: readonly YearValue[]): HistoryView['breaks'] =>
  series
    .filter(({ methodKey }, index) => index > 0 && series[index - 1]?.methodKey !== methodKey)
    .map(({ year }) => ({
      year,
      label: t('targets.trend.break', { year }),
      reason: t('targets.trend.breakReason'),
    }));

/** The metric over the years beside the target, the straight way to it and a labelled projection; null with under two years. */
export function targetTrendView(
  words: Words,
  book: TargetBook,
  one: TargetEvaluation,
): PanelView<HistoryView> | null {
  const { t } = words;
  const { target, series, deciding } = one;
  const metric = book.metricOf.get(target.metricId);
  const first = series[0];
  const last = series.at(-1);
  if (metric === undefined || first === undefined || last === undefined || series.length < 2) return null;
  const isLevel = target.aggregate !== 'shareOfUnits' && target.comparator !== 'countPerPeriodAtLeast';
  const bound = isLevel ? (deciding?.verdict.bound ?? null) : null;
  const course = bound === null || target.aggregate !== 'overall' ? noCourse : courseOf(one, metric, bound);
  const { way, projection } = course;
  const years = yearsBetween(first.year, Math.max(last.year, target.lastYear));
  const text: Text = (value) => metricValueText(words, metric, value);
  const boundYears = bound === null ? [] : years.filter((year) => year >= target.firstYear - 1);
  const wayYears = way === null ? [] : yearsBetween(way.baseline.year, way.end.year);
  return {
    id: 'targetTrend',
    title: t('targets.trend.title'),
    sentence: sentenceOf(words, one, course, text),
    chart: {
      years,
      breaks: breaksOf(words, series),
      axisLabel:
        metric.valueKind === 'percent'
          ? '%'
          : t(`targets.bullet.axis${metric.valueKind === 'points' ? 'Points' : 'Count'}`),
      series: [
        ...lineOf(
          'bound',
          t('targets.trend.bound'),
          'reference',
          boundYears.map((year) => pointOf(text, year, bound)),
        ),
        ...lineOf(
          'line',
          t('targets.trend.line'),
          'reference',
          wayYears.map((year) =>
            pointOf(text, year, way === null ? null : lineAt(way.baseline, way.end, year)),
          ),
        ),
        ...lineOf(
          'projection',
          t('targets.trend.projection'),
          'pinned',
          projection === null
            ? []
            : [pointOf(text, last.year, last.value), pointOf(text, target.lastYear, projection)],
        ),
        { id: 'value', label: t('targets.trend.value'), role: 'selected', segments: runsOf(series, text) },
      ],
    },
    unavailable: null,
    table: tableOf(words, one, years, { bound, way }, text),
    source: targetSource(words, book, [one]),
  };
}

const cellOf = (value: number | null, text: Text): TableCell => ({
  value,
  text: value === null ? '–' : text(value),
});

function tableOf(
  { t }: Words,
  { target, series }: TargetEvaluation,
  years: readonly number[],
  { bound, way }: { readonly bound: number | null; readonly way: Trajectory | null },
  text: Text,
): TableView {
  const valueOf = new Map(series.map(({ year, value }) => [year, value]));
  return {
    caption: t('targets.trend.caption'),
    columns: [
      { key: 'year', label: t('targets.trend.year'), kind: 'text' },
      { key: 'value', label: t('targets.trend.value'), kind: 'number' },
      { key: 'bound', label: t('targets.trend.bound'), kind: 'number' },
      { key: 'line', label: t('targets.trend.line'), kind: 'number' },
    ],
    rows: years.map((year) => {
      const isOnWay = way !== null && year >= way.baseline.year && year <= way.end.year;
      return {
        id: String(year),
        cells: [
          { value: String(year), text: String(year) },
          cellOf(valueOf.get(year) ?? null, text),
          cellOf(year < target.firstYear ? null : bound, text),
          cellOf(isOnWay ? lineAt(way.baseline, way.end, year) : null, text),
        ],
      };
    }),
  };
}

function sentenceOf(
  words: Words,
  one: TargetEvaluation,
  { way, projection }: Course,
  text: (value: number) => string,
): string {
  const { t, format } = words;
  const { target, series, deciding } = one;
  const last = series.at(-1);
  if (way === null)
    return t('targets.trend.levelOnly', {
      year: last?.year ?? '',
      value: last === undefined ? '' : text(last.value),
      bound: boundText(words, target, deciding),
    });
  const gain = way.requiredYearlyGain;
  return [
    t(way.onTrack ? 'targets.trend.onTrack' : 'targets.trend.offTrack', {
      year: way.latest.year,
      value: text(way.latest.value),
      line: text(way.lineValue),
    }),
    gain === null
      ? t('targets.trend.over')
      : gain === 0
        ? t('targets.trend.reached')
        : t(gain > 0 ? 'targets.trend.gain' : 'targets.trend.reduce', {
            gain: format.points(Math.abs(gain)),
            end: way.end.year,
          }),
    ...(projection === null
      ? []
      : [
          t('targets.trend.projected', {
            year: way.end.year,
            value: text(projection),
            years: Math.max(leastProjectionYears, comparable(series).length),
          }),
        ]),
  ].join(' ');
}
