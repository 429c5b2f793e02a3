import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asCriterionId, asUnitId } from '../../../src/domain/ids.ts';
import type { TreeCriterion } from '../../../src/domain/lowestFigures.ts';
import { indexPointsPerPoint, whatIfPlace, whatIfValue } from '../../../src/domain/whatIf.ts';
import type { WhatIfBase } from '../../../src/domain/whatIf.ts';

const criterion = (id: string, minPoints: number, maxPoints: number): TreeCriterion => ({
  criterionId: asCriterionId(id),
  parentId: asCriterionId('root'),
  level: 1,
  canonicalId: id,
  minPoints,
  maxPoints,
  position: 0,
});

/** A points index of A 40/60 and B 30/40 with 1 penalty point: 70 − 1 = 69. */
const unit: WhatIfBase = {
  unitId: asUnitId('own'),
  value: 69,
  scaleMax: 100,
  criteria: [criterion('A', 0, 60), criterion('B', 0, 40), criterion('P', -3, 0)],
  figures: [
    { criterion: criterion('A', 0, 60), points: 40, maxPoints: 60 },
    { criterion: criterion('B', 0, 40), points: 30, maxPoints: 40 },
    { criterion: criterion('P', -3, 0), points: -1, maxPoints: 0 },
  ],
};
const set = (points: Record<string, number>) =>
  new Map(Object.entries(points).map(([id, value]) => [asCriterionId(id), value]));

describe(whatIfValue, () => {
  it('adds what changed, and a penalty lifted counts whole', () => {
    expect(whatIfValue(unit, set({}))).toBe(69);
    expect(whatIfValue(unit, set({ A: 45 }))).toBeCloseTo(74, 12);
    expect(whatIfValue(unit, set({ A: 45, B: 28, P: 0 }))).toBeCloseTo(73, 12);
  });

  it('weighs points by the applicable maximum', () => {
    const [a, , penalty] = unit.figures;
    const other = { ...unit, value: 65, figures: [a, penalty].flatMap((figure) => figure ?? []) };
    expect(indexPointsPerPoint(other)(asCriterionId('A'))).toBeCloseTo(100 / 60, 12);
    expect(whatIfValue(other, set({ A: 46 }))).toBeCloseTo(75, 12);
  });

  it('refuses points outside of a criterion’s bounds, and criteria it cannot set', () => {
    expect(() => whatIfValue(unit, set({ A: 61 }))).toThrow(RangeError);
    expect(() => whatIfValue(unit, set({ P: -4 }))).toThrow(RangeError);
    expect(() => whatIfValue(unit, set({ A: Number.NaN }))).toThrow(RangeError);
    expect(() => whatIfValue(unit, set({ C: 1 }))).toThrow(RangeError);
  });

  it('equals the index computed anew from all points', () => {
    const ratio = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(ratio, ratio, ratio), ([a, b, p]) => {
        const [first, second, penalty] = [60 * a, 40 * b, -3 * p];
        const expected = (100 * (first + second)) / (60 + 40) + penalty;
        expect(whatIfValue(unit, set({ A: first, B: second, P: penalty }))).toBeCloseTo(expected, 9);
      }),
    );
  });
});

describe(whatIfPlace, () => {
  const entries = [
    { unitId: asUnitId('own'), value: 69 },
    { unitId: asUnitId('a'), value: 80 },
    { unitId: asUnitId('b'), value: 74 },
    { unitId: asUnitId('c'), value: null },
  ];
  const options = { decimals: 2, direction: 'higherIsBetter' } as const;

  it('ranks the unit anew among the others as they are', () => {
    expect(whatIfPlace(entries, asUnitId('own'), 69, options)).toEqual({ rank: 3, n: 3, tieCount: 0 });
    expect(whatIfPlace(entries, asUnitId('own'), 74, options)).toEqual({ rank: 2, n: 3, tieCount: 1 });
    expect(whatIfPlace(entries, asUnitId('own'), 90, options)).toEqual({ rank: 1, n: 3, tieCount: 0 });
  });

  it('knows no place of a unit that is not listed', () => {
    expect(whatIfPlace(entries, asUnitId('z'), 90, options)).toBeNull();
  });
});
