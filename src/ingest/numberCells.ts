import type { TableCells } from './tableCells.ts';
import { cellsOf, rowCells } from './tableCells.ts';
import type { ReadTable } from './readTable.ts';

/** Which cells of a table were numbers in a workbook, not text: their text has a decimal point, whatever the file's texts use. */
export interface NumberCells {
  readonly columns: number;
  /** At `line * columns + column`, 1 where the cell is a number. */
  readonly flags: Uint8Array;
}

/** Whether a cell of a table is a workbook's number. */
export const isNumberCell = ({ columns, flags }: NumberCells, line: number, column: number): boolean =>
  flags[line * columns + column] === 1;

/** The cells without those that are numbers: what people typed as text. */
export function typedCells(table: ReadTable): TableCells {
  const { lines, numberCells } = table;
  if (numberCells === undefined) return cellsOf(table);
  return rowCells(
    table.rows.map((row, index) =>
      row.map((cell, column) => (isNumberCell(numberCells, lines[index] ?? 0, column) ? '' : cell)),
    ),
  );
}

/** The table with the numbers of some columns written with a decimal comma, as the texts among them are. */
export function withDecimalCommas(table: ReadTable, positions: readonly number[]): ReadTable {
  const { numberCells, lines } = table;
  if (numberCells === undefined) return table;
  const meant = new Set(positions);
  return {
    ...table,
    rows: table.rows.map((row, index) =>
      row.map((cell, column) =>
        meant.has(column) && isNumberCell(numberCells, lines[index] ?? 0, column)
          ? cell.replace('.', ',')
          : cell,
      ),
    ),
  };
}

/** The flags with some cells taken out: what was typed over them is text. */
export function withoutNumbers(
  { columns, flags }: NumberCells,
  typed: readonly { readonly line: number; readonly column: number }[],
): NumberCells {
  const left = flags.slice();
  for (const { line, column } of typed) left[line * columns + column] = 0;
  return { columns, flags: left };
}
