import type { LineSeriesOption, ScatterSeriesOption } from 'echarts';
import type { RoleStyle } from './roleStyle.ts';
import { joinRuns, smallMark } from './yearSeries.ts';
import type { YearPoint } from './yearSeries.ts';

/**
 * Many lines of one look: all lines as one path under all marks as one path. A mark each would be a thousand elements
 * for ranks nobody picked out; each still answers to the pointer.
 */
export const crowdSeries = (
  runs: readonly (readonly YearPoint[])[],
  style: RoleStyle,
): readonly [LineSeriesOption, ScatterSeriesOption] => [
  {
    type: 'line',
    z: style.z,
    silent: true,
    connectNulls: false,
    showSymbol: false,
    clip: false,
    lineStyle: { color: style.color, width: style.lineWidth, type: style.dash, opacity: style.opacity },
    data: joinRuns(runs).map(({ year, value }) => [year, value]),
  },
  {
    type: 'scatter',
    z: style.z,
    large: true,
    largeThreshold: 0,
    clip: false,
    cursor: 'pointer',
    symbol: style.symbol,
    symbolSize: style.symbolSize * smallMark,
    itemStyle: { color: style.fill, opacity: style.opacity },
    // No gaps here: one point without a place would leave all marks without an extent.
    data: runs.flatMap((points) =>
      points.flatMap(({ year, value, ...pointed }) =>
        value === null ? [] : [{ value: [year, value], ...pointed }],
      ),
    ),
  },
];
