import { describe, expect, it } from 'vitest';
import { isAbove, isAtLeast, isSame } from '../../../src/domain/tolerance.ts';

const justBelow95 = 94.999_999_999_99;

describe(isAtLeast, () => {
  it('overlooks binary noise but no published digit', () => {
    expect(isAtLeast(justBelow95, 95)).toBe(true);
    expect(isAtLeast(94.999_999, 95)).toBe(false);
  });
});

describe(isAbove, () => {
  it('is strict: 95 is not above 95, noise or not', () => {
    expect(isAbove(95, 95)).toBe(false);
    expect(isAbove(95.000_000_000_01, 95)).toBe(false);
    expect(isAbove(95.000_001, 95)).toBe(true);
  });
});

describe(isSame, () => {
  it('takes 0.1 + 0.2 for 0.3', () => {
    expect(isSame(0.1 + 0.2, 0.3)).toBe(true);
    expect(isSame(0.3, 0.300_001)).toBe(false);
  });
});
