import { textWidth } from '../charts/textWidth.ts';
import { wrapText } from '../charts/wrapText.ts';
import type { Aspect } from '../domain/deck.ts';
import type { NativeTone } from './nativeChart.ts';

/** Colours without `#`, as office files write them: the light theme of the screens. */
export const ink = '14202E';
export const muted = '566373';
export const rule = 'DFE4EA';
export const accent = '0B5CAD';
export const worse = 'B4530A';
export const headFill = 'EEF2F6';
export const ownFill = 'DBE4EE';

/** Found on every office computer, with all Vietnamese letters. */
export const fontFace = 'Arial';

export const toneColors: Readonly<Record<NativeTone, string>> = {
  selected: accent,
  pinned: ink,
  context: '75889D',
  reference: '9FB0C3',
  improved: accent,
  worse,
  hidden: 'transparent',
  // Pale: one colour of figures must be read on all of them.
  level1: 'D99A63',
  level2: 'F0CFB2',
  level3: 'E6EBF0',
  level4: 'B5D3EF',
  level5: '6FA5DC',
};

/** Sizes in pt. The smallest is 1/50 of the slide's height (540 pt), in a long room 1/25. */
export interface PptxType {
  readonly title: number;
  readonly text: number;
  readonly chart: number;
  readonly figure: number;
  readonly small: number;
  /** The smallest in tables. */
  readonly table: number;
}

export const pptxType = (isLongRoom: boolean): PptxType =>
  isLongRoom
    ? { title: 32, text: 24, chart: 22, figure: 40, small: 22, table: 18 }
    : { title: 28, text: 18, chart: 14, figure: 32, small: 11, table: 12 };

/** A place on a slide, inches. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Inches of a slide. */
export const slideInches: Readonly<Record<Aspect, { readonly width: number; readonly height: number }>> = {
  '16:9': { width: 13.333, height: 7.5 },
  '4:3': { width: 10, height: 7.5 },
};

export const marginInches = 0.5;
const pointsOfInch = 72;
/** Arial is a little narrower than the font that is measured; a line keeps this much free all the same. */
const usable = 0.97;
const lineHeight = 1.2;

/** Lines a text takes in a width of inches at a size in pt. */
export const linesOf = (text: string, width: number, size: number, bold = false): number =>
  text === ''
    ? 0
    : wrapText(text, width * pointsOfInch * usable, size, bold).reduce(
        (sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, size, bold) / (width * pointsOfInch))),
        0,
      );

/** Height in inches of a text so set. */
export const heightOf = (text: string, width: number, size: number, bold = false): number =>
  (linesOf(text, width, size, bold) * size * lineHeight) / pointsOfInch;

/** The largest size from `size` down to `least` at which a text has at most so many lines. */
export function sizeFor(text: string, width: number, size: number, least: number, lines: number): number {
  let fitting = size;
  while (fitting > least && linesOf(text, width, fitting, true) > lines) fitting -= 1;
  return fitting;
}
