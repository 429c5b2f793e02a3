import { lineHeight } from './axes.ts';
import { sizeOf } from './chartContext.ts';
import type { ChartContext } from './chartContext.ts';
import { widestText } from './textWidth.ts';

/** Margins and plot of a chart over years, px, with room for the tick texts and the labels at line ends. */
export interface YearPlot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Extent of the plot. */
  readonly width: number;
  readonly height: number;
  /** True when the drawing is so narrow that labels take two lines. */
  readonly narrow: boolean;
}

const narrowWidth = 480;

/** True for drawings in which labels should take two short lines rather than one long. */
export const isNarrow = (context: ChartContext): boolean =>
  sizeOf(context).width < narrowWidth * (context.theme.fontSize.base / 14);

/** Lays out a chart over years: `ticks` left, `ends` right, a title line on top and years below. */
export const yearPlot = (
  context: ChartContext,
  ticks: readonly string[],
  ends: readonly string[],
): YearPlot => {
  const { theme } = context;
  const { width, height } = sizeOf(context);
  const line = lineHeight(theme);
  const left = widestText(ticks, theme.fontSize.small) + 14;
  const endWidth = widestText(
    ends.flatMap((text) => text.split('\n')),
    theme.fontSize.small,
    true,
  );
  const right = ends.length === 0 ? theme.fontSize.base : endWidth + theme.dot.selected + 12;
  const top = line + 12;
  const bottom = line + 8;
  return {
    left,
    right,
    top,
    bottom,
    width: Math.max(1, width - left - right),
    height: Math.max(1, height - top - bottom),
    narrow: isNarrow(context),
  };
};
