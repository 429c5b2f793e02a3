import type { EChartsOption } from 'echarts';
import type { HistorySeries, HistoryView } from '../viewModels/historyView.ts';
import { axisTitle, titleGap, tickTexts, valueAxis, yearAxis } from './axes.ts';
import { baseOption } from './baseOption.ts';
import type { ChartContext } from './chartContext.ts';
import type { ChartTheme } from './chartTheme.ts';
import { gapSeries } from './gapSeries.ts';
import { niceScale, project } from './niceScale.ts';
import { roleStyles } from './roleStyle.ts';
import type { RoleStyle } from './roleStyle.ts';
import { spreadLabels } from './spreadLabels.ts';
import { tipLines } from './tooltip.ts';
import { breakSeries, joinRuns, runSeries } from './yearSeries.ts';
import { yearPlot } from './yearPlot.ts';

/** The last value that is known; null when the series is empty. */
const endOf = ({ segments }: HistorySeries): number | null =>
  segments.flatMap(({ points }) => points.flatMap(({ value }) => value ?? [])).at(-1) ?? null;

/** A plan's limit, as it is drawn beside the plan's own figures. */
const targetStyle = ({ colors, stroke }: ChartTheme, style: RoleStyle): RoleStyle => ({
  ...style,
  color: colors.ink,
  fill: colors.ink,
  labelColor: colors.ink,
  symbol: 'rect',
  dash: 'solid',
  lineWidth: stroke.pinned,
});

/** Values over all years: one line a run of years under one method, dashed marks where the method changed. */
export const historyOption = (view: HistoryView, context: ChartContext): EChartsOption => {
  const { theme, words } = context;
  const values = view.series.flatMap(({ segments }) =>
    segments.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value]))),
  );
  const scale = niceScale(Math.min(...values), Math.max(...values), { steps: 5, padding: 0.04 });
  const named = view.series.filter(({ role }) => role !== 'context');
  const plot = yearPlot(
    context,
    tickTexts(scale, words),
    named.map(({ label }) => label),
  );
  const pixel = (value: number): number => project(value, scale, plot.top + plot.height, plot.top);
  const ends = named.flatMap((series) => {
    const end = endOf(series);
    return end === null ? [] : [{ id: series.id, y: pixel(end) }];
  });
  const spread = spreadLabels(
    ends.map(({ y }) => y),
    theme.fontSize.small * 1.3,
    plot.top,
    plot.top + plot.height,
  );
  const shiftOf = new Map(ends.map(({ id, y }, index) => [id, (spread[index] ?? y) - y]));
  const styles = roleStyles(theme, view.series);
  return {
    ...baseOption(
      theme,
      words.t('charts.aria.history', {
        first: view.years[0] ?? '',
        last: view.years.at(-1) ?? '',
        names: words.format.list(named.map(({ label }) => label)),
        axis: view.axisLabel,
      }),
    ),
    title: [axisTitle(theme, view.axisLabel, { left: 0, top: titleGap })],
    grid: { left: plot.left, right: plot.right, top: plot.top, bottom: plot.bottom },
    xAxis: yearAxis(theme, view.years, plot.width),
    yAxis: valueAxis(theme, scale, words),
    series: [
      breakSeries(theme, view.breaks),
      ...view.series.flatMap((series, index) => {
        const own = styles[index];
        if (own === undefined) return [];
        const style = series.isTarget === true ? targetStyle(theme, own) : own;
        return runSeries(
          theme,
          joinRuns(
            series.segments.map(({ points }) =>
              points.map(({ year, value, valueText, isEstimate }) => ({
                year,
                value,
                isEstimate,
                tip: tipLines(series.label, `${year}: ${valueText}`),
              })),
            ),
          ),
          style,
          series.role === 'context' || endOf(series) === null
            ? null
            : { text: series.label, dy: shiftOf.get(series.id) ?? 0 },
          series.role === 'reference' || series.role === 'context' ? 'small' : 'full',
        );
      }),
      gapSeries(
        theme,
        view.series
          .filter(({ role }) => role === 'selected' || role === 'pinned')
          .flatMap(({ label, segments }) =>
            segments.flatMap(({ points }) =>
              points
                .filter(({ value }) => value === null)
                .map(({ year, gapReason }) => ({ year, name: label, reason: gapReason })),
            ),
          ),
        scale.min,
      ),
    ],
  };
};
