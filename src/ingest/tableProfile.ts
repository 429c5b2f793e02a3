import { filledCount, firstFilled, isBlank, isNumeric, isWords, isYear } from './cellKind.ts';
import { isFootnote, isSignature } from './rowLabel.ts';

/** What the records of a sample hold in one column. */
export interface ColumnProfile {
  readonly filled: number;
  readonly numeric: number;
  readonly years: number;
  readonly words: number;
  /** Its words, to recognise a heading that is none. */
  readonly values: ReadonlySet<string>;
}

const sampleRows = 80;
const sampleCells = 400_000;

/** What each column of some records holds. */
export function profileOf(rows: readonly (readonly string[])[], width: number): readonly ColumnProfile[] {
  const sample = rows.slice(
    0,
    Math.min(sampleRows, Math.max(5, Math.floor(sampleCells / Math.max(1, width)))),
  );
  return Array.from({ length: width }, (_, column) => {
    const cells = sample.flatMap((row) => (isBlank(row[column]) ? [] : [row[column] ?? '']));
    const words = cells.filter(isWords);
    return {
      filled: cells.length,
      numeric: cells.filter(isNumeric).length,
      years: cells.filter(isYear).length,
      words: words.length,
      values: new Set(words.map((word) => word.trim())),
    };
  });
}

/** Whether a column holds numbers nearly everywhere. */
export const isNumericColumn = ({ filled, numeric, words }: ColumnProfile): boolean =>
  filled > 0 && numeric >= 0.6 * (numeric + words) && numeric > 0;

/** Whether a column holds hardly anything else. */
export const isPureNumeric = ({ numeric, words }: ColumnProfile): boolean =>
  numeric > 0 && numeric >= 0.9 * (numeric + words);

/** How many cells a record of the table proper has filled: the number that covers the largest part of the sample. */
export function usualFill(rows: readonly (readonly string[])[]): number {
  const counts = rows.map(filledCount).toSorted((a, b) => b - a);
  let best = 0;
  let bestArea = 0;
  counts.forEach((count, index) => {
    const area = count * (index + 1);
    if (area > bestArea) [best, bestArea] = [count, area];
  });
  return best;
}

/** Whether a record has enough cells filled to belong to the table. */
export const isDense = (row: readonly string[], fill: number): boolean =>
  filledCount(row) >= Math.max(Math.min(2, fill), fill / 2);

const rowsEnough = 2;

/**
 * The first rows of a table, up to the blank line behind which notes, signatures or another table may begin. The first
 * row is at `from`.
 */
export function leadingRows<R extends readonly string[]>(
  rows: readonly R[],
  gapBefore: readonly boolean[],
  from: number,
): readonly R[] {
  const end = rows.findIndex((_, index) => index >= from + rowsEnough && gapBefore[index] === true);
  const leading = rows.slice(from, end === -1 ? rows.length : end);
  const note = leading.findIndex((row) => {
    const filled = firstFilled(row);
    return filled.some(isSignature) || isFootnote(filled[0] ?? '');
  });
  return note > 0 ? leading.slice(0, note) : leading;
}
