import { useEffect, useState } from 'react';

/** Draws a long list piece by piece, so that the page stays alive; how many pieces are there. */
export function useStepwise(count: number, step: number): number {
  const [drawn, setDrawn] = useState(() => Math.min(step, count));
  useEffect(() => {
    if (drawn >= count) return undefined;
    const timer = setTimeout(() => setDrawn((known) => Math.min(count, known + step)), 0);
    return () => clearTimeout(timer);
  }, [drawn, count, step]);
  return drawn;
}
