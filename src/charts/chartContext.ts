import type { Words } from '../i18n/words.ts';
import type { ChartTheme } from './chartTheme.ts';

/**
 * What every option builder gets besides its view. Sizes are the drawing's, in px; without them
 * a builder lays its labels out for a common panel.
 */
export interface ChartContext {
  readonly theme: ChartTheme;
  readonly words: Words;
  readonly width?: number;
  readonly height?: number;
}

/** Width in px to lay out for when none is given. */
export const commonWidth = 720;
const defaultHeight = 320;

/** Width and height to lay out for, px; at least 1. */
export const sizeOf = ({
  width,
  height,
}: ChartContext): { readonly width: number; readonly height: number } => ({
  width: Math.max(1, width ?? commonWidth),
  height: Math.max(1, height ?? defaultHeight),
});
