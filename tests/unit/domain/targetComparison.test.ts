import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareShare, compareToBound, neededUnits } from '../../../src/domain/targetComparison.ts';
import type { BoundComparator } from '../../../src/domain/targetComparison.ts';

describe(compareToBound, () => {
  it.each<[BoundComparator, number, boolean, boolean, boolean]>([
    // comparator, limit, just below, at the limit, just above
    ['atLeast', 91, false, true, true],
    ['above', 95, false, false, true],
    ['atMost', 4, true, true, false],
    ['below', 4, true, false, false],
    ['equal', 100, false, true, false],
  ])('%s %s: just below, at and just above', (comparator, limit, below, at, above) => {
    const isMet = (value: number): boolean => compareToBound(comparator, value, limit).isMet;
    expect([isMet(limit - 0.001), isMet(limit), isMet(limit + 0.001)]).toEqual([below, at, above]);
  });

  it('compares at full precision, not as printed', () => {
    expect(compareToBound('atLeast', 90.996, 91).isMet).toBe(false);
    expect(compareToBound('above', 95.0004, 95).isMet).toBe(true);
    expect(compareToBound('below', 3.9996, 4).isMet).toBe(true);
  });

  it('takes binary noise for nothing', () => {
    expect(compareToBound('atLeast', 0.1 + 0.2, 0.3).isMet).toBe(true);
    expect(compareToBound('above', 0.1 + 0.2, 0.3).isMet).toBe(false);
    expect(compareToBound('equal', 100 - 1e-12, 100).isMet).toBe(true);
  });

  it('has a distance that is positive on the good side only', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<BoundComparator>('atLeast', 'above', 'atMost', 'below', 'equal'),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        (comparator, value, bound) => {
          const { isMet, distance } = compareToBound(comparator, value, bound);
          if (distance > 1e-6) expect(isMet).toBe(true);
          if (distance < -1e-6) expect(isMet).toBe(false);
        },
      ),
    );
  });
});

describe(neededUnits, () => {
  it.each<[BoundComparator, number, number, number]>([
    ['atLeast', 20, 21, 5],
    ['atLeast', 20, 20, 4],
    ['atLeast', 30, 12, 4],
    ['atLeast', 30, 10, 3],
    ['equal', 100, 28, 28],
    ['above', 95, 60, 58],
    ['above', 20, 21, 5],
    ['atLeast', 0, 16, 0],
  ])('%s %d percent of %d units is %d', (comparator, percent, n, needed) => {
    expect(neededUnits(comparator, percent, n)).toBe(needed);
  });
});

describe(compareShare, () => {
  it('is met by the units needed and by no fewer', () => {
    expect(compareShare('atLeast', 20, 4, 21)).toEqual({ isMet: false, distance: -1 });
    expect(compareShare('atLeast', 20, 5, 21)).toEqual({ isMet: true, distance: 0 });
    expect(compareShare('atLeast', 20, 6, 21)).toEqual({ isMet: true, distance: 1 });
  });

  it('is strict where the share is', () => {
    expect(compareShare('above', 95, 57, 60).isMet).toBe(false);
    expect(compareShare('above', 95, 58, 60).isMet).toBe(true);
    expect(compareShare('below', 20, 4, 20).isMet).toBe(false);
    expect(compareShare('atMost', 20, 4, 20).isMet).toBe(true);
  });

  it('agrees with the exact share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 100 }),
        fc.nat(400),
        (n, percent, some) => {
          const count = Math.min(n, some);
          // Integers: exact without rounding.
          expect(compareShare('atLeast', percent, count, n).isMet).toBe(100 * count >= percent * n);
          expect(compareShare('above', percent, count, n).isMet).toBe(100 * count > percent * n);
        },
      ),
    );
  });
});
