import type { CustomSeriesOption } from 'echarts';
import type { Pointed } from './tooltip.ts';

/** A horizontal stroke on a row from one value to another. */
export interface RowStroke extends Pointed {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly color: string;
  /** Thickness in px. */
  readonly width: number;
}

/** Horizontal strokes with round ends, one a row. */
export const rangeSeries = (strokes: readonly RowStroke[], z: number): CustomSeriesOption => ({
  type: 'custom',
  z,
  encode: { x: [0, 1], y: 2 },
  data: strokes.map(({ from, to, row, tip, selectId }) => ({
    value: [from, to, row],
    tip,
    ...(selectId === undefined ? {} : { selectId }),
  })),
  renderItem: (params, api) => {
    const stroke = strokes[params.dataIndex];
    const [x1, y] = api.coord([api.value(0), api.value(2)]);
    const [x2] = api.coord([api.value(1), api.value(2)]);
    if (stroke === undefined || x1 === undefined || x2 === undefined || y === undefined) return null;
    return {
      type: 'line',
      shape: { x1, y1: y, x2, y2: y },
      style: { stroke: stroke.color, lineWidth: stroke.width, lineCap: 'round' },
    };
  },
});
