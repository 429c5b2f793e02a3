import { useEffect, useState } from 'react';

/** Slides around the one on show, nearest first, the next before the previous. */
function byNearness(count: number, slide: number): readonly number[] {
  // The next one counts as a little nearer than the previous.
  const distance = (place: number): number => Math.abs(place - slide - 0.1);
  return Array.from({ length: count }, (_, place) => place).toSorted((a, b) => distance(a) - distance(b));
}

/** Slides kept drawn at once; a longer deck lets go of the furthest. */
const maxDrawn = 16;

/** Which slides are drawn: the one on show at once, the others one by one while nothing else is to be done. */
export function useRendered(count: number, slide: number): ReadonlySet<number> {
  const [drawn, setDrawn] = useState<ReadonlySet<number>>(() => new Set([slide]));
  const shown = drawn.has(slide) ? drawn : new Set([...drawn, slide]);
  useEffect(() => {
    const wanted = byNearness(count, slide).slice(0, maxDrawn);
    const missing = wanted.find((place) => !drawn.has(place));
    const isTooMany = [...drawn].some((place) => !wanted.includes(place));
    if (missing === undefined && !isTooMany) return undefined;
    const timer = setTimeout(() => {
      setDrawn(
        (known) =>
          new Set(
            [...known, slide, ...(missing === undefined ? [] : [missing])].filter((place) =>
              wanted.includes(place),
            ),
          ),
      );
    }, 30);
    return () => clearTimeout(timer);
  }, [count, slide, drawn]);
  return shown;
}
