import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Steps of smaller type, each still legible; what does not fit the smallest is scrolled, never cut. */
const steps = ['0', '1', '2', '3'] as const;

/** Sets the largest type at which a slide's words fit. */
export function useFit(): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const slide = ref.current;
    const body = slide?.querySelector('[data-fit-body]');
    if (slide === null || body === null || body === undefined) return;
    for (const step of steps) {
      slide.dataset.fit = step;
      if (body.scrollHeight <= body.clientHeight + 1 && body.scrollWidth <= body.clientWidth + 1) break;
    }
  });
  return ref;
}
