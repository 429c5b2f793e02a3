import { useEffect } from 'react';
import type { RefObject } from 'react';

/** How long the controls stay after the pointer rested, ms. */
const restMs = 2500;

/** Marks the stage with `data-moved` while somebody moves the pointer, and hides a resting one. */
export function useMoved(stage: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = stage.current;
    if (element === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const rest = (): void => {
      delete element.dataset.moved;
      element.style.cursor = 'none';
    };
    const move = (): void => {
      element.dataset.moved = '';
      element.style.cursor = '';
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(rest, restMs);
    };
    element.addEventListener('pointermove', move);
    return () => {
      element.removeEventListener('pointermove', move);
      if (timer !== null) clearTimeout(timer);
    };
  }, [stage]);
}
