import type { EChartsOption } from 'echarts';
import type { BumpSeries, BumpView } from '../viewModels/bumpView.ts';
import { axisTitle, titleGap, valueAxis, yearAxis } from './axes.ts';
import { baseOption } from './baseOption.ts';
import { sizeOf } from './chartContext.ts';
import type { ChartContext } from './chartContext.ts';
import { project } from './niceScale.ts';
import { roleStyle, roleStyles } from './roleStyle.ts';
import { spreadLabels } from './spreadLabels.ts';
import { tipLines } from './tooltip.ts';
import { isNarrow, yearPlot } from './yearPlot.ts';
import type { EndLabel, YearPoint } from './yearSeries.ts';
import { breakSeries, joinRuns, runSeries } from './yearSeries.ts';
import { crowdSeries } from './crowdSeries.ts';

/** Up to this many units every line gets its name. */
const fewSeries = 12;
const crowdOpacity = 0.5;

/** Where a unit's line ends: its rank and the text; null when it was never ranked. */
const endOf = ({ segments }: BumpSeries) => {
  const known = segments.flatMap((points) =>
    points.flatMap(({ rank, text }) => (rank === null ? [] : [{ rank, text }])),
  );
  return known.at(-1) ?? null;
};

/** Whole ranks to print: 1, the last, and round ranks between that leave room for both. */
const rankTicks = (maxRank: number, height: number, fontSize: number): readonly number[] => {
  const most = Math.max(2, Math.floor(height / (fontSize * 3)));
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((size) => maxRank / size <= most) ?? maxRank;
  const round = Array.from({ length: Math.floor(maxRank / step) }, (_, index) => (index + 1) * step);
  return [
    ...new Set([1, ...round.filter((rank) => rank - 1 >= step / 2 && maxRank - rank >= step / 2), maxRank]),
  ];
};

const runsOf = ({ unitId, name, segments }: BumpSeries): readonly (readonly YearPoint[])[] =>
  segments.map((points) =>
    points.map(({ year, rank, text }) => ({
      year,
      value: rank,
      tip: tipLines(name, `${year}: ${text}`),
      selectId: unitId,
    })),
  );

/** Rank history, 1 on top; a line stops at a gap and at a change of method. */
export const bumpOption = (view: BumpView, context: ChartContext): EChartsOption => {
  const { theme, words } = context;
  const { height } = sizeOf(context);
  const separator = isNarrow(context) ? '\n' : ' ';
  const labelled = view.series.filter(({ role }) => role !== 'context' || view.series.length <= fewSeries);
  const ends = labelled.flatMap((series) => {
    const end = endOf(series);
    return end === null
      ? []
      : [{ ...end, id: series.unitId, label: `${series.name}${separator}${end.text}` }];
  });
  const last = Math.max(1, view.maxRank);
  const ticks = rankTicks(last, height, theme.fontSize.small);
  const plot = yearPlot(
    context,
    ticks.map((rank) => words.format.count(rank)),
    ends.map(({ label }) => label),
  );
  const room = last * 0.02 + 0.25;
  const scale = { min: 1 - room, max: last + room };
  const wishes = ends.map(({ rank }) => project(rank, scale, plot.top, plot.top + plot.height));
  const spread = spreadLabels(
    wishes,
    theme.fontSize.small * (plot.narrow ? 2.4 : 1.2),
    plot.top + (plot.narrow ? theme.fontSize.small / 2 : 0),
    plot.top + plot.height,
  );
  const endLabels = new Map<string, EndLabel>(
    ends.map(({ id, label }, index) => [
      id,
      { text: label, dy: (spread[index] ?? 0) - (wishes[index] ?? 0) },
    ]),
  );
  const crowded = view.series.length > fewSeries;
  const styles = roleStyles(
    theme,
    view.series.map(({ unitId, role }) => ({ id: unitId, role })),
  );
  const axis = valueAxis(theme, { ...scale, interval: 1, ticks, decimals: 0 }, words);
  return {
    ...baseOption(
      theme,
      words.t('charts.aria.bump', {
        first: view.years[0] ?? '',
        last: view.years.at(-1) ?? '',
        names: words.format.list(labelled.map(({ name }) => name)),
      }),
    ),
    title: [axisTitle(theme, view.axisLabel, { left: 0, top: titleGap })],
    grid: { left: plot.left, right: plot.right, top: plot.top, bottom: plot.bottom },
    xAxis: { ...yearAxis(theme, view.years, plot.width), position: 'bottom' },
    yAxis: {
      ...axis,
      inverse: true,
      axisTick: { show: false, customValues: [...ticks] },
      axisLabel: {
        ...axis.axisLabel,
        customValues: [...ticks],
        formatter: (rank: number) => words.format.count(rank),
      },
    },
    series: [
      breakSeries(theme, view.breaks),
      ...(crowded
        ? crowdSeries(view.series.filter(({ role }) => role === 'context').flatMap(runsOf), {
            ...roleStyle(theme, 'context'),
            opacity: crowdOpacity,
          })
        : []),
      ...view.series.flatMap((series, index) => {
        const style = styles[index];
        if (style === undefined || (crowded && series.role === 'context')) return [];
        const end = endLabels.get(series.unitId);
        return runSeries(
          theme,
          joinRuns(runsOf(series)),
          style,
          end ?? null,
          series.role === 'context' ? 'small' : 'full',
        );
      }),
    ],
  };
};
