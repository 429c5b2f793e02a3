import type { ChartTheme } from '../../charts/chartTheme.ts';

/** Heights in px of the overview's charts. */
export interface PanelHeights {
  readonly strip: number;
  readonly history: number;
  /** Of a chart with rows, from the height it would like and its number of rows. */
  readonly rows: (wished: number, rows: number) => number;
}

/** Row height and frame of a dense row chart, px: the whole screen fits 1080 px without scrolling. */
const denseRow = 21.5;
const denseFrame = 44;

/** The projector gets every chart's own height, since it is read from the back row and may scroll. */
export const panelHeights = ({ name }: ChartTheme): PanelHeights =>
  name === 'projector'
    ? { strip: 320, history: 520, rows: (wished) => wished }
    : { strip: 142, history: 262, rows: (wished, rows) => Math.min(wished, rows * denseRow + denseFrame) };
