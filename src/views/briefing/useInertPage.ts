import { useEffect } from 'react';
import type { RefObject } from 'react';

/** While the stage is on, the page behind it takes no focus, no scroll and no clicks; then the focus goes back. */
export function useInertPage(stage: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = document.getElementById('root');
    const before = document.activeElement;
    const { overflow } = document.documentElement.style;
    page?.setAttribute('inert', '');
    document.documentElement.style.overflow = 'hidden';
    stage.current?.focus();
    return () => {
      page?.removeAttribute('inert');
      document.documentElement.style.overflow = overflow;
      if (before instanceof HTMLElement) before.focus();
    };
  }, [stage]);
}
