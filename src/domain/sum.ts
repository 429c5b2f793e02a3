/**
 * Sum with a running compensation for lost low-order bits (Neumaier 1974): the error stays within
 * one rounding of the exact sum however many terms there are. An empty list sums to 0.
 */
export function compensatedSum(values: Iterable<number>): number {
  let sum = 0;
  let compensation = 0;
  for (const value of values) {
    const next = sum + value;
    compensation += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + compensation;
}

/** Arithmetic mean, or null of nothing: a mean of no values is not 0. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : compensatedSum(values) / values.length;
}
