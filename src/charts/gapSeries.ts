import type { ScatterSeriesOption } from 'echarts';
import type { ChartTheme } from './chartTheme.ts';
import { tipLines } from './tooltip.ts';

/** A year without a figure and why. */
export interface Gap {
  readonly year: number;
  readonly name: string;
  readonly reason: string;
}

/** Small hollow marks on the floor of the plot where a year has no figure; pointing at one says why. */
export const gapSeries = (theme: ChartTheme, gaps: readonly Gap[], floor: number): ScatterSeriesOption => ({
  type: 'scatter',
  z: 4,
  symbol: 'circle',
  symbolSize: theme.dot.context * 1.4,
  symbolOffset: [0, -theme.dot.context * 1.4],
  itemStyle: {
    color: theme.colors.surface,
    borderColor: theme.colors.contextEdge,
    borderWidth: theme.stroke.hairline,
    borderType: 'dotted',
    opacity: 1,
  },
  data: gaps.map(({ year, name, reason }) => ({
    value: [year, floor],
    tip: tipLines(`${name} · ${year}`, reason),
  })),
});
