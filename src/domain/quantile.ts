/**
 * Quantile by linear interpolation between order statistics, Hyndman & Fan (1996) type 7: the default of R,
 * NumPy and Excel's QUARTILE.INC. `probability` in 0–1; null of no values. `sorted` is ascending.
 */
export function quantileOfSorted(sorted: readonly number[], probability: number): number | null {
  const position = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) return null;
  return below + (position - Math.floor(position)) * (above - below);
}

/** Median of values in any order; null of none. */
export function medianOf(values: readonly number[]): number | null {
  return quantileOfSorted(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}
