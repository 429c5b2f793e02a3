import { isTotalName } from '../domain/criterionName.ts';
import type { ReadTable } from './readTable.ts';

/**
 * A table of criteria with its "Tổng điểm" row back among the rows: there the total is a figure of the whole index,
 * not a pseudo unit. Averages and extremes stay skipped.
 */
export function withTotalRows(table: ReadTable): ReadTable {
  const totals = table.skipped.flatMap(({ line, reason, cells }) =>
    reason === 'total' && cells !== undefined && cells.some((cell) => cell.trim() !== '' && isTotalName(cell))
      ? [{ line, cells: [...cells] }]
      : [],
  );
  if (totals.length === 0) return table;
  const back = new Set(totals.map(({ line }) => line));
  const rows = [
    ...table.rows.map((cells, row) => ({ line: table.lines[row] ?? 0, cells })),
    ...totals,
  ].toSorted((a, b) => a.line - b.line);
  return {
    ...table,
    rows: rows.map(({ cells }) => cells),
    lines: rows.map(({ line }) => line),
    skipped: table.skipped.filter(({ line }) => !back.has(line)),
  };
}
