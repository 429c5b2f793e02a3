import { useId } from 'react';
import { classNames } from '../../components/classNames.ts';
import tableStyles from '../../components/DataTable.module.css';
import { DataTableHead } from '../../components/DataTableHead.tsx';
import type { PinColumn } from '../../components/DataTableRow.tsx';
import type { TableSort } from '../../components/tableSort.ts';
import { useRowWindow } from '../../components/useRowWindow.ts';
import { useSortedRows } from '../../components/useSortedRows.ts';
import type { Place } from '../../domain/rank.ts';
import type { UnitRankRange } from '../../domain/rankRanges.ts';
import type { TableView } from '../../viewModels/tableView.ts';
import { RankingRow } from './RankingRow.tsx';
import styles from './RankingView.module.css';

interface RankingTableProps {
  readonly view: TableView;
  /** Length of each unit's bar, 0–1, by row id. */
  readonly barRatios: ReadonlyMap<string, number>;
  /** The ranks each unit may claim, by row id. */
  readonly ranges: ReadonlyMap<string, UnitRankRange>;
  readonly rankOf: ReadonlyMap<string, Pick<Place, 'rank'>>;
  /** Said when no unit is listed. */
  readonly emptyText: string;
  readonly sort: TableSort | null;
  readonly onSortChange: (sort: TableSort | null) => void;
  readonly onRowSelect: (rowId: string) => void;
  readonly pin: PinColumn;
}

/** The data table with a bar beside every value; made of the same parts, so it sorts, windows and prints alike. */
export const RankingTable = (props: RankingTableProps) => {
  const { view, barRatios, ranges, rankOf, emptyText, sort, onSortChange, onRowSelect, pin } = props;
  const captionId = useId();
  const hasMarks = view.columns.at(-1)?.key === 'marks';
  const sorted = useSortedRows(view, sort, onSortChange);
  const { scrollRef, indices, before, after, isWindowed, measure } = useRowWindow(sorted.rows.length);
  return (
    <section
      className={classNames(
        tableStyles.scroll,
        isWindowed && tableStyles.windowed,
        styles.scroll,
        hasMarks && styles.withMarks,
      )}
      ref={scrollRef}
      aria-labelledby={captionId}
    >
      <table className={tableStyles.table} aria-rowcount={sorted.rows.length + 1}>
        <caption className={classNames(tableStyles.caption, tableStyles.hidden)} id={captionId}>
          {view.caption}
        </caption>
        <DataTableHead
          columns={view.columns}
          sort={sorted.sort}
          onToggleSort={sorted.toggleSort}
          pinColumnLabel={pin.label}
        />
        <tbody>
          {before > 0 ? <tr aria-hidden="true" style={{ blockSize: before }} /> : null}
          {indices.map((index) => {
            const row = sorted.rows[index];
            return row === undefined ? null : (
              <RankingRow
                key={row.id}
                row={row}
                index={index}
                columns={view.columns}
                barRatio={barRatios.get(row.id) ?? null}
                range={ranges.get(row.id) ?? null}
                rank={rankOf.get(row.id)?.rank ?? null}
                onRowSelect={onRowSelect}
                pin={pin}
                measure={measure}
              />
            );
          })}
          {after > 0 ? <tr aria-hidden="true" style={{ blockSize: after }} /> : null}
          {sorted.rows.length === 0 ? (
            <tr>
              <td className={tableStyles.empty} colSpan={view.columns.length + 1}>
                {emptyText}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </section>
  );
};
