import { decimalEvidence, isAmbiguousNumber } from './decimalEvidence.ts';
import type { NumberFormat } from './numberCell.ts';
import { typedCells } from './numberCells.ts';
import type { TableCells } from './tableCells.ts';
import type { ReadTable } from './readTable.ts';

/** The number format of a file; `mixed` and `unknown` leave numbers with one mark open. */
export type FileFormat = NumberFormat | 'mixed' | 'unknown';

/** The format to read one cell with. */
export type CellFormat = NumberFormat | 'ambiguous';

/** One format per file, by the evidence of all its number columns together; in a workbook, of what is text in them. */
export function fileFormat(table: ReadTable, positions: readonly number[]): FileFormat {
  const typed = typedCells(table);
  return decimalEvidence(typed, positions) ?? undecidedFormat(table, typed, positions);
}

/** The format where nothing is proven: numbers of a workbook are exact, unless texts among them read two ways. */
export const undecidedFormat = (
  { numberCells }: ReadTable,
  typed: TableCells,
  positions: readonly number[],
): FileFormat =>
  numberCells === undefined || positions.some((position) => hasAmbiguous(typed, position))
    ? 'unknown'
    : 'dot';

function hasAmbiguous(cells: TableCells, position: number): boolean {
  for (let row = 0; row < cells.length; row += 1) if (isAmbiguousNumber(cells.at(row, position))) return true;
  return false;
}

/**
 * With a known format, that one. Without one, a cell is read only if it means the same in both formats: no marks
 * at all. In a file that mixes both, every number with a mark is in doubt.
 */
export function cellFormat(cell: string, format: FileFormat): CellFormat {
  if (format === 'dot' || format === 'comma') return format;
  if (format === 'mixed') return /\d[.,]\d/u.test(cell) ? 'ambiguous' : 'dot';
  return isAmbiguousNumber(cell) ? 'ambiguous' : 'dot';
}
