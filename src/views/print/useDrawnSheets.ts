import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

const unfinished = '[class*="skeleton"], [data-pending="true"]';
/** The drawing of a chart; parts of it may be images of their own. */
const charts = '[role="img"]:not([role="img"] *)';

const isDrawn = (sheet: Element): boolean =>
  sheet.querySelector('article') !== null &&
  sheet.querySelector(unfinished) === null &&
  [...sheet.querySelectorAll(charts)].every((chart) => chart.getAttribute('data-finished') === 'true');

/** How many sheets stand complete: their figures have come, their charts are finished. */
export function useDrawnSheets(sheets: RefObject<HTMLElement | null>): number {
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    const box = sheets.current;
    if (box === null) return undefined;
    const count = (): void => setDrawn([...box.children].filter(isDrawn).length);
    const observer = new MutationObserver(count);
    observer.observe(box, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['data-finished', 'data-pending', 'class'],
    });
    count();
    return () => {
      observer.disconnect();
    };
  }, [sheets]);
  return drawn;
}
