import type { BumpView } from '../viewModels/bumpView.ts';
import { surveyLevels } from '../domain/surveyLevel.ts';
import type { SurveyLevel } from '../domain/surveyLevel.ts';
import type { HistoryView } from '../viewModels/historyView.ts';
import type { LikertView } from '../viewModels/likertView.ts';
import type { SlideBars, SlideBody } from '../viewModels/slideView.ts';
import type { WaterfallView } from '../viewModels/waterfallView.ts';
import type { Words } from '../i18n/words.ts';

/** How much a bar or line stands out, and what it says. */
export type NativeTone =
  | 'selected'
  | 'pinned'
  | 'context'
  | 'reference'
  | 'improved'
  | 'worse'
  | 'hidden'
  | `level${SurveyLevel}`;

/** One row of figures of an office chart; as many values as the chart has categories, null for a gap. */
export interface NativeSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly tone: NativeTone;
}

/**
 * A chart that an office program draws itself, from figures its reader can edit. `tones` are of single bars and only
 * for one series; null otherwise.
 */
export interface NativeChart {
  readonly kind: 'bars' | 'stackedBars' | 'lines';
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  readonly tones: readonly NativeTone[] | null;
  /** Ends of the axis of values; null leaves them to the program. */
  readonly smallest: number | null;
  readonly largest: number | null;
  /** Number format (ECMA-376, 18.8.30) of the labels; null for none. */
  readonly labelFormat: string | null;
  /** 1 stands on top, as for ranks. */
  readonly isReversed: boolean;
  readonly axisLabel: string;
  /** The series are named below the chart. */
  readonly hasLegend: boolean;
}

const plain = '0.00';

/** Plain, or with its sign, to so many decimals. */
function figureFormat(decimals: number, isSigned: boolean): string {
  const figure = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  return isSigned ? `+${figure};-${figure};${figure}` : figure;
}

/** Of the span of the bars: room for the figure behind the longest. */
const labelShare = 0.22;

/** Bars from zero, each with its rank and name. A bar without a figure says why in its name. */
function barsChart({ bars, smallest, largest, axisLabel, more, decimals }: SlideBars): NativeChart {
  const labelRoom = (largest - smallest) * labelShare;
  const signed = bars.some(({ tone }) => tone !== 'none');
  return {
    kind: 'bars',
    categories: bars.map(({ rankText, name, value, valueText }) =>
      [rankText, value === null ? `${name}: ${valueText}` : name].filter((text) => text !== '').join('. '),
    ),
    series: [{ name: axisLabel, values: bars.map(({ value }) => value), tone: 'context' }],
    tones: bars.map(({ tone, role }) => (tone === 'improved' || tone === 'worse' ? tone : role)),
    smallest: smallest < 0 ? smallest - labelRoom : 0,
    largest: largest + labelRoom,
    labelFormat: figureFormat(decimals, signed),
    isReversed: false,
    hasLegend: false,
    axisLabel: [axisLabel, more].filter((text) => text !== '').join(' · '),
  };
}

/**
 * A waterfall as stacked bars: an invisible part below, then what is gained or lost. Null where a running total is
 * below zero: stacked bars cannot show that.
 */
export function waterfallChart(
  { t }: Words,
  { base, now, bars, axisLabel }: WaterfallView,
): NativeChart | null {
  const ends = [base.value, now.value, ...bars.flatMap(({ from, to }) => [from, to])];
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  if (low < 0) return null;
  const room = high > low ? (high - low) * 0.2 : 0.5;
  const smallest = Math.max(0, low - room);
  const isCut = smallest > 0;
  const none = bars.map(() => 0);
  return {
    kind: 'stackedBars',
    categories: [
      `${base.label}: ${base.valueText}`,
      ...bars.map(({ label, pointsText }) => `${label}: ${pointsText}`),
      `${now.label}: ${now.valueText}`,
    ],
    series: [
      {
        name: t('exports.chart.floor'),
        values: [0, ...bars.map(({ from, to }) => Math.min(from, to)), 0],
        tone: 'hidden',
      },
      { name: t('exports.chart.total'), values: [base.value, ...none, now.value], tone: 'context' },
      {
        name: t('exports.chart.increase'),
        values: [0, ...bars.map(({ points }) => Math.max(0, points)), 0],
        tone: 'improved',
      },
      {
        name: t('exports.chart.decrease'),
        values: [0, ...bars.map(({ points }) => Math.max(0, -points)), 0],
        tone: 'worse',
      },
    ],
    tones: null,
    smallest,
    largest: high + room,
    labelFormat: null,
    isReversed: false,
    hasLegend: false,
    axisLabel: isCut ? `${axisLabel} · ${t('exports.chart.cut')}` : axisLabel,
  };
}

