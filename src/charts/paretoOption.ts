import type { BarSeriesOption, EChartsOption, LineSeriesOption } from 'echarts';
import type { ParetoBar, ParetoView } from '../viewModels/paretoView.ts';
import { axisTitle, lineHeight, titleGap, valueAxis } from './axes.ts';
import { baseOption } from './baseOption.ts';
import { commonWidth, sizeOf } from './chartContext.ts';
import type { ChartContext } from './chartContext.ts';
import { chartThemes } from './chartTheme.ts';
import type { ChartTheme } from './chartTheme.ts';
import { markKey } from './markKey.ts';
import { niceScale } from './niceScale.ts';
import { rowAxis, rowValues } from './rowAxis.ts';
import { rowGrid, rowLayout, rowsHeight } from './rowLayout.ts';
import type { NamedRow, RowLayout } from './rowLayout.ts';
import { plainText, tipLines } from './tooltip.ts';
import { isNarrow } from './yearPlot.ts';

/** All points lost, in points, also those beyond the bars shown. */
const totalLost = (bars: readonly ParetoBar[]): number => {
  const shown = bars.reduce((sum, { lostPoints }) => sum + lostPoints, 0);
  const share = bars.at(-1)?.cumulativeRatio ?? 1;
  return share > 0 ? shown / share : shown;
};

const tipOfBar = (view: ParetoView, bar: ParetoBar): string =>
  tipLines(bar.label, bar.lostText, `${view.cumulativeLabel}: ${bar.cumulativeText}`);

const lostBars = (
  view: ParetoView,
  theme: ChartTheme,
  { stacked }: RowLayout,
  isLabelled: boolean,
): BarSeriesOption => ({
  type: 'bar',
  z: 3,
  barWidth: stacked ? theme.rowHeight * 0.5 : '62%',
  itemStyle: { color: theme.colors.accent },
  data: view.bars.map((bar) => ({
    value: bar.lostPoints,
    tip: tipOfBar(view, bar),
    selectId: bar.id,
    label: {
      show: isLabelled,
      position: 'right' as const,
      distance: theme.dot.selected,
      formatter: () => plainText(bar.lostText),
      color: theme.colors.ink,
      fontSize: theme.fontSize.small,
      fontWeight: 600,
      textBorderColor: theme.colors.surface,
      textBorderWidth: 3,
    },
  })),
});

/** On the same scale as the bars: the whole width is all points lost, so a point's place is its share. */
const cumulativeLine = (view: ParetoView, theme: ChartTheme, total: number): LineSeriesOption => ({
  type: 'line',
  z: 4,
  clip: false,
  symbol: 'circle',
  showAllSymbol: true,
  symbolSize: theme.dot.selected,
  lineStyle: { color: theme.colors.muted, width: theme.stroke.context },
  itemStyle: { color: theme.colors.muted },
  data: view.bars.map((bar, index) => ({
    value: [bar.cumulativeRatio * total, index],
    tip: tipOfBar(view, bar),
    selectId: bar.id,
  })),
});

const rowsOf = ({ bars }: ParetoView): readonly NamedRow[] =>
  bars.map(({ id, label }) => ({ id, text: label }));

/** The column beside the plot: with the points lost where the cumulative line would cross them at the bars' ends. */
const columnOf = ({ bars }: ParetoView, { colors }: ChartTheme, narrow: boolean): readonly NamedRow[] =>
  bars.map(({ id, lostText, cumulativeText }) =>
    narrow
      ? { id, text: cumulativeText, color: colors.muted }
      : { id, text: `${lostText} · ${cumulativeText}`, color: colors.ink },
  );

/** Points lost by criterion as bars from zero, most first, with the cumulative line and both figures beside each row. */
export const paretoOption = (view: ParetoView, context: ChartContext): EChartsOption => {
  const { theme, words } = context;
  const { width } = sizeOf(context);
  const { colors } = theme;
  const narrow = isNarrow(context);
  const rows = rowsOf(view);
  const column = columnOf(view, theme, narrow);
  const layout = rowLayout(theme, rows, width);
  const key = markKey(
    theme,
    [
      { shape: 'bar', color: colors.accent, text: view.axisLabel },
      ...(narrow ? [] : [{ shape: 'line' as const, color: colors.muted, text: view.cumulativeLabel }]),
    ],
    width,
  );
  // A narrow plot has no room for the line beside the bars' figures: its shares stand in the column alone.
  const head = narrow ? key.height + lineHeight(theme) : key.height;
  const total = totalLost(view.bars);
  const scale = niceScale(0, total > 0 ? total : 1, { steps: Math.max(2, Math.min(6, width / 140)) });
  return {
    ...baseOption(theme, words.t('charts.aria.pareto', { n: view.bars.length, axis: view.axisLabel })),
    graphic: key.elements,
    title: narrow ? [axisTitle(theme, view.cumulativeLabel, { right: titleGap, top: key.height })] : [],
    grid: rowGrid(theme, layout, { head, foot: 4, values: column.map(({ text }) => text) }),
    xAxis: valueAxis(theme, scale, words),
    yAxis: [rowAxis(theme, rows, layout), rowValues(theme, column)],
    series: [lostBars(view, theme, layout, narrow), ...(narrow ? [] : [cumulativeLine(view, theme, total)])],
  };
};

/** Height in px at which every criterion has a row of its own. */
export const paretoHeight = (
  view: ParetoView,
  theme: ChartTheme = chartThemes.light,
  width = commonWidth,
): number => rowsHeight(theme, rowsOf(view), width);
