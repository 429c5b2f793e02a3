import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';

interface NearViewportProps {
  readonly children: ReactNode;
  /** Room kept until the content is drawn, px. */
  readonly minHeight: number;
  readonly className?: string | undefined;
}

/** How far outside of the window the content is drawn already. */
const margin = '300px';

/** Draws its content once it comes near the window, or the page is printed: what nobody sees costs no time. */
export const NearViewport = ({ children, minHeight, className }: NearViewportProps) => {
  const ref = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null || isNear) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
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
  }, [isNear]);
  return (
    <div ref={ref} className={className} style={isNear ? undefined : { minBlockSize: minHeight }}>
      {isNear ? children : null}
    </div>
  );
};
