import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';

/**
 * Room for a drawing on paper in px: 210 mm of A4 less margins of 12 mm and a panel's padding of 4 mm on either side,
 * at 96 px to the inch.
 */
const sheetWidthPx = 672;

/**
 * Width of an element's content in px, followed as it changes; 0 before it is laid out. While the page is printed at
 * most that of a sheet: a drawing made for a wide screen would be shrunk there, and its letters with it.
 */
export function useWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = (): void => {
      setWidth(Math.floor(element.clientWidth));
    };
    // The sheet is laid out as soon as this returns: what is drawn later is not on it.
    const fitSheet = (): void => {
      flushSync(() => {
        setWidth((now) => Math.min(now, sheetWidthPx));
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener('beforeprint', fitSheet);
    window.addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', fitSheet);
      window.removeEventListener('afterprint', measure);
    };
  }, []);
  return [ref, width];
}
