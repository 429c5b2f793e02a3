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

/** Type sizes a chart may fall back to, px of a slide 720 high; none below 1/45 of its height. */
const chartSizes = [22, 20, 18, 16] as const;

/** The look of a chart with the largest type at which its rows need no more than a height; no size is above the theme's. */
export function fittingTheme(
  theme: ChartTheme,
  height: number,
  heightIn: (theme: ChartTheme) => number,
): ChartTheme {
  const steps = [
    theme,
    ...chartSizes
      .filter((size) => size < theme.fontSize.small)
      .map((small) => ({ ...theme, fontSize: { base: small + 1, small } })),
  ];
  // The height of the letters alone counts: rows may stand closer than on a screen.
  const found = steps.find((step) => heightIn({ ...step, rowHeight: 0 }) <= height);
  return found ?? steps.at(-1) ?? theme;
}

/** Rows that stay legible. */
export const slideRows = ({ isLongRoom, aspect }: Pick<Deck, 'isLongRoom' | 'aspect'>): number => {
  if (!isLongRoom) return 7;
  return aspect === '4:3' ? 2 : 4;
};

/** A target takes two lines or more. */
export const targetRows = (deck: Pick<Deck, 'isLongRoom' | 'aspect'>): number =>
  deck.isLongRoom ? Math.max(2, slideRows(deck) - 1) : slideRows(deck);
