import type { MouseEvent } from 'react';
import type { TableCell, TableColumn, TableRow } from '../viewModels/tableView.ts';
import { classNames } from './classNames.ts';
import styles from './DataTable.module.css';

/** Toggles before every row. */
export interface PinColumn {
  /** Name of the column. */
  readonly label: string;
  /** Name of one toggle, e.g. `Ghim Hà Tĩnh`; its state is told by `aria-pressed`. */
  readonly toggleLabel: (rowName: string) => string;
  /** Ids of the rows that are pinned. */
  readonly pinnedIds: ReadonlySet<string>;
  readonly onToggle: (rowId: string) => void;
}

/** A button at the end of a row. */
export interface RowAction {
  /** Name of the column. */
  readonly label: string;
  /** What the button of a row says; null for no button. */
  readonly textOf: (rowId: string) => string | null;
  /** Its name for screen readers, e.g. `Nguồn: Hà Tĩnh`. */
  readonly nameOf: (rowId: string, rowName: string) => string;
  readonly onAction: (rowId: string) => void;
}

interface DataTableRowProps {
  readonly row: TableRow;
  /** 0-based position in the order shown. */
  readonly index: number;
  readonly columns: readonly TableColumn[];
  readonly onRowSelect: ((rowId: string) => void) | undefined;
  readonly pin: PinColumn | undefined;
  readonly action: RowAction | undefined;
  readonly measure: (row: HTMLTableRowElement | null) => void;
}

const arrows = { improved: '▲', worse: '▼' } as const;

/** The cell's text; a coloured one carries its arrow even when the text has none. */
const shownText = ({ text, tone }: TableCell): string =>
  tone === undefined || text.startsWith(arrows[tone]) ? text : `${arrows[tone]} ${text}`;

const isOwnControl = (event: MouseEvent): boolean =>
  event.target instanceof Element && event.target.closest('button, a') !== null;

/** One row: the first text cell names it; selected and pinned rows stand out by weight and mark, not colour alone. */
export const DataTableRow = (props: DataTableRowProps) => {
  const { row, index, columns, onRowSelect, pin, action, measure } = props;
  const nameIndex = Math.max(
    0,
    columns.findIndex((column) => column.kind === 'text'),
  );
  const name = row.cells[nameIndex]?.text ?? '';
  const select =
    onRowSelect === undefined
      ? undefined
      : () => {
          onRowSelect(row.id);
        };
  return (
    // The button in the name cell serves keys and screen readers; a click anywhere on the row is a convenience.
    <tr
      className={classNames(
        styles.row,
        row.emphasis !== undefined && styles[row.emphasis],
        select !== undefined && styles.clickable,
      )}
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-current={row.emphasis === 'selected' ? 'true' : undefined}
      onClick={(event) => {
        if (!isOwnControl(event)) select?.();
      }}
    >
      {pin === undefined ? null : (
        <td className={styles.pinCell}>
          <button
            className={styles.pin}
            type="button"
            aria-pressed={pin.pinnedIds.has(row.id)}
            aria-label={pin.toggleLabel(name)}
            onClick={() => {
              pin.onToggle(row.id);
            }}
          >
            <span aria-hidden="true">{pin.pinnedIds.has(row.id) ? '◆' : '◇'}</span>
          </button>
        </td>
      )}
      {columns.map((column, position) => {
        const cell = row.cells[position];
        const text = cell === undefined ? '' : shownText(cell);
        const className = classNames(
          styles.cell,
          styles[column.kind],
          cell?.tone !== undefined && styles[cell.tone],
          cell?.value === null && styles.missing,
        );
        if (position !== nameIndex) {
          return (
            <td className={className} key={column.key}>
              {text}
            </td>
          );
        }
        return (
          <th className={className} key={column.key} scope="row">
            {select === undefined ? (
              text
            ) : (
              <button className={styles.rowButton} type="button" onClick={select}>
                {text}
              </button>
            )}
          </th>
        );
      })}
      {action === undefined ? null : <ActionCell action={action} rowId={row.id} rowName={name} />}
    </tr>
  );
};

interface ActionCellProps {
  readonly action: RowAction;
  readonly rowId: string;
  readonly rowName: string;
}

const ActionCell = ({ action, rowId, rowName }: ActionCellProps) => {
  const text = action.textOf(rowId);
  return (
    <td className={styles.actionCell}>
      {text === null ? null : (
        <button
          className={styles.action}
          type="button"
          aria-label={action.nameOf(rowId, rowName)}
          onClick={() => {
            action.onAction(rowId);
          }}
        >
          {text}
        </button>
      )}
    </td>
  );
};
