import type { CustomSeriesOption } from 'echarts';
import type { ChartTheme } from './chartTheme.ts';

/** A frame in the accent around whole rows of a heatmap of `columnCount` columns. */
export const rowSelection = (
  theme: ChartTheme,
  rows: readonly number[],
  columnCount: number,
): CustomSeriesOption => ({
  type: 'custom',
  silent: true,
  z: 5,
  data: rows.map((row) => [0, row]),
  renderItem: (_params, api) => {
    const row = Number(api.value(1));
    const [firstX, y] = api.coord([0, row]);
    const [lastX] = api.coord([columnCount - 1, row]);
    const size = api.size?.([1, 1]);
    const [width, height] = Array.isArray(size) ? size : [0, 0];
    if (firstX === undefined || lastX === undefined || y === undefined) return null;
    if (width === undefined || height === undefined) return null;
    return {
      type: 'rect',
      shape: { x: firstX - width / 2, y: y - height / 2, width: lastX - firstX + width, height },
      style: { fill: 'none', stroke: theme.colors.accent, lineWidth: theme.stroke.selected },
    };
  },
});
