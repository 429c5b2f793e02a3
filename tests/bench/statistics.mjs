const sorted = (values) => values.toSorted((a, b) => a - b);

/** Median of measured values; NaN of none. */
export function median(values) {
  const ascending = sorted(values);
  const middle = Math.floor(ascending.length / 2);
  return ascending.length % 2 === 1 ? ascending[middle] : (ascending[middle - 1] + ascending[middle]) / 2;
}

/** 95th percentile by nearest rank: of few values it is the largest. */
export const percentile95 = (values) => sorted(values)[Math.ceil(0.95 * values.length) - 1];
