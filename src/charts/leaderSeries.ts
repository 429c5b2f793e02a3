import type { CustomSeriesOption } from 'echarts';
import type { ChartTheme } from './chartTheme.ts';

/** A line from a dot towards a label that had to move away; offsets and radius in px. */
export interface Leader {
  readonly value: readonly [number, number];
  readonly dx: number;
  readonly dy: number;
  readonly radius: number;
}

/** Thin lines that tie moved labels to their dots. */
export const leaderSeries = (theme: ChartTheme, leaders: readonly Leader[]): CustomSeriesOption => ({
  type: 'custom',
  silent: true,
  z: 3,
  data: leaders.map(({ value }) => [...value]),
  renderItem: (params, api) => {
    const leader = leaders[params.dataIndex];
    const [x, y] = api.coord([api.value(0), api.value(1)]);
    if (leader === undefined || x === undefined || y === undefined) return null;
    const away = Math.sign(leader.dy);
    return {
      type: 'line',
      shape: {
        x1: x,
        y1: y + away * leader.radius,
        x2: x + leader.dx,
        y2: y + leader.dy - away * theme.fontSize.small * 0.6,
      },
      style: { stroke: theme.colors.contextEdge, lineWidth: theme.stroke.hairline },
    };
  },
});
