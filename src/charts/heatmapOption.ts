import type { EChartsOption, GraphicComponentOption, XAXisComponentOption } from 'echarts';
import type { HeatmapView } from '../viewModels/heatmapView.ts';
import type { Words } from '../i18n/words.ts';
import { lineHeight } from './axes.ts';
import { baseOption } from './baseOption.ts';
import { commonWidth, sizeOf } from './chartContext.ts';
import type { ChartContext } from './chartContext.ts';
import { chartThemes } from './chartTheme.ts';
import type { ChartTheme } from './chartTheme.ts';
import { heatmapCells } from './heatmapCells.ts';
import { rowAxis } from './rowAxis.ts';
import { rowLayout } from './rowLayout.ts';
import type { NamedRow } from './rowLayout.ts';
import { rowSelection } from './rowSelection.ts';
import { textWidth, widestText } from './textWidth.ts';
import { plainText } from './tooltip.ts';

/** With more columns than this the numbers stand in the tooltip and the table only. */
const columnsWithText = 12;

/** True when the widest number fits a cell. */
const hasRoom = (view: HeatmapView, theme: ChartTheme, columnWidth: number): boolean => {
  const texts = view.rows.flatMap((row) =>
    row.cells.flatMap(({ ratio, text }) => (ratio === null ? [] : [text])),
  );
  return view.columns.length <= columnsWithText && widestText(texts, theme.fontSize.small) + 4 <= columnWidth;
};

/** Column heads: full names wrapped if they fit in three lines, else short ones, else short ones upright. */
const columnAxis = (view: HeatmapView, theme: ChartTheme, columnWidth: number): XAXisComponentOption => {
  const { small } = theme.fontSize;
  const room = columnWidth - 6;
  const fits = (text: string): boolean =>
    widestText(text.split(' '), small) <= room && textWidth(text, small) <= room * 2.4;
  const full = view.columns.every(({ label }) => fits(label));
  const upright = !full && view.columns.some(({ shortLabel }) => !fits(shortLabel));
  return {
    type: 'category',
    position: 'top',
    data: view.columns.map(({ id }) => id),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      interval: 0,
      color: theme.colors.muted,
      fontSize: small,
      lineHeight: small * 1.15,
      formatter: (_id: string, index: number) => {
        const column = view.columns[index];
        return column === undefined ? '' : plainText(full ? column.label : column.shortLabel);
      },
      ...(upright ? { rotate: 90 } : { width: room, overflow: 'break' as const }),
    },
  };
};

/** The colour scale as a strip of its steps between the two ends it spans. */
const scaleKey = (view: HeatmapView, theme: ChartTheme, words: Words): GraphicComponentOption[] => {
  const { colors, fontSize, fontFamily } = theme;
  const y = lineHeight(theme) / 2 + 2;
  const text = (x: number, content: string): GraphicComponentOption => ({
    type: 'text',
    silent: true,
    style: {
      x,
      y,
      text: plainText(content),
      fill: colors.muted,
      fontSize: fontSize.small,
      fontFamily,
      verticalAlign: 'middle',
    },
  });
  const low = words.format.percent(view.scaleMin, 0);
  const high = words.format.percent(view.scaleMax, 0);
  const step = fontSize.small * 1.2;
  const labelEnd = textWidth(view.legendLabel, fontSize.small) + fontSize.small;
  const start = labelEnd + textWidth(low, fontSize.small) + 6;
  return [
    text(0, view.legendLabel),
    text(labelEnd, low),
    ...theme.heatmap.map(({ fill }, index): GraphicComponentOption => ({
      type: 'rect',
      silent: true,
      shape: {
        x: start + index * step,
        y: y - fontSize.small * 0.4,
        width: step,
        height: fontSize.small * 0.8,
      },
      style: { fill },
    })),
    text(start + theme.heatmap.length * step + 6, high),
  ];
};

const rowsOf = ({ rows }: HeatmapView, { colors }: ChartTheme): readonly NamedRow[] =>
  rows.map(({ id, label, emphasis }) => ({
    id,
    text: label,
    bold: emphasis,
    color: emphasis ? colors.accent : colors.ink,
  }));

/** Units × criteria; each cell in the single-hue scale with readable text, missing cells blank with a dash. */
export const heatmapOption = (view: HeatmapView, context: ChartContext): EChartsOption => {
  const { theme, words } = context;
  const { width } = sizeOf(context);
  const rows = rowsOf(view, theme);
  const layout = rowLayout(theme, rows, width, { mayStack: false });
  const names = widestText(
    layout.names.flatMap((name) => name.split('\n')),
    theme.fontSize.small,
    true,
  );
  const columnWidth = (width - names - 18) / Math.max(1, view.columns.length);
  return {
    ...baseOption(
      theme,
      words.t('charts.aria.heatmap', {
        rows: view.rows.length,
        columns: view.columns.length,
        legend: view.legendLabel,
      }),
    ),
    graphic: scaleKey(view, theme, words),
    grid: {
      left: 4,
      right: 4,
      top: lineHeight(theme) + 8,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: columnAxis(view, theme, columnWidth),
    yAxis: rowAxis(theme, rows, layout),
    series: [
      heatmapCells(view, theme, words, hasRoom(view, theme, columnWidth)),
      rowSelection(
        theme,
        view.rows.flatMap(({ emphasis }, index) => (emphasis ? [index] : [])),
        view.columns.length,
      ),
    ],
  };
};

/** Height in px at which every row has room, with up to three lines of column heads. */
export const heatmapHeight = (
  view: HeatmapView,
  theme: ChartTheme = chartThemes.light,
  width = commonWidth,
): number => {
  const { rowHeight } = rowLayout(theme, rowsOf(view, theme), width, { mayStack: false });
  return Math.ceil(view.rows.length * rowHeight * 0.9 + 5 * lineHeight(theme) + 16);
};
