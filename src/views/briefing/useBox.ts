import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** px of an element's content, before any scaling; 0 until it is laid out. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Size of an element's content, followed as it changes. */
export function useBox(): readonly [RefObject<HTMLDivElement | null>, Box] {
  const ref = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<Box>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      setBox((known) => (known.width === width && known.height === height ? known : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [ref, box];
}
