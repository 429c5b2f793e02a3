import type { Correction } from './decisions.ts';
import type { AppliedCorrection } from './importDraft.ts';
import { withoutNumbers } from './numberCells.ts';
import type { ReadTable } from './readTable.ts';

/** A table with its corrections applied, and what they changed. The table given is not touched. */
export interface CorrectedTable {
  readonly table: ReadTable;
  readonly applied: readonly AppliedCorrection[];
  /** `row column` of every corrected cell: a doubtful value put there is meant. */
  readonly confirmed: ReadonlySet<string>;
}

/** Applies corrections in order; those of lines or columns the table does not have are left out. */
export function correctTable(table: ReadTable, corrections: readonly Correction[]): CorrectedTable {
  if (corrections.length === 0) return { table, applied: [], confirmed: new Set() };
  const rowOfLine = new Map(table.lines.map((line, row) => [line, row]));
  const rows = [...table.rows];
  const applied: AppliedCorrection[] = [];
  const confirmed = new Set<string>();
  for (const { line, column, value } of corrections) {
    const row = rowOfLine.get(line);
    const cells = row === undefined ? undefined : rows[row];
    const from = cells?.[column];
    if (row === undefined || cells === undefined || from === undefined) continue;
    rows[row] = cells.with(column, value);
    applied.push({ line, column, heading: table.header[column] ?? '', from, to: value });
    confirmed.add(`${row} ${column}`);
  }
  const { numberCells } = table;
  const typed = numberCells === undefined ? {} : { numberCells: withoutNumbers(numberCells, applied) };
  return { table: { ...table, rows, ...typed }, applied, confirmed };
}
