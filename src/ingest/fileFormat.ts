import { decimalEvidence, isAmbiguousNumber } from './decimalEvidence.ts';
import type { NumberFormat } from './numberCell.ts';
import { typedRows } from './numberCells.ts';
import type { ReadTable } from './readTable.ts';

/** The number format of a file; `mixed` and `unknown` leave numbers with one mark open. */
export type FileFormat = NumberFormat | 'mixed' | 'unknown';

/** The format to read one cell with. */
export type CellFormat = NumberFormat | 'ambiguous';

/** One format per file, by the evidence of all its number columns together; in a workbook, of what is text in them. */
export function fileFormat(table: ReadTable, positions: readonly number[]): FileFormat {
  const typed = typedRows(table);
  return decimalEvidence(typed, positions) ?? undecidedFormat(table, typed, positions);
}

/** The format where nothing is proven: numbers of a workbook are exact, unless texts among them read two ways. */
export const undecidedFormat = (
  { numberCells }: ReadTable,
  typed: readonly (readonly string[])[],
  positions: readonly number[],
): FileFormat =>
  numberCells === undefined ||
  typed.some((row) => positions.some((position) => isAmbiguousNumber(row[position] ?? '')))
    ? 'unknown'
    : 'dot';

/**
 * With a known format, that one. Without one, a cell is read only if it means the same in both formats: no marks
 * at all. In a file that mixes both, every number with a mark is in doubt.
 */
export function cellFormat(cell: string, format: FileFormat): CellFormat {
  if (format === 'dot' || format === 'comma') return format;
  if (format === 'mixed') return /\d[.,]\d/u.test(cell) ? 'ambiguous' : 'dot';
  return isAmbiguousNumber(cell) ? 'ambiguous' : 'dot';
}
