import type { ChartTheme } from '../../charts/chartTheme.ts';

/** Heights in px of the overview's charts. */
export interface PanelHeights {
  /** Of the strip, whose labels need more room where it is narrow. */
  readonly strip: (width: number) => number;
  readonly history: number;
  /** Of a chart with rows: from the height it would like, its number of rows and its width. */
  readonly rows: (wished: number, rows: number, width: number) => number;
}

/** Row height and frame of a dense row chart, px: the whole screen fits 1080 px without scrolling. */
const denseRow = 19.75;
const denseFrame = 30;
/** Least of a row whose name stands on one line, and key, ticks and title of a chart with rows, px. */
const leastRow = 14;
const fullFrame = 78;
/** Below this width names wrap or stand above their marks and need the height they ask for, px. */
const narrow = 480;

/** The projector gets every chart's own height, since it is read from the back row and may scroll. */
export const panelHeights = ({ name }: ChartTheme): PanelHeights =>
  name === 'projector'
    ? { strip: () => 320, history: 520, rows: (wished) => wished }
    : {
        strip: (width) => (width < narrow ? 240 : 156),
        history: 226,
        rows: (wished, rows, width) =>
          width < narrow
            ? wished
            : Math.min(wished, Math.max(rows * denseRow + denseFrame, rows * leastRow + fullFrame)),
      };
