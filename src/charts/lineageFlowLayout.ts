import type { FlowNode, LineageFlow } from '../viewModels/lineageFlowView.ts';
import { lineHeight } from './axes.ts';
import type { ChartTheme } from './chartTheme.ts';
import { spreadLabels } from './spreadLabels.ts';
import { wrapText } from './wrapText.ts';

/** A unit where it is drawn: `y` is its middle, px. */
export interface PlacedNode extends FlowNode {
  readonly y: number;
  readonly lines: readonly string[];
}

/** Both columns of a flow, px. */
export interface FlowLayout {
  readonly olds: readonly PlacedNode[];
  readonly news: readonly PlacedNode[];
  /** Where the names of the old units end and those of the new ones begin. */
  readonly leftX: number;
  readonly rightX: number;
  /** Where the rows begin: above stand the key and the two headings. */
  readonly top: number;
  readonly height: number;
}

/** Names take this share of the width on each side. */
const nameShare = 0.36;
const widestNamePx = { light: 260, dark: 260, projector: 430 };
/** Longer lines are hard to follow: a wide panel stays empty on the right. */
const longestLinePx = { light: 460, dark: 460, projector: 460 };

/** Places every unit so that names never overlap; new units stand beside the old ones they were formed of. */
export function lineageFlowLayout(
  flow: LineageFlow,
  theme: ChartTheme,
  width: number,
  keyHeight: number,
): FlowLayout {
  const line = lineHeight(theme);
  const nameWidth = Math.min(width * nameShare, widestNamePx[theme.name]);
  const wrapped = (nodes: readonly FlowNode[]) =>
    nodes.map((node) => ({ ...node, lines: wrapText(node.name, nameWidth, theme.fontSize.small, true) }));
  const olds = wrapped(flow.olds);
  const news = wrapped(flow.news);
  const row = Math.max(1, ...[...olds, ...news].map(({ lines }) => lines.length)) * line + line * 0.5;
  const top = keyHeight + 2 * line;
  const rows = Math.max(olds.length, news.length);
  const bottom = top + rows * row;
  const oldYs = spread(olds.length, row, top, bottom);
  const wishes = news.map(({ id }) => {
    const own = flow.steps
      .filter(({ to }) => to === id)
      .map(({ from }) => olds.findIndex((node) => node.id === from));
    const sum = own.reduce((total, place) => total + (oldYs[place] ?? top), 0);
    return own.length === 0 ? top : sum / own.length;
  });
  const newYs = spreadLabels(wishes, row, top + row / 2, bottom - row / 2);
  return {
    olds: olds.map((node, index) => ({ ...node, y: oldYs[index] ?? top })),
    news: news.map((node, index) => ({ ...node, y: newYs[index] ?? top })),
    leftX: nameWidth,
    rightX: Math.min(width - nameWidth, nameWidth + longestLinePx[theme.name]),
    top,
    height: bottom + line * 0.5,
  };
}

/** Middles of `count` rows, centred between top and bottom. */
function spread(count: number, row: number, top: number, bottom: number): readonly number[] {
  const start = top + (bottom - top - count * row) / 2;
  return Array.from({ length: count }, (_, index) => start + (index + 0.5) * row);
}
