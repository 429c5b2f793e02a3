import type { TableColumn, TableRow } from '../viewModels/tableView.ts';

/** How a table is ordered; null elsewhere means the order the rows came in. */
export interface TableSort {
  readonly columnKey: string;
  readonly direction: 'ascending' | 'descending';
}

type CellValue = string | number | null;

// Made once: making a collator costs more than thousands of comparisons.
const names = new Intl.Collator('vi', { numeric: true });

/** Ascending order of two present values: numbers by size, texts in Vietnamese order, numbers before texts. */
export const compareValues = (a: string | number, b: string | number): number => {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1;
  return typeof b === 'number' ? 1 : names.compare(a, b);
};

/** Direction of the first click: the best or largest first, names from A. */
export const firstDirection = (column: TableColumn): TableSort['direction'] =>
  column.kind === 'number' || column.kind === 'change' ? 'descending' : 'ascending';

/** Order after a click on a header: first direction, the other one, then none. */
export const nextSort = (column: TableColumn, sort: TableSort | null): TableSort | null => {
  const first = firstDirection(column);
  if (sort === null || sort.columnKey !== column.key) return { columnKey: column.key, direction: first };
  if (sort.direction !== first) return null;
  return { columnKey: column.key, direction: first === 'ascending' ? 'descending' : 'ascending' };
};

/** What a row is sorted by in a column; undefined where the figure is missing. */
export const sortValue = (row: TableRow, columnIndex: number): Exclude<CellValue, null> | undefined =>
  row.cells[columnIndex]?.value ?? undefined;
