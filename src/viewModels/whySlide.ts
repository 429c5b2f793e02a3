import { compensatedSum } from '../domain/sum.ts';
import type { Words } from '../i18n/words.ts';
import { titleSentence } from './slideInput.ts';
import type { SlideContentView, SlideInput } from './slideInput.ts';
import type { SlideBars } from './slideView.ts';
import { waterfallOf } from './waterfallView.ts';
import type { WaterfallBar, WaterfallView } from './waterfallView.ts';

/** Why the unit's figure moved: a waterfall of the parts that moved it most. */
export function whySlide({ screen, scores, baseScores, maxRows }: SlideInput): SlideContentView {
  const { words, unitId, unitName: unit } = screen;
  const panel = waterfallOf({
    screen,
    unitId,
    scores: [...baseScores, ...scores].filter((row) => row.unitId === unitId),
    scope: { level: 1 },
  });
  const { chart } = panel;
  const hasTable = chart === null && panel.table.rows.length > 0;
  return {
    title: chart === null ? words.t('briefing.why.none', { unit }) : titleSentence(panel.sentence),
    sentence: hasTable ? (panel.unavailable ?? '') : '',
    body:
      chart === null
        ? hasTable
          ? {
              kind: 'table',
              table: { ...panel.table, rows: panel.table.rows.slice(0, maxRows) },
              more: restText(words, panel.table.rows.length - maxRows),
            }
          : null
        : maxRows < fewestRowsWithChart
          ? { kind: 'bars', bars: barsOf(fewBars(words, chart, maxRows)), figures: [] }
          : { kind: 'waterfall', chart: fewBars(words, chart, maxRows), figures: [] },
    unavailable: chart === null && !hasTable ? panel.unavailable : null,
    table: panel.table,
    source: words.t('common.panel.source', { source: panel.source }),
  };
}

/** With fewer rows the type is too large for a drawn chart: plain bars wrap their names. */
const fewestRowsWithChart = 5;

const barsOf = ({ bars, base, now, axisLabel }: WaterfallView): SlideBars => ({
  bars: bars.map(({ id, label, points, pointsText, kind }) => ({
    id,
    rankText: '',
    name: label,
    value: points,
    valueText: pointsText,
    tone: kind === 'others' || points === 0 ? 'same' : points > 0 ? 'improved' : 'worse',
    role: 'context',
  })),
  gapsBefore: [],
  more: `${base.label}: ${base.valueText} → ${now.label}: ${now.valueText}`,
  largest: Math.max(Number.MIN_VALUE, ...bars.map(({ points }) => points)),
  smallest: Math.min(0, ...bars.map(({ points }) => points)),
  axisLabel,
  decimals: 2,
  areUnits: false,
});

const restText = ({ t, format }: Words, hidden: number): string =>
  hidden > 0 ? t('briefing.why.rest', { n: format.count(hidden) }) : '';

/**
 * The waterfall with at most `limit` bars: those that moved the figure most keep their order, the rest are one bar
 * in their middle. The bars still add up to the change.
 */
export function fewBars(words: Words, chart: WaterfallView, limit: number): WaterfallView {
  if (chart.bars.length <= limit) return chart;
  const kept = new Set(
    chart.bars
      .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
      .slice(0, limit - 1)
      .map(({ id }) => id),
  );
  const rest = chart.bars.filter(({ id }) => !kept.has(id));
  const restPoints = compensatedSum(rest.map(({ points }) => points));
  const merged: WaterfallBar = {
    id: 'rest',
    label: restText(words, rest.length),
    kind: 'others',
    points: restPoints,
    pointsText: words.format.change(restPoints),
    from: 0,
    to: 0,
  };
  const large = chart.bars.filter(({ id }) => kept.has(id));
  const ups = large.filter(({ points }) => points >= 0);
  const downs = large.filter(({ points }) => points < 0);
  const ordered = [...ups, merged, ...downs];
  const points = ordered.map((bar) => bar.points);
  return {
    ...chart,
    bars: ordered.map((bar, position) => ({
      ...bar,
      from: compensatedSum([chart.base.value, ...points.slice(0, position)]),
      to: compensatedSum([chart.base.value, ...points.slice(0, position + 1)]),
    })),
  };
}
