import { normalQuantile } from './normalQuantile.ts';

/** Bounds of a share, 0–1. */
export interface RatioInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval of a share (Wilson 1927): stays within 0–1 and holds for small samples, unlike the interval
 * of a normal approximation. `n` is the number of valid answers, or the effective one (answers / design effect), above 0.
 */
export function wilsonInterval(ratio: number, n: number, confidence = 0.95): RatioInterval {
  const z = normalQuantile((1 + confidence) / 2);
  const shrink = 1 + z ** 2 / n;
  const centre = (ratio + z ** 2 / (2 * n)) / shrink;
  const half = (z / shrink) * Math.sqrt((ratio * (1 - ratio)) / n + z ** 2 / (4 * n ** 2));
  // At the ends a bound is the end itself; rounding would leave it a hair inside.
  return {
    low: ratio <= 0 ? 0 : Math.max(0, centre - half),
    high: ratio >= 1 ? 1 : Math.min(1, centre + half),
  };
}
