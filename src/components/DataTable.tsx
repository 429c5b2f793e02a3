import { useId } from 'react';
import type { TableView } from '../viewModels/tableView.ts';
import { classNames } from './classNames.ts';
import styles from './DataTable.module.css';
import { DataTableHead } from './DataTableHead.tsx';
import { DataTableRow } from './DataTableRow.tsx';
import type { PinColumn, RowAction } from './DataTableRow.tsx';
import { RowSpacer } from './RowSpacer.tsx';
import type { TableSort } from './tableSort.ts';
import { useRowWindow } from './useRowWindow.ts';
import { useSortedRows } from './useSortedRows.ts';

export interface DataTableProps {
  readonly view: TableView;
  /** Said when the view has no rows. */
  readonly emptyText: string;
  /** The order; controlled when `onSortChange` is given, else where the table begins. */
  readonly sort?: TableSort | null;
  readonly onSortChange?: (sort: TableSort | null) => void;
  /** Makes rows clickable; the first text cell becomes a button, so keys and screen readers reach it. */
  readonly onRowSelect?: (rowId: string) => void;
  /** Adds a pin toggle before every row. */
  readonly pin?: PinColumn;
  /** Adds a button at the end of every row. */
  readonly action?: RowAction;
  /** The caption is read by screen readers; visible unless the heading above says the same. */
  readonly isCaptionHidden?: boolean;
  readonly className?: string;
}

/** A table as the view model says it: sortable, keyboard complete, only the rows in sight drawn when it is long. */
export const DataTable = (props: DataTableProps) => {
  const { view, emptyText, sort, onSortChange, onRowSelect, pin, action } = props;
  const { isCaptionHidden = true, className } = props;
  const captionId = useId();
  const sorted = useSortedRows(view, sort, onSortChange);
  const { scrollRef, indices, before, after, isWindowed, measure } = useRowWindow(sorted.rows.length);
  const columnCount = view.columns.length + (pin === undefined ? 0 : 1) + (action === undefined ? 0 : 1);
  return (
    <section
      role="group"
      className={classNames(styles.scroll, isWindowed && styles.windowed, className)}
      ref={scrollRef}
      aria-labelledby={captionId}
    >
      <table className={styles.table} aria-rowcount={sorted.rows.length + 1}>
        <caption className={classNames(styles.caption, isCaptionHidden && styles.hidden)} id={captionId}>
          {view.caption}
        </caption>
        <DataTableHead
          columns={view.columns}
          sort={sorted.sort}
          onToggleSort={sorted.toggleSort}
          pinColumnLabel={pin?.label}
          actionColumnLabel={action?.label}
        />
        <tbody>
          <RowSpacer height={before} />
          {indices.map((index) => {
            const row = sorted.rows[index];
            return row === undefined ? null : (
              <DataTableRow
                key={row.id}
                row={row}
                index={index}
                columns={view.columns}
                onRowSelect={onRowSelect}
                pin={pin}
                action={action}
                measure={measure}
              />
            );
          })}
          <RowSpacer height={after} />
          {sorted.rows.length === 0 ? (
            <tr>
              <td className={styles.empty} colSpan={columnCount}>
                {emptyText}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </section>
  );
};
