import type { TargetComparator } from './planRecords.ts';
import { isAbove, isAtLeast, isSame } from './tolerance.ts';

/** Comparators that hold one number against another. */
export type BoundComparator = Extract<TargetComparator, 'atLeast' | 'above' | 'atMost' | 'below' | 'equal'>;

/** A value held against its bound: `distance` is positive on the good side, in the value's own unit. */
export interface Comparison {
  readonly isMet: boolean;
  readonly distance: number;
}

/**
 * Compares at full precision, up to binary noise. Strict is strict: "trên 95 %" fails at 95.0, "dưới 4 %" at 4.0.
 * The distance to an equality is never positive.
 */
export function compareToBound(comparator: BoundComparator, value: number, bound: number): Comparison {
  switch (comparator) {
    case 'atLeast':
      return { isMet: isAtLeast(value, bound), distance: value - bound };
    case 'above':
      return { isMet: isAbove(value, bound), distance: value - bound };
    case 'atMost':
      return { isMet: isAtLeast(bound, value), distance: bound - value };
    case 'below':
      return { isMet: isAbove(bound, value), distance: bound - value };
    case 'equal':
      return { isMet: isSame(value, bound), distance: 0 - Math.abs(value - bound) };
  }
}

/**
 * How many of `n` units a share asks for: "tối thiểu 20 % xã" of 21 communes is ⌈4.2⌉ = 5, "trên 20 %" of 20 is 5.
 * The share is in percent.
 */
export const neededUnits = (comparator: BoundComparator, percent: number, n: number): number => {
  const exact = (percent / 100) * n;
  return comparator === 'above' ? Math.floor(exact + 1e-9) + 1 : Math.max(0, Math.ceil(exact - 1e-9));
};

/** A number of units held against a share of all of them, in percent; distance in units. */
export function compareShare(
  comparator: BoundComparator,
  percent: number,
  count: number,
  n: number,
): Comparison {
  if (comparator === 'atLeast' || comparator === 'above' || isSame(percent, 100)) {
    const needed = neededUnits(comparator, percent, n);
    return { isMet: count >= needed, distance: count - needed };
  }
  const { isMet } = compareToBound(comparator, (100 * count) / n, percent);
  const allowed =
    comparator === 'below'
      ? Math.ceil((percent / 100) * n - 1e-9) - 1
      : Math.floor((percent / 100) * n + 1e-9);
  return {
    isMet,
    distance: comparator === 'equal' ? 0 - Math.abs(count - (percent / 100) * n) : allowed - count,
  };
}
