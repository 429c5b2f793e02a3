import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compensatedSum, meanOf } from '../../../src/domain/sum.ts';

describe(compensatedSum, () => {
  it('keeps what a plain sum loses', () => {
    expect(compensatedSum([1, 1e100, 1, -1e100])).toBe(2);
    expect(compensatedSum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect(compensatedSum([])).toBe(0);
  });

  it('agrees with exact sums of whole multiples', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (wholes) => {
        const exact = wholes.reduce((sum, whole) => sum + BigInt(whole), 0n);
        expect(compensatedSum(wholes.map((whole) => whole / 1024))).toBe(Number(exact) / 1024);
      }),
    );
  });
});

describe(meanOf, () => {
  it('is null of nothing, not 0', () => {
    expect(meanOf([])).toBeNull();
    expect(meanOf([0, 5])).toBe(2.5);
  });
});
