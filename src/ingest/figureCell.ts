import type { MissingReason } from '../domain/missing.ts';
import type { FileFormat } from './fileFormat.ts';
import { cellFormat } from './fileFormat.ts';
import type { NumberFormat } from './numberCell.ts';
import { missingMark, parseNumberCell, plainNumber } from './numberCell.ts';

/** A figure as printed. `outOf` is the maximum of `9.12/10`; `percent` says that a percent sign stood behind it. */
export type FigureCell =
  | {
      readonly status: 'number';
      readonly value: number;
      readonly percent: boolean;
      readonly outOf: number | null;
    }
  | { readonly status: 'missing'; readonly reason: MissingReason }
  /** Two number formats read it differently and nothing decides. */
  | { readonly status: 'ambiguous' }
  | { readonly status: 'invalid' };

const invalid: FigureCell = { status: 'invalid' };
const ambiguous: FigureCell = { status: 'ambiguous' };
const unitWord = /\s*(?:điểm|đ|points?|pts?)\.?$/iu;
const footnote = /\s*(?:\*+|\(\*+\))$/u;
const longestFigure = 80;
const simple = /^[\d.,]+$/u;

/** The printed numbers of a cell without `điểm`, footnote stars and the stroke of a fraction: one, or two of a fraction. */
export function numbersOf(cell: string): readonly string[] {
  const text = cell.trim();
  if (text.length > longestFigure || simple.test(text)) return [text];
  const bare = text.replace(footnote, '').replace(unitWord, '').trim();
  const stroke = bare.indexOf('/');
  return stroke === -1
    ? [bare]
    : [bare.slice(0, stroke).replace(unitWord, '').trim(), bare.slice(stroke + 1).trim()];
}

const beginsWithDigit = (cell: string): boolean => {
  const code = cell.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
};

/** Whether a cell is blank or holds a missing sign. */
export const isMissing = (cell: string): boolean => !beginsWithDigit(cell) && missingMark(cell) !== null;

/** Reads `87,92`, `86,50%`, `9.12/10`, `9,12 điểm`, `45,55*`, a missing sign, or says why it cannot. */
export function readFigureCell(cell: string, format: FileFormat): FigureCell {
  if (format === 'dot' || format === 'comma') {
    const value = plainNumber(cell, format);
    if (!Number.isNaN(value)) return { status: 'number', value, percent: false, outOf: null };
  }
  const reason = beginsWithDigit(cell) ? null : missingMark(cell);
  if (reason !== null) return { status: 'missing', reason };
  const numbers = numbersOf(cell);
  const [first = '', second] = numbers;
  if (numbers.length > 2 || first === '') return invalid;
  const value = readNumber(first, format);
  const outOf = second === undefined ? null : readNumber(second, format);
  if (value === 'ambiguous' || outOf === 'ambiguous') return ambiguous;
  if (value === 'invalid' || outOf === 'invalid') return invalid;
  return { status: 'number', value, percent: cell.includes('%'), outOf };
}

function readNumber(text: string, format: FileFormat): number | 'ambiguous' | 'invalid' {
  const read = cellFormat(text, format);
  if (read === 'ambiguous') return 'ambiguous';
  const value = parseNumberCell(text, read);
  return typeof value === 'number' ? value : 'invalid';
}

/** How an ambiguous cell would read in each format; null where it is no number in that format. */
export function bothReadings(cell: string): Readonly<Record<NumberFormat, number | null>> {
  const [first = ''] = numbersOf(cell);
  const read = (format: NumberFormat): number | null => {
    const value = parseNumberCell(first, format);
    return typeof value === 'number' ? value : null;
  };
  return { dot: read('dot'), comma: read('comma') };
}

const figureShape = /^[+\-\u2212]?\d[\d.,]*\s?%?$/u;

/** Whether a cell may be a figure in some number format; blanks and missing signs are not. */
export const looksLikeFigure = (cell: string): boolean => {
  const [first = '', second] = numbersOf(cell);
  return figureShape.test(first) && (second === undefined || figureShape.test(second));
};
