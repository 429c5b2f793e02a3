import { normalQuantile } from './normalQuantile.ts';

/** Between which rates a unit with `n` answers lies by chance alone if it is like all others. */
export interface FunnelLimit {
  readonly n: number;
  /** 0–1. */
  readonly low: number;
  /** 0–1. */
  readonly high: number;
}

/**
 * Control limits of a funnel plot around a common rate (Spiegelhalter 2005), by a normal approximation cut at 0 and 1.
 * `designEffect` makes them wider; counts are above 0.
 */
export function funnelLimits(
  ratio: number,
  counts: readonly number[],
  { confidence, designEffect }: { readonly confidence: number; readonly designEffect: number },
): readonly FunnelLimit[] {
  const z = normalQuantile((1 + confidence) / 2);
  return counts.map((n) => {
    const half = z * Math.sqrt((ratio * (1 - ratio) * designEffect) / n);
    return { n, low: Math.max(0, ratio - half), high: Math.min(1, ratio + half) };
  });
}
