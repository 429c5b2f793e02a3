import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useVirtualizer } from '@tanstack/react-virtual';

/** Tables up to this many rows are drawn whole. */
export const maxWholeRows = 200;
const estimatedRowHeight = 38;

/** The part of a long table that is in sight. */
export interface RowWindow {
  readonly scrollRef: RefObject<HTMLElement | null>;
  /** Positions of the rows to draw. */
  readonly indices: readonly number[];
  /** Heights in px that stand for the rows left out above and below. */
  readonly before: number;
  readonly after: number;
  readonly isWindowed: boolean;
  readonly measure: (row: HTMLTableRowElement | null) => void;
}

const usePrinting = (): boolean => {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The paper is laid out right after the event: the rows must be there when it returns.
    const begin = () => {
      flushSync(() => {
        setPrinting(true);
      });
    };
    const end = () => {
      setPrinting(false);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
};

/** Draws only the rows in sight once there are more than `maxWholeRows`; on paper, all. */
export const useRowWindow = (rowCount: number): RowWindow => {
  const scrollRef = useRef<HTMLElement>(null);
  const isPrinting = usePrinting();
  const isWindowed = rowCount > maxWholeRows && !isPrinting;
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: rowCount,
    enabled: isWindowed,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => estimatedRowHeight,
    overscan: 12,
  });
  if (!isWindowed) {
    const indices = Array.from({ length: rowCount }, (_, index) => index);
    return { scrollRef, indices, before: 0, after: 0, isWindowed, measure: () => undefined };
  }
  const items = virtualizer.getVirtualItems();
  return {
    scrollRef,
    indices: items.map((item) => item.index),
    before: items[0]?.start ?? 0,
    after: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
    isWindowed,
    measure: virtualizer.measureElement,
  };
};
