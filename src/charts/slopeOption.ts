import type { EChartsOption, LineSeriesOption } from 'echarts';
import type { SlopeLine, SlopeView } from '../viewModels/slopeView.ts';
import { axisTitle, titleGap, hiddenAxis, lineHeight } from './axes.ts';
import { baseOption } from './baseOption.ts';
import { sizeOf } from './chartContext.ts';
import type { ChartContext } from './chartContext.ts';
import type { ChartTheme } from './chartTheme.ts';
import { project } from './niceScale.ts';
import { roleStyle, roleStyles } from './roleStyle.ts';
import { labelOf, slopeCrowd, slopeSeries } from './slopeSeries.ts';
import type { EndLabel, SlopeEnd, SlopeLabels } from './slopeSeries.ts';
import { spreadLabels } from './spreadLabels.ts';
import { widestText } from './textWidth.ts';
import { plainText } from './tooltip.ts';
import { isNarrow } from './yearPlot.ts';

/** Up to this many lines every one is labelled. */
const fewLines = 12;

/** Share of the width the lines must keep; long names stand at one end only, or they would leave less. */
const leastPlot = 0.3;

const isLabelled = ({ lines }: SlopeView, { role }: SlopeLine): boolean =>
  role !== 'context' || lines.length <= fewLines;

const crowdOf = (view: SlopeView, theme: ChartTheme): readonly LineSeriesOption[] => {
  const crowd = view.lines.filter((line) => !isLabelled(view, line));
  return crowd.length === 0 ? [] : [slopeCrowd(view, crowd, roleStyle(theme, 'context'))];
};

/** Heights between which the lines run, px, and the values they stand for. */
interface SlopePlot {
  readonly top: number;
  readonly bottom: number;
  readonly min: number;
  readonly max: number;
}

const valueRange = ({ lines }: SlopeView): { readonly min: number; readonly max: number } => {
  const values = lines.flatMap(({ base, now }) => [base, now]);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = high > low ? (high - low) * 0.05 : 1;
  return { min: low - room, max: high + room };
};

const endLabels = (
  view: SlopeView,
  theme: ChartTheme,
  plot: SlopePlot,
  end: SlopeEnd,
  look: SlopeLabels,
): ReadonlyMap<string, EndLabel> => {
  const labelled = view.lines.filter((line) => isLabelled(view, line));
  const wishes = labelled.map((line) =>
    view.inverted
      ? project(line[end], plot, plot.top, plot.bottom)
      : project(line[end], plot, plot.bottom, plot.top),
  );
  const gap = theme.fontSize.small * (look === 'stacked' && end === 'now' ? 2.4 : 1.2);
  const spread = spreadLabels(wishes, gap, plot.top + gap / 2, plot.bottom);
  return new Map(
    labelled.map((line, index) => [
      line.unitId,
      { text: labelOf(line, end, look), dy: (spread[index] ?? 0) - (wishes[index] ?? 0) },
    ]),
  );
};

/** Margin in px that holds the labels of one end. */
const marginOf = (theme: ChartTheme, labels: ReadonlyMap<string, EndLabel>): number => {
  const lines = [...labels.values()].flatMap(({ text }) => text.split('\n'));
  return widestText(lines, theme.fontSize.small, true) + theme.dot.selected + 14;
};

/** Two years side by side, one line a unit: value, or rank with 1 on top. */
export const slopeOption = (view: SlopeView, context: ChartContext): EChartsOption => {
  const { theme, words } = context;
  const { width, height } = sizeOf(context);
  const line = lineHeight(theme);
  const plot: SlopePlot = { top: 2 * line + 14, bottom: height - line, ...valueRange(view) };
  const endsOf = (look: SlopeLabels) => {
    const base = endLabels(view, theme, plot, 'base', look);
    const now = endLabels(view, theme, plot, 'now', look);
    return { base, now, left: marginOf(theme, base), right: marginOf(theme, now) };
  };
  const full = endsOf(isNarrow(context) ? 'stacked' : 'bothEnds');
  const isSqueezed = !isNarrow(context) && width - full.left - full.right < leastPlot * width;
  const ends = isSqueezed ? endsOf('oneEnd') : full;
  const styles = roleStyles(
    theme,
    view.lines.map(({ unitId, role }) => ({ id: unitId, role })),
  );
  const yearNames = [view.baseLabel, view.nowLabel];
  return {
    ...baseOption(
      theme,
      words.t('charts.aria.slope', {
        base: view.baseLabel,
        now: view.nowLabel,
        n: view.lines.length,
        axis: view.axisLabel,
      }),
    ),
    title: [axisTitle(theme, view.axisLabel, { left: 0, top: titleGap })],
    grid: { left: ends.left, right: ends.right, top: plot.top, bottom: line },
    xAxis: {
      type: 'value',
      min: 0,
      max: 1,
      interval: 1,
      position: 'top',
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        color: theme.colors.ink,
        fontSize: theme.fontSize.base,
        fontWeight: 600,
        formatter: (place: number) => plainText(yearNames[place] ?? ''),
      },
      splitLine: { show: true, lineStyle: { color: theme.colors.line, width: theme.stroke.pinned } },
    },
    yAxis: { ...hiddenAxis(plot.min, plot.max), inverse: view.inverted },
    series: [
      ...crowdOf(view, theme),
      ...view.lines.flatMap((entry, index) => {
        const style = styles[index];
        if (style === undefined || !isLabelled(view, entry)) return [];
        const labels = { base: ends.base.get(entry.unitId), now: ends.now.get(entry.unitId) };
        return [slopeSeries(view, theme, entry, style, labels)];
      }),
    ],
  };
};
