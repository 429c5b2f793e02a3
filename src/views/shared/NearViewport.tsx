import { useContext, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { PanelFocusContext } from './panelFocus.ts';

interface NearViewportProps {
  readonly children: ReactNode;
  /** Room kept until the content was drawn once, px; from then on its own height is kept. */
  readonly minHeight: number;
  readonly className?: string | undefined;
}

/** How far outside of the window the content is drawn already. */
const margin = '300px';

/** Draws its content while it is near the window, or the page is printed: what nobody sees costs no time. */
export const NearViewport = ({ children, minHeight, className }: NearViewportProps) => {
  const ref = useRef<HTMLDivElement>(null);
  // A panel wanted alone is drawn elsewhere, wherever its screen would have it.
  const isFocused = useContext(PanelFocusContext) !== null;
  const [isNear, setNear] = useState(false);
  const [heightPx, setHeightPx] = useState(minHeight);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (entry === undefined) return;
        if (!entry.isIntersecting && element.childElementCount > 0)
          setHeightPx(entry.boundingClientRect.height);
        setNear(entry.isIntersecting);
      },
      { rootMargin: margin },
    );
    observer.observe(element);
    // The paper is laid out right after the event: the content must be there when it returns.
    const beforePrint = () => {
      flushSync(() => {
        setNear(true);
      });
    };
    window.addEventListener('beforeprint', beforePrint);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', beforePrint);
    };
  }, []);
  return (
    <div
      ref={ref}
      className={className}
      style={isNear ? undefined : { minBlockSize: heightPx }}
      data-kept-back={isNear || isFocused ? undefined : ''}
    >
      {isNear || isFocused ? children : null}
    </div>
  );
};
