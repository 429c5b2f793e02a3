import Papa from 'papaparse';
import { filledCount, isBlank, isNumeric } from './cellKind.ts';
import type { Dialect } from './dialect.ts';

/** How regular a text looks in one dialect. */
export interface DialectShape {
  /** 0 (no table) to 1. */
  readonly score: number;
  /** The commonest number of cells. */
  readonly width: number;
  /** Share of the records that have it. */
  readonly share: number;
}

const sampleRows = 300;
const typedRows = 100;

const noTable: DialectShape = { score: 0, width: 0, share: 0 };

/**
 * Scores a dialect: the share of records with the commonest width, more for more cells, less for cells that hold
 * another delimiter or loose quotes and for quotes that do not close.
 */
export function shapeOf(sample: string, dialect: Dialect): DialectShape {
  const { rows, faults } = rowsOf(sample, dialect);
  const width = commonest(rows.map((cells) => cells.length));
  if (width < 2) return noTable;
  const regular = rows.filter((cells) => cells.length === width);
  const share = regular.length / rows.length;
  const soundness = 1 - Math.min(1, faults / rows.length) / 2;
  const score = share * (1 - 1 / width) * (0.25 + 0.75 * typedShare(regular.slice(0, typedRows))) * soundness;
  return { score, width, share };
}

/** How many columns hold numbers or dates nearly everywhere: in prose none or one does. */
export function numericColumns(sample: string, dialect: Dialect): number {
  const { rows } = rowsOf(sample, dialect);
  const width = commonest(rows.map((cells) => cells.length));
  // The first record may name the columns.
  const regular = rows.slice(1).filter((cells) => cells.length === width);
  let numeric = 0;
  for (let column = 0; column < width; column += 1) {
    const count = regular.filter((cells) => isNumeric(cells[column] ?? '')).length;
    if (count > 0 && count >= 0.8 * regular.length) numeric += 1;
  }
  return numeric;
}

function rowsOf(sample: string, { separator, quote, escape }: Dialect): { rows: string[][]; faults: number } {
  const { data, errors } = Papa.parse<string[]>(sample, {
    delimiter: separator,
    newline: '\n',
    quoteChar: quote,
    escapeChar: escape,
    preview: sampleRows,
  });
  return { rows: data.filter((cells) => filledCount(cells) > 0), faults: errors.length };
}

/** The number met most often; of equals the largest. */
export function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best = 0;
  for (const [number, count] of counts) {
    const lead = count - (counts.get(best) ?? 0);
    if (lead > 0 || (lead === 0 && number > best)) best = number;
  }
  return best;
}

function typedShare(rows: readonly string[][]): number {
  let typed = 0;
  let all = 0;
  for (const cells of rows) {
    for (const cell of cells.slice(0, 100)) {
      all += 1;
      if (isBlank(cell) || isNumeric(cell) || isProse(cell)) typed += 1;
    }
  }
  return all === 0 ? 0 : typed / all;
}

/** Words as people write them: no other delimiter inside, a comma only before a space, no space or quote at the ends. */
const isProse = (cell: string): boolean =>
  !/[;|\t]|,(?! |$)|^["'\s]|["']$/u.test(cell) || /^https?:\/\/\S+/u.test(cell);
