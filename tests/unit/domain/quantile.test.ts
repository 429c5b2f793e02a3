import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianOf, quantileOfSorted } from '../../../src/domain/quantile.ts';

/** Type 7 by its picture: the line through (i/(n−1), xᵢ), found by walking along it. */
function quantileByWalking(sorted: readonly number[], probability: number): number | null {
  const last = sorted.length - 1;
  for (let i = 0; i <= last; i += 1) {
    const left = sorted[i] ?? Number.NaN;
    if (last === 0 || probability === i / last) return left;
    if (probability < (i + 1) / last) {
      const right = sorted[i + 1] ?? Number.NaN;
      const share = (probability - i / last) * last;
      return left * (1 - share) + right * share;
    }
  }
  return null;
}

describe(quantileOfSorted, () => {
  it.each([
    [[1, 2, 3, 4], 0.25, 1.75],
    [[1, 2, 3, 4], 0.75, 3.25],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.25, 3.25],
    [[7], 0.75, 7],
    [[1, 2], 0, 1],
    [[1, 2], 1, 2],
  ])('%j at %d is %d, as R gives it', (sorted, probability, expected) => {
    expect(quantileOfSorted(sorted, probability)).toBe(expected);
  });

  it('has no quantile of nothing', () => {
    expect(quantileOfSorted([], 0.5)).toBeNull();
  });

  it('agrees with walking along the interpolated line', () => {
    const values = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, probability) => {
        const sorted = list.toSorted((a, b) => a - b);
        const expected = quantileByWalking(sorted, probability) ?? Number.NaN;
        expect(quantileOfSorted(sorted, probability)).toBeCloseTo(expected, 9);
      }),
    );
  });
});

describe(medianOf, () => {
  it('sorts by number, not by text', () => {
    expect(medianOf([10, 9, 100])).toBe(10);
    expect(medianOf([4, 1, 3, 2])).toBe(2.5);
    expect(medianOf([])).toBeNull();
  });
});
