import type { ScatterSeriesOption } from 'echarts';
import type { DumbbellRow, DumbbellView } from '../viewModels/dumbbellView.ts';
import type { ChartTheme } from './chartTheme.ts';
import { plainText, tipLines } from './tooltip.ts';

/** Colour of a change's marks. */
export const toneColor = ({ colors }: ChartTheme, tone: DumbbellRow['tone']): string => {
  if (tone === 'same') return colors.contextEdge;
  return tone === 'improved' ? colors.accent : colors.worse;
};

/** Colour of a change in words. */
export const textColor = (theme: ChartTheme, tone: DumbbellRow['tone']): string =>
  tone === 'same' ? theme.colors.muted : toneColor(theme, tone);

/** Tooltip of a row. */
export const tipOfRow = (view: DumbbellView, row: DumbbellRow): string =>
  tipLines(
    row.name,
    `${view.baseLabel}: ${row.baseText}`,
    `${view.nowLabel}: ${row.nowText}`,
    row.changeText,
  );

type End = 'base' | 'now';

/** Dots of one year: hollow for the base year, filled for the current one; the value stands on the outer side. */
export const endDots = (
  view: DumbbellView,
  theme: ChartTheme,
  end: End,
  withValues: boolean,
): ScatterSeriesOption => ({
  type: 'scatter',
  z: end === 'base' ? 4 : 5,
  symbol: 'circle',
  symbolSize: 2 * theme.dot.context + 1,
  data: view.rows.map((row, index) => {
    const left = end === 'base' ? row.base <= row.now : row.now < row.base;
    const color = toneColor(theme, row.tone);
    return {
      value: [row[end], index],
      tip: tipOfRow(view, row),
      selectId: row.id,
      itemStyle: {
        color: end === 'base' ? theme.colors.surface : color,
        borderColor: color,
        borderWidth: theme.stroke.pinned,
        opacity: 1,
      },
      label: {
        show: withValues,
        position: left ? ('left' as const) : ('right' as const),
        distance: 5,
        formatter: () => plainText(end === 'base' ? row.baseText : row.nowText),
        color: theme.colors.muted,
        fontSize: theme.fontSize.small,
      },
    };
  }),
});
