import type { EChartsOption } from 'echarts';
import type { DumbbellView } from '../viewModels/dumbbellView.ts';
import { axisTitle, lineHeight, titleGap, valueAxis } from './axes.ts';
import { baseOption } from './baseOption.ts';
import { commonWidth, sizeOf } from './chartContext.ts';
import type { ChartContext } from './chartContext.ts';
import { chartThemes } from './chartTheme.ts';
import type { ChartTheme } from './chartTheme.ts';
import { endDots, textColor, tipOfRow, toneColor } from './dumbbellDots.ts';
import { markKey } from './markKey.ts';
import { niceScale } from './niceScale.ts';
import { rangeSeries } from './rangeSeries.ts';
import { rowAxis, rowValues } from './rowAxis.ts';
import { rowGrid, rowLayout, rowsHeight } from './rowLayout.ts';
import type { NamedRow } from './rowLayout.ts';
import { textWidth } from './textWidth.ts';

/** Below this width (at 14 px type) the values stand in the tooltip only. */
const valueLabelWidth = 560;

const rowsOf = ({ rows }: DumbbellView, { colors }: ChartTheme): readonly NamedRow[] =>
  rows.map(({ id, name, role }) => ({
    id,
    text: name,
    bold: role !== 'context',
    color: role === 'selected' ? colors.accent : colors.ink,
  }));

const changesOf = ({ rows }: DumbbellView, theme: ChartTheme): readonly NamedRow[] =>
  rows.map(({ id, changeText, tone }) => ({
    id,
    text: changeText,
    bold: true,
    color: textColor(theme, tone),
  }));

/** Base and current value of every unit on one row, joined by a line in the colour of its change. */
export const dumbbellOption = (view: DumbbellView, context: ChartContext): EChartsOption => {
  const { theme, words } = context;
  const { width } = sizeOf(context);
  const { colors, fontSize } = theme;
  const withValues = width >= valueLabelWidth * (fontSize.base / 14);
  const key = markKey(
    theme,
    [
      { shape: 'ring', color: colors.muted, text: view.baseLabel },
      { shape: 'dot', color: colors.muted, text: view.nowLabel },
    ],
    width,
  );
  const rows = rowsOf(view, theme);
  const changes = changesOf(view, theme);
  const layout = rowLayout(theme, rows, width);
  const values = view.rows.flatMap(({ base, now }) => [base, now]);
  const longestValue = Math.max(
    0,
    ...view.rows
      .flatMap(({ baseText, nowText }) => [baseText, nowText])
      .map((text) => textWidth(text, fontSize.small)),
  );
  const scale = niceScale(Math.min(...values), Math.max(...values), {
    steps: Math.max(2, Math.min(7, width / 130)),
    padding: withValues ? (longestValue + 12) / (width * 0.55) : 0.03,
  });
  return {
    ...baseOption(
      theme,
      words.t('charts.aria.dumbbell', {
        base: view.baseLabel,
        now: view.nowLabel,
        n: view.rows.length,
        axis: view.axisLabel,
      }),
    ),
    graphic: key.elements,
    title: [axisTitle(theme, view.axisLabel, { right: 8, bottom: titleGap })],
    grid: rowGrid(theme, layout, {
      head: key.height,
      foot: lineHeight(theme) + 8,
      values: changes.map(({ text }) => text),
    }),
    xAxis: valueAxis(theme, scale, words),
    yAxis: [rowAxis(theme, rows, layout), rowValues(theme, changes)],
    series: [
      rangeSeries(
        view.rows.map((row, index) => ({
          row: index,
          from: row.base,
          to: row.now,
          color: toneColor(theme, row.tone),
          width: theme.stroke.pinned,
          tip: tipOfRow(view, row),
          selectId: row.id,
        })),
        3,
      ),
      endDots(view, theme, 'base', withValues),
      endDots(view, theme, 'now', withValues),
    ],
  };
};

/** Height in px at which every unit has a row of its own. */
export const dumbbellHeight = (
  view: DumbbellView,
  theme: ChartTheme = chartThemes.light,
  width = commonWidth,
): number => rowsHeight(theme, rowsOf(view, theme), width);
