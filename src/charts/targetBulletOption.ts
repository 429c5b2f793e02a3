import type { EChartsOption, LineSeriesOption, ScatterSeriesOption } from 'echarts';
import type { BulletRow, TargetBulletView } from '../viewModels/targetBullet.ts';
import { axisTitle, lineHeight, titleGap, valueAxis } from './axes.ts';
import { baseOption } from './baseOption.ts';
import { commonWidth, sizeOf } from './chartContext.ts';
import type { ChartContext } from './chartContext.ts';
import type { ChartTheme } from './chartTheme.ts';
import { markAt, markPrecision } from './markPosition.ts';
import { markKey } from './markKey.ts';
import { niceScale } from './niceScale.ts';
import { rangeSeries } from './rangeSeries.ts';
import { rowAxis, rowValues } from './rowAxis.ts';
import { rowGrid, rowLayout, rowsHeight } from './rowLayout.ts';
import type { NamedRow } from './rowLayout.ts';
import { tipLines } from './tooltip.ts';

const rowsOf = ({ rows }: TargetBulletView): readonly NamedRow[] =>
  rows.map(({ id, label, isWhole }) => ({ id, text: label, bold: isWhole }));

/** Met and missed differ in shape as well as in colour. */
const symbolOf = ({ status }: BulletRow): string => (status === 'missed' ? 'diamond' : 'circle');

const colorOf = ({ colors }: ChartTheme, { status }: BulletRow): string => {
  if (status === 'missed') return colors.worse;
  return status === 'met' ? colors.accent : colors.contextEdge;
};

/** The value of every row. */
const values = (view: TargetBulletView, theme: ChartTheme): ScatterSeriesOption => ({
  type: 'scatter',
  z: 5,
  data: view.rows.map((row, index) => ({
    value: [row.value, index],
    symbol: symbolOf(row),
    symbolSize: 2 * (row.isWhole ? theme.dot.selected : theme.dot.pinned),
    itemStyle: { color: colorOf(theme, row), opacity: 1 },
    tip: tipLines(row.label, row.valueText, row.statusText),
    selectId: row.id,
  })),
});

/** The limit, named in the key above the plot. */
const boundLine = (view: TargetBulletView, theme: ChartTheme): LineSeriesOption => ({
  type: 'line',
  data: [],
  z: 4,
  markLine: {
    z: 4,
    precision: markPrecision,
    symbol: 'none',
    data: [markAt(view.bound, '', tipLines(view.boundText))],
    lineStyle: { color: theme.colors.ink, width: theme.stroke.pinned, type: 'solid' },
    label: { show: false },
  },
});

/** Values of units, fields or periods against one limit, a stroke from the limit to the value showing what lacks. */
export const targetBulletOption = (view: TargetBulletView, context: ChartContext): EChartsOption => {
  const { theme, words } = context;
  const { width } = sizeOf(context);
  const { axisRange } = view;
  const rows = rowsOf(view);
  const texts = view.rows.map((row): NamedRow => ({
    id: row.id,
    text: `${row.valueText} ${row.statusText.slice(0, 1)}`,
    color: colorOf(theme, row),
    bold: row.isWhole,
  }));
  const layout = rowLayout(theme, rows, width);
  const all = [...view.rows.map(({ value }) => value), view.bound];
  const scale = niceScale(Math.min(...all), Math.max(...all), {
    steps: Math.max(2, Math.min(6, width / (14 * theme.fontSize.small))),
    padding: axisRange.isCounted ? 0 : 0.04,
    minInterval: axisRange.isCounted ? 1 : 0,
    lowest: axisRange.lowest ?? -Infinity,
    highest: axisRange.highest ?? Infinity,
  });
  const key = markKey(theme, [{ shape: 'tick', color: theme.colors.ink, text: view.boundText }], width);
  const grid = rowGrid(theme, layout, {
    head: key.height,
    foot: lineHeight(theme) + 8,
    values: texts.map(({ text }) => text),
  });
  return {
    ...baseOption(
      theme,
      words.t('targets.bullet.aria', {
        names: words.format.list(view.rows.map(({ label }) => label)),
        bound: view.boundText,
      }),
    ),
    graphic: key.elements,
    title: [axisTitle(theme, view.axisLabel, { right: 8, bottom: titleGap })],
    grid,
    xAxis: valueAxis(theme, scale, words),
    yAxis: [rowAxis(theme, rows, layout), rowValues(theme, texts)],
    series: [
      rangeSeries(
        view.rows.map((row, index) => ({
          row: index,
          from: Math.min(row.value, view.bound),
          to: Math.max(row.value, view.bound),
          color: colorOf(theme, row),
          width: theme.stroke.pinned,
          tip: tipLines(row.label, row.valueText, row.statusText),
          selectId: row.id,
        })),
        3,
      ),
      boundLine(view, theme),
      values(view, theme),
    ],
  };
};

/** Height in px at which every row has room, with the limit's label above. */
export const targetBulletHeight = (view: TargetBulletView, theme: ChartTheme, width = commonWidth): number =>
  rowsHeight(theme, rowsOf(view), width) + lineHeight(theme);
