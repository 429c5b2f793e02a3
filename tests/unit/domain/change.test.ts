import { describe, expect, it } from 'vitest';
import { changePoints, changeRatio, changeTone, compareValues } from '../../../src/domain/change.ts';
import { asMethodId } from '../../../src/domain/ids.ts';

const method = { methodId: asMethodId('m') };
const other = { methodId: asMethodId('other') };

describe(changePoints, () => {
  it('is now minus base, 69.5 − 60 = +9.5, and missing when either is', () => {
    expect(changePoints(60, 69.5)).toBe(9.5);
    expect(changePoints(0, -1)).toBe(-1);
    expect(changePoints(null, 1)).toBeNull();
    expect(changePoints(1, null)).toBeNull();
  });
});

describe(changeRatio, () => {
  it('is relative to the base, 60 → 69.5 is +15.83 %, and undefined without one', () => {
    expect(changeRatio(60, 69.5)).toBeCloseTo(0.158_333_333_333, 12);
    expect(changeRatio(50, 0)).toBe(-1);
    expect(changeRatio(0, 5)).toBeNull();
    expect(changeRatio(null, 5)).toBeNull();
    expect(changeRatio(5, null)).toBeNull();
  });
});

describe(compareValues, () => {
  it('gives the change in points and relative', () => {
    const change = compareValues({ base: 60, now: 69.5, baseMethod: method, nowMethod: method });
    expect(change).toMatchObject({ kind: 'change', changePoints: 9.5 });
    expect(change.kind === 'change' ? change.changeRatio : null).toBeCloseTo(0.1583, 4);
  });

  it('gives the change in points from a base of 0, without a ratio', () => {
    expect(compareValues({ base: 0, now: 5, baseMethod: method, nowMethod: method })).toEqual({
      kind: 'change',
      changePoints: 5,
      changeRatio: null,
    });
  });

  it.each([
    [60, 69.5, other, 'methodBreak'],
    [null, 69.5, other, 'methodBreak'],
    [null, 69.5, method, 'missingBase'],
    [60, null, method, 'missingNow'],
    [null, null, method, 'missingBase'],
  ])('%s → %s is suppressed', (base, now, nowMethod, reason) => {
    expect(compareValues({ base, now, baseMethod: method, nowMethod })).toEqual({
      kind: 'suppressed',
      reason,
    });
  });
});

describe(changeTone, () => {
  it('follows the direction of the method', () => {
    expect(changeTone(0.1, 'higherIsBetter')).toBe('improved');
    expect(changeTone(-0.1, 'higherIsBetter')).toBe('worse');
    expect(changeTone(0.1, 'lowerIsBetter')).toBe('worse');
    expect(changeTone(-0.1, 'lowerIsBetter')).toBe('improved');
    expect(changeTone(0.1 + 0.2 - 0.3, 'higherIsBetter')).toBe('same');
  });
});
