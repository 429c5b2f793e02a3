import type { EChartsOption, ScatterSeriesOption } from 'echarts';
import type { RangeDotsRow, RangeDotsView } from '../viewModels/rangeDotsView.ts';
import type { Words } from '../i18n/words.ts';
import { axisTitle, lineHeight, titleGap, valueAxis } from './axes.ts';
import { baseOption } from './baseOption.ts';
import { commonWidth, sizeOf } from './chartContext.ts';
import type { ChartContext } from './chartContext.ts';
import { chartThemes } from './chartTheme.ts';
import type { ChartTheme } from './chartTheme.ts';
import { markKey } from './markKey.ts';
import { niceScale } from './niceScale.ts';
import { rangeSeries } from './rangeSeries.ts';
import { rowAxis, rowValues } from './rowAxis.ts';
import { rowGrid, rowLayout, rowsHeight } from './rowLayout.ts';
import type { NamedRow } from './rowLayout.ts';
import { tipLines } from './tooltip.ts';

const tipOfRow = (view: RangeDotsView, row: RangeDotsRow, words: Words): string => {
  const { points } = words.format;
  return tipLines(
    row.label,
    `${view.ownLabel}: ${row.valueText} ${row.rankText}`,
    `${view.medianLabel}: ${points(row.median)}`,
    `${view.rangeLabel}: ${points(row.min)} – ${points(row.max)}`,
  );
};

const ownDots = (view: RangeDotsView, theme: ChartTheme, words: Words): ScatterSeriesOption => ({
  type: 'scatter',
  z: 5,
  symbol: 'circle',
  symbolSize: 2 * theme.dot.selected,
  itemStyle: { color: theme.colors.accent, borderColor: theme.colors.surface, borderWidth: 1, opacity: 1 },
  data: view.rows.flatMap((row, index) =>
    row.value === null
      ? []
      : [{ value: [row.value, index], tip: tipOfRow(view, row, words), selectId: row.id }],
  ),
});

const medianTicks = (view: RangeDotsView, theme: ChartTheme, words: Words): ScatterSeriesOption => ({
  type: 'scatter',
  z: 4,
  symbol: 'rect',
  symbolSize: [theme.stroke.selected, 2.4 * theme.dot.selected],
  itemStyle: { color: theme.colors.contextEdge, opacity: 1 },
  data: view.rows.map((row, index) => ({
    value: [row.median, index],
    tip: tipOfRow(view, row, words),
    selectId: row.id,
  })),
});

const rowsOf = ({ rows }: RangeDotsView): readonly NamedRow[] =>
  rows.map(({ id, label }) => ({ id, text: label }));

/** Own value and rank beside every row. */
const valuesOf = ({ rows }: RangeDotsView, theme: ChartTheme): readonly NamedRow[] =>
  rows.map(({ id, valueText, rankText, value }) => ({
    id,
    text: [valueText, rankText].filter((text) => text !== '').join('  '),
    bold: value !== null,
    ...(value === null ? { color: theme.colors.muted } : {}),
  }));

/** Own value of every criterion against the median and the range of all units, with value and rank beside it. */
export const rangeDotsOption = (view: RangeDotsView, context: ChartContext): EChartsOption => {
  const { theme, words } = context;
  const { width } = sizeOf(context);
  const { colors } = theme;
  const key = markKey(
    theme,
    [
      { shape: 'dot', color: colors.accent, text: view.ownLabel },
      { shape: 'tick', color: colors.contextEdge, text: view.medianLabel },
      { shape: 'band', color: colors.range, text: view.rangeLabel },
    ],
    width,
  );
  const rows = rowsOf(view);
  const values = valuesOf(view, theme);
  const layout = rowLayout(theme, rows, width);
  const nice = niceScale(view.axisMin, view.axisMax, { steps: Math.max(2, Math.min(6, width / 140)) });
  const ticks = nice.ticks.filter((tick) => tick > view.axisMin && tick < view.axisMax);
  const scale = { ...nice, min: view.axisMin, max: view.axisMax };
  const axis = valueAxis(theme, scale, words);
  const customValues = [view.axisMin, ...ticks, view.axisMax];
  return {
    ...baseOption(
      theme,
      words.t('charts.aria.rangeDots', {
        own: view.ownLabel,
        median: view.medianLabel,
        range: view.rangeLabel,
        axis: view.axisLabel,
      }),
    ),
    graphic: key.elements,
    title: [axisTitle(theme, view.axisLabel, { right: 8, bottom: titleGap })],
    grid: rowGrid(theme, layout, {
      head: key.height,
      foot: lineHeight(theme) + 8,
      values: values.map(({ text }) => text),
    }),
    xAxis: {
      ...axis,
      axisTick: { show: false, customValues },
      axisLabel: { ...axis.axisLabel, customValues },
    },
    yAxis: [rowAxis(theme, rows, layout), rowValues(theme, values)],
    series: [
      rangeSeries(
        view.rows.map((row, index) => ({
          row: index,
          from: row.min,
          to: row.max,
          color: colors.range,
          width: theme.rowHeight * 0.32,
          tip: tipOfRow(view, row, words),
          selectId: row.id,
        })),
        3,
      ),
      medianTicks(view, theme, words),
      ownDots(view, theme, words),
    ],
  };
};

/** Height in px at which every row has room. */
export const rangeDotsHeight = (
  view: RangeDotsView,
  theme: ChartTheme = chartThemes.light,
  width = commonWidth,
): number => rowsHeight(theme, rowsOf(view), width);
