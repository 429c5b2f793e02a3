import type { EChartsOption, ScatterSeriesOption } from 'echarts';
import type { IntervalRow, IntervalRowsView } from '../viewModels/intervalRow.ts';
import { axisTitle, lineHeight, titleGap, valueAxis } from './axes.ts';
import { baseOption } from './baseOption.ts';
import { commonWidth, sizeOf } from './chartContext.ts';
import type { ChartContext } from './chartContext.ts';
import { chartThemes } from './chartTheme.ts';
import type { ChartTheme } from './chartTheme.ts';
import { markAt, markPrecision } from './markPosition.ts';
import { markKey } from './markKey.ts';
import { niceScale } from './niceScale.ts';
import { rangeSeries } from './rangeSeries.ts';
import { roleStyle } from './roleStyle.ts';
import { rowAxis, rowValues } from './rowAxis.ts';
import { rowGrid, rowLayout, rowsHeight, textsOf } from './rowLayout.ts';
import type { NamedRow } from './rowLayout.ts';
import { plainText } from './tooltip.ts';

const colorOf = ({ colors }: ChartTheme, { role }: IntervalRow): string =>
  role === 'selected' ? colors.accent : role === 'pinned' ? colors.ink : colors.contextEdge;

const dots = ({ rows }: IntervalRowsView, theme: ChartTheme): ScatterSeriesOption => ({
  type: 'scatter',
  z: 5,
  data: rows.map((row, index) => {
    const { symbol } = roleStyle(theme, row.role);
    return {
      value: [row.value, index],
      tip: plainText(row.tip),
      selectId: row.id,
      symbol,
      symbolSize: 2 * (row.role === 'context' ? theme.dot.context : theme.dot.pinned),
      itemStyle: {
        color: colorOf(theme, row),
        borderColor: theme.colors.surface,
        borderWidth: 1,
        opacity: 1,
      },
    };
  }),
});

const rowsOf = ({ rows }: IntervalRowsView): readonly NamedRow[] =>
  rows.map(({ id, label, role }) => ({ id, text: label, bold: role !== 'context' }));

const valuesOf = ({ rows }: IntervalRowsView): readonly NamedRow[] =>
  rows.map(({ id, valueText, role }) => ({ id, text: valueText, bold: role !== 'context' }));

/** The common rate dashed, the limits of plans firm; the key above names them. */
const marks = (
  { reference, targets = [] }: IntervalRowsView,
  { colors, stroke }: ChartTheme,
): Pick<ScatterSeriesOption, 'markLine'> => {
  const dashed = { color: colors.muted, width: stroke.context, type: 'dashed' as const };
  const firm = { color: colors.ink, width: stroke.pinned, type: 'solid' as const };
  const data = [
    ...(reference === null ? [] : [{ ...reference, lineStyle: dashed }]),
    ...targets.map((target) => ({ ...target, lineStyle: firm })),
  ].map(({ value, label, lineStyle }) => ({ ...markAt(value, '', plainText(label)), lineStyle }));
  return data.length === 0
    ? {}
    : { markLine: { silent: true, precision: markPrecision, symbol: 'none', data, label: { show: false } } };
};

/** Rates as dots with their intervals, one a row, the value beside each; the common rate as a dashed line. */
export const intervalRowsOption = (view: IntervalRowsView, context: ChartContext): EChartsOption => {
  const { theme, words } = context;
  const { width } = sizeOf(context);
  const { colors } = theme;
  const { reference, targets = [] } = view;
  const key = markKey(
    theme,
    [
      { shape: 'dot', color: colors.contextEdge, text: view.axisLabel },
      // Where no sample size is known there is no interval to explain.
      ...(view.rows.every(({ low, high }) => low === high)
        ? []
        : [{ shape: 'band' as const, color: colors.context, text: view.intervalLabel }]),
      ...(reference === null
        ? []
        : [{ shape: 'dashes' as const, color: colors.muted, text: reference.label }]),
      ...targets.map(({ label }) => ({ shape: 'tick' as const, color: colors.ink, text: label })),
    ],
    width,
  );
  const rows = rowsOf(view);
  const values = valuesOf(view);
  const layout = rowLayout(theme, rows, width, { values: textsOf(values) });
  const bounds = targets.map(({ value }) => value);
  const low = Math.min(...view.rows.map((row) => row.low), ...bounds);
  const high = Math.max(...view.rows.map((row) => row.high), ...bounds);
  const nice = niceScale(low, high, { steps: Math.max(2, Math.min(6, width / 140)), padding: 0.02 });
  const scale = { ...nice, max: Math.min(100, nice.max), min: Math.max(0, nice.min) };
  return {
    ...baseOption(theme, words.t('charts.aria.intervalRows', { n: view.rows.length, axis: view.axisLabel })),
    graphic: key.elements,
    title: [axisTitle(theme, view.axisLabel, { right: 8, bottom: titleGap })],
    grid: rowGrid(theme, layout, {
      head: key.height,
      foot: lineHeight(theme) + 8,
      values: textsOf(values),
    }),
    xAxis: valueAxis(theme, scale, words),
    yAxis: [rowAxis(theme, rows, layout), rowValues(theme, values)],
    series: [
      rangeSeries(
        view.rows.map((row, index) => ({
          row: index,
          from: row.low,
          to: row.high,
          color: row.role === 'selected' ? colors.accent : colors.context,
          width: row.role === 'selected' ? theme.stroke.selected : theme.rowHeight * 0.16,
          tip: plainText(row.tip),
          selectId: row.id,
        })),
        3,
      ),
      {
        ...dots(view, theme),
        ...marks(view, theme),
      },
    ],
  };
};

/** Height in px at which every row has room. */
export const intervalRowsHeight = (
  view: IntervalRowsView,
  theme: ChartTheme = chartThemes.light,
  width = commonWidth,
): number => rowsHeight(theme, rowsOf(view), width, { values: textsOf(valuesOf(view)) });
