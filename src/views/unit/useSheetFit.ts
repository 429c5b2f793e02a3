import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Width of the profile as laid out for paper; the same as in `UnitView.module.css`. */
const sheetWidthPx = 814;

/** Height by width of what a sheet of A4 holds between its margins (267 by 186 mm), a little less than it is. */
const tallest = (267 / 186) * 0.985;

/**
 * Sets `--fit` on the element: by how much (0–1) a profile too tall for one sheet is made smaller on paper, as
 * measured on screen. A phone and the projector lay it out otherwise and leave what was measured before.
 */
export function useSheetFit(): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const profile = ref.current;
    if (profile === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const size = entry?.contentBoxSize[0];
      if (size === undefined || Math.abs(size.inlineSize - sheetWidthPx) > 1) return;
      const fit = Math.min(1, (tallest * size.inlineSize) / size.blockSize);
      profile.style.setProperty('--fit', fit.toFixed(4));
    });
    observer.observe(profile);
    return () => {
      observer.disconnect();
    };
  }, []);
  return ref;
}
