import { chartThemes } from '../../charts/chartTheme.ts';
import type { ChartTheme } from '../../charts/chartTheme.ts';
import type { Aspect, Deck } from '../../domain/deck.ts';

/** px of a slide before it is scaled to the window; text sizes are counted in these. */
export const slideSizes: Readonly<Record<Aspect, { readonly width: number; readonly height: number }>> = {
  '16:9': { width: 1280, height: 720 },
  '4:3': { width: 960, height: 720 },
};

const { projector } = chartThemes;
const longRoom: ChartTheme = {
  ...projector,
  fontSize: { base: 32, small: 30 },
  stroke: { hairline: 2, context: 3.5, pinned: 5, selected: 7 },
  dot: { context: 10, pinned: 13, selected: 16 },
  rowHeight: 64,
};

/** How charts look on a slide: no text below 1/50 of its height, or 1/25 in a long room. */
export const slideTheme = ({ isLongRoom }: Pick<Deck, 'isLongRoom'>): ChartTheme =>
  isLongRoom ? longRoom : projector;

/** Rows that stay legible. */
export const slideRows = ({ isLongRoom, aspect }: Pick<Deck, 'isLongRoom' | 'aspect'>): number => {
  if (!isLongRoom) return 7;
  return aspect === '4:3' ? 2 : 4;
};
