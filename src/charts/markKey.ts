import type { GraphicComponentOption } from 'echarts';
import type { ChartTheme } from './chartTheme.ts';
import { lineHeight } from './axes.ts';
import { textWidth } from './textWidth.ts';
import { plainText } from './tooltip.ts';

/** A mark with its meaning, for the line above a chart whose marks cannot be labelled directly. */
export interface KeyItem {
  readonly shape: 'dot' | 'ring' | 'tick' | 'band' | 'bar' | 'line' | 'dashes';
  readonly color: string;
  readonly text: string;
}

const iconWidth = ({ fontSize }: ChartTheme, shape: KeyItem['shape']): number =>
  fontSize.small *
  (shape === 'dashes' ? 2.4 : shape === 'band' || shape === 'line' ? 1.7 : shape === 'tick' ? 0.4 : 0.9);

const icon = (theme: ChartTheme, { shape, color }: KeyItem, x: number, y: number): GraphicComponentOption => {
  const width = iconWidth(theme, shape);
  const half = theme.fontSize.small * 0.36;
  switch (shape) {
    case 'dot':
      return {
        type: 'circle',
        silent: true,
        shape: { cx: x + width / 2, cy: y, r: half },
        style: { fill: color },
      };
    case 'ring':
      return {
        type: 'circle',
        silent: true,
        shape: { cx: x + width / 2, cy: y, r: half },
        style: { fill: theme.colors.surface, stroke: color, lineWidth: theme.stroke.pinned },
      };
    case 'tick':
      return {
        type: 'rect',
        silent: true,
        shape: { x, y: y - half * 1.5, width: theme.stroke.selected, height: half * 3 },
        style: { fill: color },
      };
    case 'band':
      return {
        type: 'rect',
        silent: true,
        shape: { x, y: y - half * 0.8, width, height: half * 1.6, r: half * 0.8 },
        style: { fill: color },
      };
    case 'bar':
      return {
        type: 'rect',
        silent: true,
        shape: { x, y: y - half, width, height: half * 2 },
        style: { fill: color },
      };
    case 'line':
    case 'dashes':
      return {
        type: 'line',
        silent: true,
        shape: { x1: x, y1: y, x2: x + width, y2: y },
        style: {
          stroke: color,
          lineWidth: theme.stroke.pinned,
          ...(shape === 'dashes' ? { lineDash: [6, 5] } : {}),
        },
      };
  }
};

interface KeyLayout {
  readonly elements: GraphicComponentOption[];
  /** px taken from the top. */
  readonly height: number;
}

/** One line of marks and their meanings, wrapped to `width` px, starting at the top left. */
export const markKey = (theme: ChartTheme, items: readonly KeyItem[], width: number): KeyLayout => {
  const line = lineHeight(theme);
  const gap = theme.fontSize.small * 1.3;
  const elements: GraphicComponentOption[] = [];
  const start = 2;
  let x = start;
  let row = 0;
  for (const item of items) {
    const before = iconWidth(theme, item.shape) + 6;
    const needed = before + textWidth(item.text, theme.fontSize.small);
    if (x > start && x + needed > width) {
      x = start;
      row += 1;
    }
    const y = row * line + line / 2 + 2;
    elements.push(icon(theme, item, x, y), {
      type: 'text',
      silent: true,
      style: {
        x: x + before,
        y,
        text: plainText(item.text),
        fill: theme.colors.muted,
        fontSize: theme.fontSize.small,
        fontFamily: theme.fontFamily,
        verticalAlign: 'middle',
      },
    });
    x += needed + gap;
  }
  return { elements, height: items.length === 0 ? 0 : (row + 1) * line + 4 };
};
