import type { EChartsOption, ScatterSeriesOption } from 'echarts';
import type { WaterfallView } from '../viewModels/waterfallView.ts';
import { axisTitle, hiddenAxis, lineHeight, titleGap } from './axes.ts';
import { baseOption } from './baseOption.ts';
import { sizeOf } from './chartContext.ts';
import type { ChartContext } from './chartContext.ts';
import type { ChartTheme } from './chartTheme.ts';
import { markPrecision } from './markPosition.ts';
import { rowAxis } from './rowAxis.ts';
import { rowGrid, rowLayout, rowsHeight } from './rowLayout.ts';
import type { NamedRow } from './rowLayout.ts';
import { textWidth } from './textWidth.ts';
import { plainText, tipLines } from './tooltip.ts';
import { barSeries, barTexts } from './waterfallBars.ts';
import type { BarText } from './waterfallBars.ts';
import { isNarrow } from './yearPlot.ts';

const baseRow = 'base';
const nowRow = 'now';

const rowsOf = ({ base, now, bars }: WaterfallView, texts: readonly BarText[]): readonly NamedRow[] => [
  { id: baseRow, text: base.label, bold: true },
  ...bars.map(({ id }, index) => ({ id, text: texts[index]?.name ?? '' })),
  { id: nowRow, text: now.label, bold: true },
];

/** The two totals as diamonds, each with a guide line down or up the chart. */
const totalSeries = ({ base, now, bars }: WaterfallView, theme: ChartTheme): ScatterSeriesOption => ({
  type: 'scatter',
  z: 4,
  symbol: 'diamond',
  symbolSize: 2 * theme.dot.selected,
  itemStyle: { color: theme.colors.ink, opacity: 1 },
  data: [
    { value: [base.value, 0], tip: tipLines(base.label, base.valueText), total: base.valueText },
    { value: [now.value, bars.length + 1], tip: tipLines(now.label, now.valueText), total: now.valueText },
  ].map(({ total, ...datum }) => ({
    ...datum,
    label: {
      show: true,
      position: 'right' as const,
      distance: 6,
      formatter: () => plainText(total),
      color: theme.colors.ink,
      fontSize: theme.fontSize.base,
      fontWeight: 600,
      textBorderColor: theme.colors.surface,
      textBorderWidth: 3,
    },
  })),
  markLine: {
    silent: true,
    z: 2,
    precision: markPrecision,
    symbol: 'none',
    label: { show: false },
    lineStyle: { color: theme.colors.line, width: theme.stroke.context, type: 'solid' },
    data: [{ xAxis: base.value }, { xAxis: now.value }],
  },
});

/** Floating bars from the base year's value to this year's, one a criterion; the axis does not start at zero. */
export const waterfallOption = (view: WaterfallView, context: ChartContext): EChartsOption => {
  const { theme, words } = context;
  const { width } = sizeOf(context);
  const { base, now, bars } = view;
  const texts = barTexts(view, words, isNarrow(context));
  const rows = rowsOf(view, texts);
  const layout = rowLayout(theme, rows, width);
  const ends = [base.value, now.value, ...bars.flatMap((bar) => [bar.from, bar.to])];
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const room = high > low ? (high - low) * 0.03 : 0.5;
  const labelRoom = Math.max(
    textWidth(base.valueText, theme.fontSize.base, true) + theme.dot.selected,
    ...texts.map(({ figure }) => textWidth(figure, theme.fontSize.small, true)),
  );
  return {
    ...baseOption(
      theme,
      words.t('charts.aria.waterfall', {
        base: `${base.label}: ${base.valueText}`,
        now: `${now.label}: ${now.valueText}`,
      }),
    ),
    title: [axisTitle(theme, view.axisLabel, { right: 8, bottom: titleGap })],
    grid: rowGrid(theme, layout, { head: 4, foot: lineHeight(theme) + 6, values: [], extra: labelRoom + 16 }),
    xAxis: hiddenAxis(low - room, high + room),
    yAxis: { ...rowAxis(theme, rows, layout), triggerEvent: false },
    series: [barSeries(view, theme, words, texts), totalSeries(view, theme)],
  };
};

/** Height in px at which every row of the waterfall has room. */
export const waterfallHeight = (view: WaterfallView, context: ChartContext): number => {
  const { theme, words } = context;
  const rows = rowsOf(view, barTexts(view, words, isNarrow(context)));
  return rowsHeight(theme, rows, sizeOf(context).width) - 2 * lineHeight(theme);
};
