import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { classNames } from './classNames.ts';
import styles from './DataGrid.module.css';
import type { GridPlace } from './gridMove.ts';
import { gridMove, rowHeader } from './gridMove.ts';
import type { GridWindow } from './useGridWindow.ts';
import { useGridWindow } from './useGridWindow.ts';

export interface GridCell {
  readonly content: ReactNode;
  readonly tone?: 'error' | 'warning' | 'info' | 'corrected' | 'muted' | undefined;
}

export interface GridRow {
  readonly header: ReactNode;
  readonly tone: 'plain' | 'error' | 'muted';
  /** Said across all columns instead of cells. */
  readonly text: string | null;
}

interface DataGridProps {
  readonly label: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cornerLabel: string;
  readonly renderColumnHead: (column: number) => ReactNode;
  /** Null while the row is fetched. */
  readonly row: (row: number) => GridRow | null;
  readonly cell: (row: number, column: number) => GridCell;
  readonly loadingText: string;
  /** The cell that has, or would get, the focus; column −1 is the head of its row. */
  readonly active: GridPlace;
  readonly onActive: (place: GridPlace) => void;
  /** A key moves to a cell, and the focus shall follow. */
  readonly onMove: (place: GridPlace) => void;
  /** Grows when the focus shall go to the active cell. */
  readonly focusRequest: number;
  /** Enter, F2, a double click, or a letter typed on a cell, which then is the new text's beginning. */
  readonly onEdit: (place: GridPlace, typed: string | null) => void;
  readonly onDelete: (place: GridPlace) => void;
  readonly onWindow: (window: GridWindow) => void;
  /** What stands in a cell instead of its content; null everywhere else. */
  readonly editor: { readonly place: GridPlace; readonly field: ReactNode } | null;
}

const isSame = (a: GridPlace, b: GridPlace): boolean => a.row === b.row && a.column === b.column;

/** A table of any length and width, drawn only where it is in sight; arrow keys move through it like in a spreadsheet. */
export const DataGrid = (props: DataGridProps) => {
  const { label, rowCount, columnCount, cornerLabel, renderColumnHead, active, onMove, focusRequest } = props;
  const { onEdit, onDelete, onWindow, editor } = props;
  const scrollRef = useRef<HTMLDivElement>(null);
  const answeredRequest = useRef(0);
  const grid = useGridWindow(scrollRef, rowCount, columnCount, active, onWindow);
  const { reveal } = grid;
  const { row: activeRow, column: activeColumn } = active;
  useEffect(() => {
    // Cells made active by the mouse have the focus already.
    if (focusRequest === answeredRequest.current) return undefined;
    answeredRequest.current = focusRequest;
    reveal({ row: activeRow, column: activeColumn });
    scrollRef.current?.scrollIntoView({ block: 'nearest' });
    // The cell is drawn once the list has scrolled.
    const frame = requestAnimationFrame(() => {
      scrollRef.current?.querySelector<HTMLElement>('[data-active="true"]')?.focus({ preventScroll: true });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [focusRequest, activeRow, activeColumn, reveal]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (editor !== null || !(event.target instanceof HTMLElement) || event.target.dataset.cell === undefined)
      return;
    const place = gridMove(event.nativeEvent, active, {
      rows: rowCount,
      columns: columnCount,
      page: grid.rowsInSight,
    });
    const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (place !== null) onMove(place);
    else if (event.key === 'Delete') onDelete(active);
    else if (event.key === 'Enter' || event.key === 'F2') onEdit(active, null);
    else if (isLetter && event.key !== ' ') onEdit(active, event.key);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className={styles.scroll}
      style={{ blockSize: grid.fullHeight }}
      ref={scrollRef}
      role="grid"
      tabIndex={rowCount === 0 ? 0 : -1}
      aria-label={label}
      aria-rowcount={rowCount + 1}
      aria-colcount={columnCount + 1}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head} role="row" aria-rowindex={1} style={{ inlineSize: grid.width }}>
        <div className={styles.corner} role="columnheader" aria-colindex={1} style={grid.headSize}>
          {cornerLabel}
        </div>
        {grid.columns.map(({ index, start, size }) => (
          <div
            className={styles.columnHead}
            key={index}
            role="columnheader"
            aria-colindex={index + 2}
            style={{ insetInlineStart: start, inlineSize: size }}
          >
            {renderColumnHead(index)}
          </div>
        ))}
      </div>
      <div className={styles.body} role="rowgroup" style={{ blockSize: grid.height, inlineSize: grid.width }}>
        {grid.rows.map(({ index, start, size }) => (
          <Row key={index} {...props} index={index} start={start} size={size} grid={grid} />
        ))}
      </div>
    </div>
  );
};

interface RowProps extends DataGridProps {
  readonly index: number;
  readonly start: number;
  readonly size: number;
  readonly grid: ReturnType<typeof useGridWindow>;
}

const Row = (props: RowProps) => {
  const { index, start, size, grid, row, loadingText, active, onActive, onEdit, editor, cell } = props;
  const shown = row(index);
  const head = { row: index, column: rowHeader };
  const tabIndexOf = (place: GridPlace): 0 | -1 => (isSame(active, place) ? 0 : -1);
  const cellProps = (place: GridPlace) => ({
    'data-cell': '',
    'data-active': isSame(active, place) ? 'true' : undefined,
    onFocus: () => {
      if (!isSame(active, place)) onActive(place);
    },
  });
  return (
    <div
      className={classNames(styles.row, shown !== null && styles[`row-${shown.tone}`])}
      role="row"
      aria-rowindex={index + 2}
      style={{ transform: `translateY(${start}px)`, blockSize: size, inlineSize: grid.width }}
    >
      <div
        {...cellProps(head)}
        className={styles.rowHead}
        role="rowheader"
        tabIndex={tabIndexOf(head)}
        aria-colindex={1}
        style={{ inlineSize: grid.rowHeaderWidth }}
      >
        {shown?.header ?? '…'}
      </div>
      {shown === null || shown.text !== null ? (
        <div
          {...cellProps({ row: index, column: 0 })}
          className={styles.spanning}
          role="gridcell"
          tabIndex={tabIndexOf({ row: index, column: 0 })}
          aria-colindex={2}
          aria-colspan={Math.max(1, props.columnCount)}
          style={{ insetInlineStart: grid.rowHeaderWidth }}
        >
          <span className={styles.spanningText}>{shown?.text ?? loadingText}</span>
        </div>
      ) : (
        grid.columns.map(({ index: column, start: left, size: width }) => {
          const place = { row: index, column };
          const { content, tone } = cell(index, column);
          const isEdited = editor !== null && isSame(editor.place, place);
          return (
            <div
              {...cellProps(place)}
              className={classNames(styles.cell, tone !== undefined && styles[`tone-${tone}`])}
              key={column}
              role="gridcell"
              tabIndex={tabIndexOf(place)}
              aria-colindex={column + 2}
              aria-invalid={tone === 'error' ? true : undefined}
              style={{ insetInlineStart: left, inlineSize: width }}
              onDoubleClick={() => {
                if (!isEdited) onEdit(place, null);
              }}
            >
              {isEdited ? editor.field : content}
            </div>
          );
        })
      )}
    </div>
  );
};
