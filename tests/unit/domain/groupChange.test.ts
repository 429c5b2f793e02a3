import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupChange } from '../../../src/domain/groupChange.ts';
import { asUnitId } from '../../../src/domain/ids.ts';
import type { UnitValue } from '../../../src/domain/rank.ts';
import { unitValues } from './arbitraries.ts';

const group = (values: Record<string, number | null>): readonly UnitValue[] =>
  Object.entries(values).map(([name, value]) => ({ unitId: asUnitId(name), value }));

const plainMean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe(groupChange, () => {
  it('tells units that improved from units that came and went', () => {
    const change = groupChange(group({ a: 60, b: 80, c: 40 }), group({ a: 62, b: 84, d: 90 }));
    expect(change).toMatchObject({
      baseMean: 60,
      withinPoints: 3,
      kept: ['a', 'b'],
      entered: ['d'],
      left: ['c'],
    });
    expect(change?.changePoints).toBeCloseTo(18.666_667, 6);
    expect(change?.compositionPoints).toBeCloseTo(15.666_667, 6);
  });

  it('has no composition change when a unit at the mean of the others enters', () => {
    const change = groupChange(group({ a: 60, b: 80 }), group({ a: 62, b: 82, c: 72 }));
    expect(change).toMatchObject({ withinPoints: 2, compositionPoints: 0, changePoints: 2 });
  });

  it('is all composition when no unit is in both years', () => {
    expect(groupChange(group({ a: 60 }), group({ b: 70 }))).toMatchObject({
      changePoints: 10,
      withinPoints: 0,
      compositionPoints: 10,
      kept: [],
    });
  });

  it('counts a unit without a value as absent', () => {
    expect(groupChange(group({ a: 60, b: null }), group({ a: 61, b: 80 }))).toMatchObject({
      withinPoints: 1,
      entered: ['b'],
    });
    expect(groupChange(group({ a: null }), group({ a: 61 }))).toBeNull();
  });

  it('adds up exactly, and within is the mean of the kept units’ changes', () => {
    fc.assert(
      fc.property(unitValues(), unitValues(), (base, now) => {
        const change = groupChange(base, now);
        const baseValues = base.flatMap(({ value }) => value ?? []);
        const nowValues = now.flatMap(({ value }) => value ?? []);
        expect(change === null).toBe(baseValues.length === 0 || nowValues.length === 0);
        if (change === null) return;
        const expected = plainMean(nowValues) - plainMean(baseValues);
        expect(Math.abs(change.withinPoints + change.compositionPoints - expected)).toBeLessThan(1e-9);
        const differences = base.flatMap(({ unitId, value }) => {
          const after = now.find((other) => other.unitId === unitId)?.value ?? null;
          return value === null || after === null ? [] : [after - value];
        });
        expect(change.kept).toHaveLength(differences.length);
        const within = differences.length === 0 ? 0 : plainMean(differences);
        expect(Math.abs(change.withinPoints - within)).toBeLessThan(1e-9);
      }),
    );
  });
});
