import type { TableColumn } from '../viewModels/tableView.ts';
import { classNames } from './classNames.ts';
import styles from './DataTable.module.css';
import type { TableSort } from './tableSort.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface DataTableHeadProps {
  readonly columns: readonly TableColumn[];
  readonly sort: TableSort | null;
  readonly onToggleSort: (column: TableColumn) => void;
  /** Name of the pin column; undefined when there is none. */
  readonly pinColumnLabel: string | undefined;
  /** Name of the column of buttons; undefined when there is none. */
  readonly actionColumnLabel?: string | undefined;
}

/** Header row: a button a column, the order told by `aria-sort` and an arrow. */
export const DataTableHead = ({
  columns,
  sort,
  onToggleSort,
  pinColumnLabel,
  actionColumnLabel,
}: DataTableHeadProps) => (
  <thead className={styles.head}>
    <tr aria-rowindex={1}>
      {pinColumnLabel === undefined ? null : (
        <th className={classNames(styles.headCell, styles.pinCell)} scope="col">
          <VisuallyHidden>{pinColumnLabel}</VisuallyHidden>
        </th>
      )}
      {columns.map((column) => {
        const direction = sort?.columnKey === column.key ? sort.direction : undefined;
        return (
          <th
            className={classNames(styles.headCell, styles[column.kind])}
            key={column.key}
            scope="col"
            aria-sort={direction ?? 'none'}
          >
            <button
              className={styles.sortButton}
              type="button"
              onClick={() => {
                onToggleSort(column);
              }}
            >
              {column.label}
              <span
                className={classNames(styles.arrow, direction !== undefined && styles[direction])}
                aria-hidden="true"
              />
            </button>
          </th>
        );
      })}
      {actionColumnLabel === undefined ? null : (
        <th className={styles.headCell} scope="col">
          <VisuallyHidden>{actionColumnLabel}</VisuallyHidden>
        </th>
      )}
    </tr>
  </thead>
);
