import type { ChartOption } from '../charts/chartOption.ts';
import type { ChartTheme } from '../charts/chartTheme.ts';
import { plainText } from '../charts/tooltip.ts';
import { wrapText } from '../charts/wrapText.ts';

/** A chart as a picture that stands alone: what it asks, what it says, and where its figures come from. */
export interface ChartImage {
  readonly title: string;
  /** `**` marks emphasis on screen; a picture prints the words alone. Empty for none. */
  readonly sentence: string;
  /** The whole source line. Empty for none. */
  readonly source: string;
  /** What must be known of the figures wherever they go, e.g. that they are invented; null for none. */
  readonly mark: string | null;
  readonly theme: ChartTheme;
  /** Size of the drawing in px, without the words around it. */
  readonly width: number;
  readonly height: number;
  /** Built for exactly that size and theme. */
  readonly option: ChartOption;
}

/** A line of text: its left end and baseline in px. */
export interface ImageLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly fontSizePx: number;
  readonly fontWeight: 400 | 600;
  readonly color: string;
}

/** Where everything of a picture stands, px. */
export interface ImageLayout {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly ImageLine[];
  readonly chart: { readonly x: number; readonly y: number };
}

const marginPx = 24;
const gapPx = 10;
const lineHeight = 1.35;
const titlePx = 20;
const baselineShare = 0.8;

interface Paragraph {
  readonly text: string;
  readonly fontSizePx: number;
  readonly fontWeight: ImageLine['fontWeight'];
  readonly color: string;
}

/** Sets paragraphs one below the other from `top`. */
function setLines(paragraphs: readonly Paragraph[], width: number, top: number) {
  const lines: ImageLine[] = [];
  let y = top;
  for (const { text, ...look } of paragraphs) {
    const step = look.fontSizePx * lineHeight;
    for (const line of wrapText(text, width, look.fontSizePx, look.fontWeight === 600)) {
      lines.push({ ...look, text: line, x: marginPx, y: y + step * baselineShare });
      y += step;
    }
  }
  return { lines, bottom: y };
}

/** Title, sentence and mark above the drawing, the source below; nothing is cut, long texts wrap. */
export function imageLayout(image: ChartImage): ImageLayout {
  const { title, sentence, source, mark, theme, width, height } = image;
  const { colors, fontSize } = theme;
  const words = { fontSizePx: fontSize.base, fontWeight: 400, color: colors.muted } as const;
  const head = setLines(
    [
      { text: title, fontSizePx: titlePx, fontWeight: 600 as const, color: colors.ink },
      { ...words, text: sentence.replaceAll('**', '') },
      ...(mark === null ? [] : [{ ...words, text: mark, fontWeight: 600 as const, color: colors.worse }]),
    ].filter(({ text }) => text !== ''),
    width,
    marginPx,
  );
  const chart = { x: marginPx, y: Math.ceil(head.bottom + gapPx) };
  const foot = setLines(
    source === '' ? [] : [{ ...words, text: source, fontSizePx: fontSize.small }],
    width,
    chart.y + height + gapPx,
  );
  return {
    width: width + 2 * marginPx,
    height: Math.ceil(foot.bottom + marginPx),
    lines: [...head.lines, ...foot.lines].map((line) => ({ ...line, text: plainText(line.text) })),
    chart,
  };
}
