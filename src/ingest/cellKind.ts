import { missingMark } from './numberCell.ts';

const number = /^[(]?[+\-\u2212]?[$€₫£]?\s?\d[\d.,\u{A0} ]*[%‰₫]?[)]?$/u;
const date = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/u;
const time = /^\d{1,2}:\d{2}(?::\d{2})?$/u;
const year = /^(?:19|20)\d\d$/u;
const letter = /\p{L}/u;

/** No cell, or nothing but spaces of any kind. */
export function isBlank(cell: string | undefined): boolean {
  if (cell === undefined || cell === '') return true;
  const code = cell.charCodeAt(0);
  const mayBeSpace = code <= 0x20 || code === 0xa0 || code >= 0x1680;
  return mayBeSpace && cell.trim() === '';
}

/** A number, percentage, amount, date or time: what stands in tables, not in headings. */
export function isNumeric(cell: string): boolean {
  const text = cell.trim();
  return number.test(text) || date.test(text) || time.test(text);
}

/** A year, which may head a column. */
export const isYear = (cell: string): boolean => year.test(cell.trim());

/** Words: with a letter, neither numeric nor a sign for a missing figure. */
export const isWords = (cell: string): boolean =>
  letter.test(cell) && !isNumeric(cell) && (cell.length > longestMark || missingMark(cell) === null);

/** Signs for missing figures are short; spaces may stand around them. */
const longestMark = 12;

/** The first few cells of a record that hold anything: enough to tell what kind of record it is. */
export function firstFilled(cells: readonly string[], count = 6): readonly string[] {
  const filled: string[] = [];
  for (const cell of cells) {
    if (filled.length === count) break;
    if (!isBlank(cell)) filled.push(cell);
  }
  return filled;
}

/** How many cells of a record hold anything. */
export function filledCount(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) if (!isBlank(cell)) count += 1;
  return count;
}
