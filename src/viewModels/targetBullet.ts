import { dayOfNumber, daysBetween } from '../domain/isoDay.ts';
import type { MetricRecord } from '../domain/planRecords.ts';
import type { Occurrence, TargetEvaluation } from '../domain/targetEvaluation.ts';
import type { VerdictStatus } from '../domain/targetVerdict.ts';
import type { Words } from '../i18n/words.ts';
import type { PanelView } from './panelView.ts';
import type { TargetBook } from './targetBook.ts';
import { targetSource } from './targetNames.ts';
import { boundText, metricValueText, periodText, statusText } from './targetText.ts';

/** One value beside the limit: the whole, a field, a unit, or a period. */
export interface BulletRow {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly valueText: string;
  readonly status: VerdictStatus;
  readonly statusText: string;
  /** The pooled value stands out from its parts. */
  readonly isWhole: boolean;
}

/** Values held against one limit; the worst first. */
export interface TargetBulletView {
  readonly rows: readonly BulletRow[];
  readonly bound: number;
  readonly boundText: string;
  readonly axisLabel: string;
  readonly axisRange: AxisRange;
}

/** What the axis must not pass, null where nothing bounds it; counts have no fractions. */
export interface AxisRange {
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly isCounted: boolean;
}

const rowsShown = 9;

interface Point {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  readonly status: VerdictStatus;
  readonly distance: number | null;
  readonly isWhole: boolean;
}

/** The parts of a verdict, or the periods it falls due in. */
function pointsOf(words: Words, one: TargetEvaluation): readonly Point[] {
  const { deciding } = one;
  if (deciding === null) return [];
  const { verdict } = deciding;
  const ofYear = one.occurrences.filter(({ due, isDue }) => isDue && due.year === deciding.due.year);
  if (ofYear.length > 1) return ofYear.flatMap((occurrence) => periodPoint(words, occurrence));
  const parts = verdict.parts.map((part): Point => ({ ...part, label: part.name, isWhole: false }));
  const isPooled = one.target.aggregate === 'overall' && parts.length !== 1;
  return isPooled && verdict.status !== 'conflict'
    ? [
        {
          id: 'whole',
          label: words.t('targets.bullet.overall'),
          ...verdict,
          status: verdict.status,
          isWhole: true,
        },
        ...parts,
      ]
    : parts;
}

const periodPoint = (words: Words, occurrence: Occurrence): readonly Point[] =>
  occurrence.verdict.status === 'conflict'
    ? []
    : [
        {
          id: occurrence.due.period,
          label: periodText(words, occurrence),
          value: occurrence.verdict.value,
          status: occurrence.verdict.status,
          distance: occurrence.verdict.distance,
          isWhole: false,
        },
      ];

/** Days after the last day in time; negative is early. */
const daysLate = (value: number, { due }: Occurrence): number | null => {
  const day = dayOfNumber(value);
  return day === null ? null : daysBetween(due.lastDay, day);
};

/** Values of units, fields or periods against the limit; null where there is nothing to draw (yes or no, a single value). */
export function targetBulletView(
  words: Words,
  book: TargetBook,
  one: TargetEvaluation,
): PanelView<TargetBulletView> | null {
  const { t, format } = words;
  const { target, deciding } = one;
  const metric = book.metricOf.get(target.metricId);
  if (metric === undefined || deciding === null || metric.valueKind === 'boolean') return null;
  const isDate = metric.valueKind === 'date';
  const bound = isDate ? 0 : deciding.verdict.bound;
  if (bound === null) return null;
  const all = pointsOf(words, one).flatMap(
    (point): readonly (BulletRow & { readonly distance: number | null })[] => {
      const occurrence =
        one.occurrences.find(({ due }) => due.period === point.id && point.id !== '') ?? deciding;
      const value = point.value === null ? null : isDate ? daysLate(point.value, occurrence) : point.value;
      if (value === null) return [];
      return [
        {
          ...point,
          value,
          valueText: isDate
            ? `${metricValueText(words, metric, point.value)} (${format.signed(value, 0)})`
            : metricValueText(words, metric, value),
          statusText: statusText(words, point.status),
        },
      ];
    },
  );
  if (all.length < 2) return null;
  const rows = all.toSorted((a, b) =>
    a.isWhole === b.isWhole ? (a.distance ?? 0) - (b.distance ?? 0) : Number(b.isWhole) - Number(a.isWhole),
  );
  const parts = rows.filter(({ isWhole }) => !isWhole);
  const missed = parts.filter(({ status }) => status === 'missed').length;
  const [first] = parts;
  const shown = rows.slice(0, rowsShown);
  return {
    id: 'targetBullet',
    title: t('targets.bullet.title'),
    sentence: [
      t(missed > 0 ? 'targets.bullet.sentence' : 'targets.bullet.met', {
        missed,
        total: parts.length,
        name: first?.label ?? '',
        value: first?.valueText ?? '',
      }),
      ...(rows.length > rowsShown
        ? [`${t('targets.bullet.shown', { shown: shown.length, total: rows.length })}.`]
        : []),
    ].join(' '),
    chart: {
      rows: shown,
      bound,
      boundText: t('targets.bullet.bound', { bound: boundText(words, target, deciding) }),
      axisLabel: axisOf(words, metric),
      axisRange: axisRangeOf(metric, [bound, ...shown.map(({ value }) => value)]),
    },
    unavailable: null,
    table: {
      caption: t('targets.bullet.caption'),
      columns: [
        { key: 'part', label: t('targets.bullet.part'), kind: 'text' },
        { key: 'value', label: t('targets.list.column.value'), kind: 'number' },
        { key: 'status', label: t('targets.list.column.status'), kind: 'text' },
      ],
      rows: rows.map((row) => ({
        id: row.id,
        cells: [
          { value: row.label, text: row.label },
          { value: row.value, text: row.valueText },
          { value: row.statusText, text: row.statusText },
        ],
      })),
    },
    source: targetSource(words, book, [one]),
  };
}

function axisOf({ t }: Words, { valueKind }: MetricRecord): string {
  if (valueKind === 'date') return t('targets.bullet.axisDays');
  if (valueKind === 'percent') return t('targets.bullet.axisPercent');
  return t(valueKind === 'count' ? 'targets.bullet.axisCount' : 'targets.bullet.axisPoints');
}

/** Days may be early (negative) and percentages above 100 are drawn as they were reported. */
function axisRangeOf({ valueKind }: MetricRecord, values: readonly number[]): AxisRange {
  const isNegative = valueKind === 'date' || values.some((value) => value < 0);
  const isShare = valueKind === 'percent' && values.every((value) => value <= 100);
  return {
    lowest: isNegative ? null : 0,
    highest: isShare ? 100 : null,
    isCounted: valueKind === 'count' || valueKind === 'date',
  };
}
