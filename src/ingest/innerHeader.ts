import type { BodyShape } from './bodyShape.ts';
import { namesFigures } from './bodyShape.ts';
import { filledCount, isBlank, isNumeric, isWords } from './cellKind.ts';
import { saysSame } from './rowLabel.ts';

/** The header as printed, level by level, and the line that counts the columns if there is one. */
export interface PrintedHeader {
  readonly levels: readonly (readonly string[])[];
  readonly columnNumbers: readonly string[] | null;
}

/** What a record below the header is if it is no row: the header again, or the header of a table with other columns. */
export type InnerHeader = 'repeatedHeader' | 'columnNumbers' | 'otherTable';

const digits = /^[\s\d+\-\u2212.,]/u;

/**
 * A quick look at one record: false for nearly every row of a table. A header has words where the table has numbers;
 * in a table of words only, it has the first name again.
 */
export function headerProbe(
  { levels, columnNumbers }: PrintedHeader,
  { numeric }: BodyShape,
): (cells: readonly string[]) => boolean {
  const named = probedColumn({ levels, columnNumbers }, numeric);
  if (levels.length === 0) return () => false;
  if (columnNumbers !== null) {
    const first = columnNumbers.findIndex((cell) => !isBlank(cell));
    const isNumbers = (cells: readonly string[]): boolean =>
      saysSame(cells[first] ?? '', columnNumbers[first] ?? '');
    return (cells) =>
      isNumbers(cells) || (named !== undefined && isWord(cells[named])) || startsLevel(cells, levels);
  }
  return named === undefined
    ? (cells) => startsLevel(cells, levels)
    : (cells) => isWord(cells[named]) || startsLevel(cells, levels);
}

/** The first named column of numbers; words in it are the sign of a header. */
export const probedColumn = ({ levels }: PrintedHeader, numeric: readonly number[]): number | undefined =>
  numeric.find((column) => levels.some((cells) => !isBlank(cells[column])));

/** Whether a cell of a column of numbers begins like a word. */
export const isWord = (cell: string | undefined): boolean =>
  cell !== undefined && cell !== '' && !digits.test(cell);

const startsLevel = (cells: readonly string[], levels: PrintedHeader['levels']): boolean =>
  levels.some((level) => cells[0] === level[0] && cells[1] === level[1]);

/** The look in earnest. `isBehindGap`: blank lines stood before; `next` are the records behind it. */
export function innerHeader(
  cells: readonly string[],
  { levels, columnNumbers }: PrintedHeader,
  shape: BodyShape,
  context: { readonly isBehindGap: boolean; readonly next: readonly (readonly string[])[] },
): InnerHeader | null {
  const filled = filledCount(cells);
  if (
    columnNumbers !== null &&
    filled > 0 &&
    sameCells(cells, columnNumbers) === filled &&
    filled === filledCount(columnNumbers)
  )
    return 'columnNumbers';
  let likeness = 0;
  for (const level of levels) {
    const names = filledCount(level);
    if (filled === names && sameCells(cells, level) === names) return 'repeatedHeader';
    likeness = Math.max(likeness, sharedNames(cells, level) / Math.max(filled, names));
  }
  if (filled < 2) return null;
  if (likeness >= 0.6 && namesFiguresOrNone(cells, shape)) return 'otherTable';
  return context.isBehindGap && namesSomeFigure(cells, shape) && startsNumbers(context.next)
    ? 'otherTable'
    : null;
}

/** Words where the table has numbers only, and no number anywhere. */
const namesSomeFigure = (cells: readonly string[], { pure }: BodyShape): boolean =>
  pure.some((column) => isWords(cells[column] ?? '')) &&
  cells.every((cell) => isBlank(cell) || isWords(cell));

const startsNumbers = (rows: readonly (readonly string[])[]): boolean =>
  rows.slice(0, 2).some((row) => filledCount(row) >= 2 && row.some(isNumeric));

const namesFiguresOrNone = (cells: readonly string[], shape: BodyShape): boolean =>
  shape.numeric.length === 0 || namesFigures(cells, shape);

function sameCells(cells: readonly string[], level: readonly string[]): number {
  return cells.filter((cell, column) => !isBlank(cell) && saysSame(cell, level[column] ?? '')).length;
}

function sharedNames(cells: readonly string[], level: readonly string[]): number {
  const names = new Set(level.filter((name) => !isBlank(name)).map((name) => name.trim().toLowerCase()));
  return cells.filter((cell) => names.has(cell.trim().toLowerCase())).length;
}
