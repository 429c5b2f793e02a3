import type { CustomSeriesOption, EChartsOption, ScatterSeriesOption } from 'echarts';
import type { BarKind, WaterfallBar, WaterfallView } from '../viewModels/waterfallView.ts';
import type { Words } from '../i18n/words.ts';
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
import { isNarrow } from './yearPlot.ts';

const baseRow = 'base';
const nowRow = 'now';

const colorOf = ({ colors }: ChartTheme, { kind, points }: WaterfallBar): string => {
  if (kind === 'rounding' || points === 0) return colors.contextEdge;
  return points > 0 ? colors.accent : colors.worse;
};

const kindText = (kind: BarKind, words: Words): string =>
  kind === 'performance' ? '' : words.t(`charts.barKind.${kind}`);

const fillOpacity: Readonly<Record<BarKind, number>> = {
  performance: 1,
  bonus: 1,
  rounding: 1,
  weight: 0.45,
  structure: 0.12,
};

/** Texts of a bar; its kind, unless plain performance, follows the figure or, where room is short, the name. */
interface BarText {
  readonly name: string;
  readonly figure: string;
}

const joined = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join(' · ');

const barTexts = ({ bars }: WaterfallView, words: Words, narrow: boolean): readonly BarText[] =>
  bars.map(({ label, pointsText, kind }) =>
    narrow
      ? { name: joined(label, kindText(kind, words)), figure: pointsText }
      : { name: label, figure: joined(pointsText, kindText(kind, words)) },
  );

const rowsOf = ({ base, now, bars }: WaterfallView, texts: readonly BarText[]): readonly NamedRow[] => [
  { id: baseRow, text: base.label, bold: true },
  ...bars.map(({ id }, index) => ({ id, text: texts[index]?.name ?? '' })),
  { id: nowRow, text: now.label, bold: true },
];

/** Bars around the running total; a thin line carries the total to the next row. */
const barSeries = (
  view: WaterfallView,
  theme: ChartTheme,
  words: Words,
  texts: readonly BarText[],
): CustomSeriesOption => ({
  type: 'custom',
  z: 3,
  data: view.bars.map((bar, index) => ({
    value: [bar.from, bar.to, index + 1],
    tip: tipLines(bar.label, bar.pointsText, kindText(bar.kind, words)),
    selectId: bar.id,
  })),
  encode: { x: [0, 1], y: 2 },
  renderItem: (params, api) => {
    const bar = view.bars[params.dataIndex];
    const [fromX, y] = api.coord([api.value(0), api.value(2)]);
    const [toX, nextY] = api.coord([api.value(1), Number(api.value(2)) + 1]);
    if (bar === undefined || fromX === undefined || toX === undefined || y === undefined || nextY === undefined) return null;
    const color = colorOf(theme, bar);
    const height = Math.min((nextY - y) * 0.62, theme.rowHeight * 0.62);
    return {
      type: 'group',
      children: [
        {
          type: 'line',
          silent: true,
          shape: { x1: toX, y1: y, x2: toX, y2: nextY },
          style: { stroke: theme.colors.context, lineWidth: theme.stroke.hairline },
        },
        {
          type: 'rect',
          shape: { x: Math.min(fromX, toX), y: y - height / 2, width: Math.max(1.5, Math.abs(toX - fromX)), height, r: 1 },
          style: {
            fill: color,
            fillOpacity: fillOpacity[bar.kind],
            stroke: color,
            lineWidth: bar.kind === 'structure' || bar.kind === 'weight' ? theme.stroke.context : 0,
            ...(bar.kind === 'structure' ? { lineDash: [4, 3] } : {}),
          },
        },
        {
          type: 'text',
          silent: true,
          style: {
            x: Math.max(fromX, toX) + 7,
            y,
            text: plainText(texts[params.dataIndex]?.figure ?? ''),
            fill: color === theme.colors.contextEdge ? theme.colors.muted : color,
            fontSize: theme.fontSize.small,
            fontFamily: theme.fontFamily,
            fontWeight: 600,
            verticalAlign: 'middle',
            stroke: theme.colors.surface,
            lineWidth: 3,
          },
        },
      ],
    };
  },
});

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
      words.t('charts.aria.waterfall', { base: `${base.label}: ${base.valueText}`, now: `${now.label}: ${now.valueText}` }),
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
