import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { GridPlace } from './gridMove.ts';

/** Rows and columns in sight, `last` included. */
export interface GridWindow {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const rowEms = 2.2;
const columnEms = 11;
const headerEms = 7.6;
const rowHeaderEms = 6.5;
/** Browsers draw no taller boxes. */
const tallestPx = 30_000_000;

/** Size of the letters in an element, px; followed when theme or zoom change it. */
function useFontSize(ref: RefObject<HTMLElement | null>): number {
  const [fontSize, setFontSize] = useState(15);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = (): void => {
      setFontSize(Number.parseFloat(getComputedStyle(element).fontSize));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [ref]);
  return fontSize;
}

/** Which rows and columns of a grid are drawn, and where. The active cell is always among them. */
export function useGridWindow(
  scrollRef: RefObject<HTMLDivElement | null>,
  rowCount: number,
  columnCount: number,
  active: GridPlace,
  onWindow: (window: GridWindow) => void,
) {
  const fontSize = useFontSize(scrollRef);
  const rowSize = Math.round(fontSize * rowEms);
  const columnSize = Math.round(fontSize * columnEms);
  const rowHeaderWidth = Math.round(fontSize * rowHeaderEms);
  const headHeight = Math.round(fontSize * headerEms);
  const shownRows = Math.min(rowCount, Math.floor(tallestPx / rowSize));
  const rows = useVirtualizer({
    count: shownRows,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => rowSize,
    overscan: 8,
    scrollPaddingStart: headHeight,
    rangeExtractor: (range) => withIndex(defaultRangeExtractor(range), active.row, shownRows),
  });
  const columns = useVirtualizer({
    count: columnCount,
    horizontal: true,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => columnSize,
    overscan: 2,
    paddingStart: rowHeaderWidth,
    scrollPaddingStart: rowHeaderWidth,
    rangeExtractor: (range) => withIndex(defaultRangeExtractor(range), active.column, columnCount),
  });
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [rows, columns, rowSize, columnSize]);
  const rowItems = rows.getVirtualItems();
  const columnItems = columns.getVirtualItems();
  const firstRow = rows.range?.startIndex ?? 0;
  const lastRow = rows.range?.endIndex ?? 0;
  const firstColumn = columns.range?.startIndex ?? 0;
  const lastColumn = columns.range?.endIndex ?? 0;
  useEffect(() => {
    onWindow({ firstRow, lastRow, firstColumn, lastColumn });
  }, [onWindow, firstRow, lastRow, firstColumn, lastColumn]);
  const reveal = useCallback(
    ({ row, column }: GridPlace) => {
      rows.scrollToIndex(row, { align: 'auto' });
      if (column >= 0) columns.scrollToIndex(column, { align: 'auto' });
    },
    [rows, columns],
  );
  return {
    rows: rowItems,
    columns: columnItems,
    height: rows.getTotalSize(),
    width: columns.getTotalSize(),
    /** Room for head, rows and a scroll bar. */
    fullHeight: headHeight + rows.getTotalSize() + rowSize,
    rowHeaderWidth,
    headSize: { inlineSize: rowHeaderWidth, blockSize: headHeight },
    rowsInSight: Math.max(1, lastRow - firstRow - 1),
    reveal,
  };
}

const withIndex = (indices: readonly number[], index: number, count: number): number[] =>
  index < 0 || index >= count || indices.includes(index)
    ? [...indices]
    : [...indices, index].toSorted((a, b) => a - b);
