import type { LineSeriesOption, TitleComponentOption } from 'echarts';
import type { HistorySegment } from '../viewModels/historyView.ts';
import type { SmallMultiplesView, SmallPanel } from '../viewModels/smallMultiplesView.ts';
import type { ChartTheme } from './chartTheme.ts';
import { roleStyle } from './roleStyle.ts';
import type { RoleStyle } from './roleStyle.ts';
import { plainText, tipLines } from './tooltip.ts';
import { breakMarks, joinRuns, runSeries } from './yearSeries.ts';

/** Name of a panel's unit over its latest value. */
export const panelTitle = (
  theme: ChartTheme,
  panel: SmallPanel,
  style: RoleStyle,
  left: number,
  top: number,
): TitleComponentOption => ({
  left,
  top,
  padding: 0,
  itemGap: 2,
  text: plainText(panel.name),
  subtext: plainText(panel.lastText),
  textStyle: {
    color: panel.role === 'selected' ? style.labelColor : theme.colors.ink,
    fontSize: theme.fontSize.small,
    // Without its own line height a browser's text metrics pull the second line into the first.
    lineHeight: theme.fontSize.small * 1.3,
    fontWeight: style.bold ? 600 : 400,
  },
  subtextStyle: {
    color: theme.colors.muted,
    fontSize: theme.fontSize.small,
    lineHeight: theme.fontSize.small * 1.3,
  },
});

const onGrid = (series: LineSeriesOption, index: number): LineSeriesOption => ({
  ...series,
  xAxisIndex: index,
  yAxisIndex: index,
});

/** Lines of one panel on its own grid: breaks, reference, unit. */
export const panelSeries = (
  view: SmallMultiplesView,
  theme: ChartTheme,
  panel: SmallPanel,
  index: number,
): LineSeriesOption[] => {
  const style = roleStyle(theme, panel.role === 'context' ? 'pinned' : panel.role);
  const line = (segments: readonly HistorySegment[], label: string, look: RoleStyle, selectId?: string) =>
    runSeries(
      theme,
      joinRuns(
        segments.map(({ points }) =>
          points.map(({ year, value, valueText, isEstimate }) => ({
            year,
            value,
            isEstimate,
            tip: tipLines(label, `${year}: ${valueText}`),
            ...(selectId === undefined ? {} : { selectId }),
          })),
        ),
      ),
      { ...look, symbol: 'circle', dash: 'solid', lineWidth: look.lineWidth * 0.8 },
      null,
      'small',
    );
  return [
    ...(view.reference.length === 0
      ? []
      : [line(view.reference, view.referenceLabel, roleStyle(theme, 'reference'))]),
    // The breaks stand on the unit's own line: a series of their own would be drawn for every panel.
    { ...line(panel.segments, panel.name, style, panel.id), ...breakMarks(theme, view.breaks) },
  ].map((series) => onGrid(series, index));
};
