import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Inner size in whole px. */
export interface ElementSize {
  readonly width: number;
  readonly height: number;
}

/** Size of an element, kept up to date; null until it has one (not mounted, or hidden). */
export const useElementSize = (ref: RefObject<HTMLElement | null>): ElementSize | null => {
  const [size, setSize] = useState<ElementSize | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const width = Math.floor(element.clientWidth);
      const height = Math.floor(element.clientHeight);
      setSize((before) => {
        if (width <= 0 || height <= 0) return before;
        return before?.width === width && before.height === height ? before : { width, height };
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
};
