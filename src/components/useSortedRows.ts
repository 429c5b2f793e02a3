import { useMemo, useState } from 'react';
import { createSortedRowModel, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table';
import type { ColumnDef } from '@tanstack/react-table';
import type { TableColumn, TableRow, TableView } from '../viewModels/tableView.ts';
import { compareValues, nextSort, sortValue } from './tableSort.ts';
import type { TableSort } from './tableSort.ts';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
type Column = ColumnDef<typeof features, TableRow>;

const columnDef = (column: TableColumn, index: number): Column => ({
  id: column.key,
  accessorFn: (row) => sortValue(row, index),
  // Missing figures stand last whichever way the column is sorted.
  sortUndefined: 'last',
  sortFn: (a, b) => {
    const left = sortValue(a.original, index);
    const right = sortValue(b.original, index);
    return left === undefined || right === undefined ? 0 : compareValues(left, right);
  },
});

/** Rows in the order chosen, and the order after a click on a header. */
export interface SortedRows {
  readonly rows: readonly TableRow[];
  readonly sort: TableSort | null;
  readonly toggleSort: (column: TableColumn) => void;
}

/** Sorts a table's rows; `onSortChange` makes the order controlled by `sort`, otherwise the table keeps its own. */
export const useSortedRows = (
  view: TableView,
  sort: TableSort | null | undefined,
  onSortChange: ((sort: TableSort | null) => void) | undefined,
): SortedRows => {
  const [ownSort, setOwnSort] = useState<TableSort | null>(sort ?? null);
  const asked = onSortChange === undefined ? ownSort : (sort ?? null);
  // An order by a column that another view had is no order here.
  const current = asked !== null && view.columns.some(({ key }) => key === asked.columnKey) ? asked : null;
  const columns = useMemo(() => view.columns.map(columnDef), [view.columns]);
  const data = useMemo(() => [...view.rows], [view.rows]);
  const columnKey = current?.columnKey;
  const desc = current?.direction === 'descending';
  const sorting = useMemo(
    () => (columnKey === undefined ? [] : [{ id: columnKey, desc }]),
    [columnKey, desc],
  );
  const table = useTable({ features, columns, data, state: { sorting } });
  return {
    rows: table.getRowModel().rows.map((row) => row.original),
    sort: current,
    toggleSort: (column) => {
      (onSortChange ?? setOwnSort)(nextSort(column, current));
    },
  };
};
