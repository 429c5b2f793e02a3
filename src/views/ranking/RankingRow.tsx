import { classNames } from '../../components/classNames.ts';
import tableStyles from '../../components/DataTable.module.css';
import type { PinColumn } from '../../components/DataTableRow.tsx';
import { RankWhisker } from '../../components/RankWhisker.tsx';
import { SparkBar } from '../../components/SparkBar.tsx';
import type { UnitRankRange } from '../../domain/rankRanges.ts';
import type { TableCell, TableColumn, TableRow } from '../../viewModels/tableView.ts';
import styles from './RankingView.module.css';

interface RankingRowProps {
  readonly row: TableRow;
  /** 0-based position in the order shown. */
  readonly index: number;
  readonly columns: readonly TableColumn[];
  /** Null draws no bar. */
  readonly barRatio: number | null;
  /** The ranks the unit may claim; null draws none. */
  readonly range: UnitRankRange | null;
  readonly rank: number | null;
  readonly onRowSelect: (rowId: string) => void;
  readonly pin: PinColumn;
  readonly measure: (row: HTMLTableRowElement | null) => void;
}

const isOwnControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('button, a') !== null;

/** One unit of the ranking: its name is a button, its value stands beside a bar. */
export const RankingRow = (props: RankingRowProps) => {
  const { row, index, columns, barRatio, range, rank, onRowSelect, pin, measure } = props;
  const nameIndex = columns.findIndex(({ key }) => key === 'name');
  const name = row.cells[nameIndex]?.text ?? '';
  const isPinned = pin.pinnedIds.has(row.id);
  const select = () => {
    onRowSelect(row.id);
  };
  const content = ({ key }: TableColumn, cell: TableCell | undefined) => {
    if (cell === undefined) return null;
    if (key === 'name') {
      return (
        <button className={tableStyles.rowButton} type="button" onClick={select}>
          {name}
        </button>
      );
    }
    if (key === 'range' && range !== null) {
      return (
        <span className={styles.range}>
          <RankWhisker rank={rank} {...range} emphasis={row.emphasis === 'selected'} />
          {cell.text}
        </span>
      );
    }
    if (key !== 'value' || cell.value === null) return cell.text;
    return (
      <span className={styles.value}>
        <SparkBar ratio={barRatio} emphasis={row.emphasis === 'selected'} />
        {cell.text}
      </span>
    );
  };
  return (
    // The name's button serves keys and screen readers; a click anywhere on the row is a convenience.
    <tr
      className={classNames(
        tableStyles.row,
        tableStyles.clickable,
        row.emphasis !== undefined && tableStyles[row.emphasis],
      )}
      ref={measure}
      data-index={index}
      data-unit={row.id}
      aria-rowindex={index + 2}
      aria-current={row.emphasis === 'selected' ? 'true' : undefined}
      onClick={(event) => {
        if (!isOwnControl(event.target)) select();
      }}
    >
      <td className={tableStyles.pinCell}>
        <button
          className={tableStyles.pin}
          type="button"
          aria-pressed={isPinned}
          aria-label={pin.toggleLabel(name)}
          onClick={() => {
            pin.onToggle(row.id);
          }}
        >
          <span aria-hidden="true">{isPinned ? '◆' : '◇'}</span>
        </button>
      </td>
      {columns.map((column, position) => {
        const cell = row.cells[position];
        const className = classNames(
          tableStyles.cell,
          tableStyles[column.kind],
          cell?.tone !== undefined && tableStyles[cell.tone],
          cell?.value === null && tableStyles.missing,
        );
        return column.key === 'name' ? (
          <th className={className} key={column.key} scope="row">
            {content(column, cell)}
          </th>
        ) : (
          <td className={className} key={column.key}>
            {content(column, cell)}
          </td>
        );
      })}
    </tr>
  );
};
