import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';

/**
 * Room for a drawing on paper in px: 210 mm of A4 less margins of 12 mm and a panel's padding of 4 mm on either side,
 * at 96 px to the inch.
 */
const sheetWidthPx = 672;

/** The page is being printed: what appears only now is measured on the screen it comes from. */
let isPrinting = false;

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
      setWidth(Math.min(Math.floor(element.clientWidth), isPrinting ? sheetWidthPx : Infinity));
    };
    // The sheet is laid out as soon as this returns: what is drawn later is not on it.
    const fitSheet = (): void => {
      isPrinting = true;
      flushSync(measure);
    };
    const leaveSheet = (): void => {
      isPrinting = false;
      measure();
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // Before others, who show what is far down the page only on paper.
    window.addEventListener('beforeprint', fitSheet, { capture: true });
    window.addEventListener('afterprint', leaveSheet);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', fitSheet, { capture: true });
      window.removeEventListener('afterprint', leaveSheet);
    };
  }, []);
  return [ref, width];
}