/** Whole per cent, where a piece of a bar has room for it. */
const wideShare = '[>=4]0;""';

/**
 * Answers by level as bars that add up to 100 per cent, dissatisfied first. The chart of the screen parts at "neither";
 * that would take two rows of figures for one level, which nobody could edit.
 */
export function likertChart({ t }: Words, { rows, levelLabels }: LikertView): NativeChart {
  return {
    kind: 'stackedBars',
    categories: rows.map(({ label, rateText }) => `${label}: ${rateText}`),
    series: surveyLevels.map((level) => ({
      name: levelLabels[level],
      values: rows.map(({ shares }) => 100 * shares[level]),
      tone: `level${level}` as const,
    })),
    tones: null,
    smallest: 0,
    largest: 100,
    labelFormat: wideShare,
    isReversed: false,
    hasLegend: true,
    axisLabel: t('exports.chart.answers'),
  };
}

interface Run {
  readonly name: string;
  readonly tone: NativeTone;
  readonly points: readonly { readonly year: number; readonly value: number | null }[];
}

/** Stands on the axis of years where the method changes; no line has a figure there, so none crosses it. */
const breakMark = '¦';

/** Lines over the years; where the method changes they are cut. */
function linesChart(
  years: readonly number[],
  breaks: readonly { readonly year: number }[],
  runs: readonly Run[],
  rest: Pick<NativeChart, 'isReversed' | 'axisLabel' | 'labelFormat' | 'smallest' | 'largest'>,
): NativeChart {
  const first = new Set(breaks.map(({ year }) => year));
  const places = years.flatMap((year, place) => (place > 0 && first.has(year) ? [null, year] : [year]));
  return {
    kind: 'lines',
    categories: places.map((year) => (year === null ? breakMark : String(year))),
    series: runs.map(({ name, tone, points }) => ({
      name,
      tone,
      values: places.map((year) => points.find((point) => point.year === year)?.value ?? null),
    })),
    tones: null,
    hasLegend: true,
    ...rest,
  };
}

/** Ends of an axis that holds all figures with some room, in whole tens where they are wide apart, else in ones. */
function endsOf(runs: readonly Run[]): Pick<NativeChart, 'smallest' | 'largest'> {
  const values = runs.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])));
  if (values.length === 0) return { smallest: null, largest: null };
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = high - low > 10 ? 10 : 1;
  return { smallest: (Math.ceil(low / step) - 1) * step, largest: (Math.floor(high / step) + 1) * step };
}

/** Values over the years. */
export function historyChart({ years, series, breaks, axisLabel }: HistoryView): NativeChart {
  const runs = series.map(({ label, role, segments }) => ({
    name: label,
    tone: role,
    points: segments.flatMap(({ points }) => points),
  }));
  return linesChart(years, breaks, runs, {
    isReversed: false,
    axisLabel,
    labelFormat: plain,
    ...endsOf(runs),
  });
}

/** Lines a room can tell apart. */
const mostLines = 6;

/** Ranks over the years, 1 on top; of many units the chosen ones. */
export function bumpChart({ years, series, breaks, axisLabel, maxRank }: BumpView): NativeChart {
  const chosen = series.filter(({ role }) => role !== 'context');
  const shown = (chosen.length === 0 ? series : chosen).slice(0, mostLines);
  const runs = shown.map(({ name, role, segments }) => ({
    name,
    tone: role,
    points: segments.flat().map(({ year, rank }) => ({ year, value: rank })),
  }));
  return linesChart(years, breaks, runs, {
    isReversed: true,
    axisLabel,
    labelFormat: '0',
    smallest: 1,
    largest: maxRank,
  });
}

/** The office chart of what stands on a slide; null where it has none, or none an office program can draw. */
export function nativeChart(words: Words, body: SlideBody | null): NativeChart | null {
  switch (body?.kind) {
    case 'bars':
      return barsChart(body.bars);
    case 'waterfall':
      return waterfallChart(words, body.chart);
    case 'likert':
      return likertChart(words, body.chart);
    case 'headline':
      return body.history === null ? null : historyChart(body.history);
    default:
      return null;
  }
}

/** The office chart of a panel sent to the deck, by its id and its own view. */
export function panelChart(words: Words, panelId: string, chart: unknown): NativeChart | null {
  if (chart === null || chart === undefined) return null;
  switch (panelId) {
    case 'history':
      return historyChart(chart as HistoryView);
    case 'rank-history':
      return bumpChart(chart as BumpView);
    case 'waterfall':
      return waterfallChart(words, chart as WaterfallView);
    case 'likert':
      return likertChart(words, chart as LikertView);
    default:
      return null;
  }
}
