import { isWords } from './cellKind.ts';
import type { Fates } from './fate.ts';
import { isRow } from './fate.ts';
import { remembering } from './remembering.ts';
import { isTotalLabel } from './rowLabel.ts';

/** Beside words in other columns, so many total names are totals; more are the values of a column. */
const fewTotals = 2;
const largestShare = 0.4;

/**
 * Which rows from `start` to before `end` are totals, means, highest or lowest values: the first words up to the naming
 * column say so. Names that fill much of the table, or stand beside words in other columns more than twice, are values
 * like any other.
 */
export function totalRecords(
  cells: readonly (readonly string[])[],
  fates: Fates,
  { start, end }: { readonly start: number; readonly end: number },
  naming: number,
): readonly number[] {
  const isTotal = remembering(isTotalLabel);
  const alone: number[] = [];
  const besideWords: number[] = [];
  let count = 0;
  for (let record = start; record < end; record += 1) {
    if (fates[record] !== isRow) continue;
    count += 1;
    const row = cells[record] ?? [];
    const column = totalColumn(row, naming, isTotal);
    if (column === -1) continue;
    const hasOtherWords = row.some((cell, index) => index !== column && isWords(cell));
    (hasOtherWords ? besideWords : alone).push(record);
  }
  const all = besideWords.length > fewTotals ? alone : [...alone, ...besideWords];
  return all.length > fewTotals && all.length > largestShare * count ? [] : all;
}

/** Where the name of a total stands; -1 when the record begins with other words. */
function totalColumn(row: readonly string[], naming: number, isTotal: (cell: string) => boolean): number {
  for (let column = 0; column <= naming; column += 1) {
    const cell = row[column] ?? '';
    const code = cell.charCodeAt(0);
    if (cell === '' || (code >= 0x30 && code <= 0x39)) continue;
    if (isTotal(cell)) return column;
    // Longer than a section's number: the words the row is about.
    if (cell.length > 4 && code > 0x40) return -1;
  }
  return -1;
}
