import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asUnitId } from '../../../src/domain/ids.ts';
import type { FeatureVector } from '../../../src/domain/peerDistance.ts';
import { peerDistances } from '../../../src/domain/peerDistance.ts';

const unit = (id: string, ...values: (number | null)[]): FeatureVector => ({ unitId: asUnitId(id), values });
const [a, b] = [asUnitId('u0'), asUnitId('u1')];

const vectors = fc.integer({ min: 1, max: 4 }).chain((features) =>
  fc
    .array(
      fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { freq: 4 }), {
        minLength: features,
        maxLength: features,
      }),
      { minLength: 2, maxLength: 8 },
    )
    .map((rows) => rows.map((values, at) => unit(`u${at}`, ...values))),
);

const distanceTo = (units: readonly FeatureVector[], from: typeof a, to: typeof a) =>
  peerDistances(units, from).find(({ unitId }) => unitId === to)?.distance ?? null;

describe(peerDistances, () => {
  it('counts in standard deviations, averaged over the features both units have', () => {
    // Deviations 10 and 2: 1, 3, 5 have one of √(8/3); 10, 30, 50 the same in tens.
    const units = [unit('a', 1, 10), unit('b', 3, 50), unit('c', 5, null), unit('d', 1, null)];
    const found = peerDistances(units, asUnitId('a'));
    expect(found.map(({ unitId, sharedCount }) => [unitId, sharedCount])).toEqual([
      ['d', 1],
      ['b', 2],
      ['c', 1],
    ]);
    // First feature: mean 2,5, variance 2,75; second: mean 30, variance 400.
    expect(found[1]?.distance).toBeCloseTo(Math.sqrt((4 / 2.75 + 1600 / 400) / 2), 12);
    expect(found[2]?.distance).toBeCloseTo(4 / Math.sqrt(2.75), 12);
  });

  it('leaves out units without a shared feature, features that tell nothing, and unknown units', () => {
    expect(peerDistances([unit('a', null, 1), unit('b', 2, null)], asUnitId('a'))).toEqual([]);
    expect(peerDistances([unit('a', 7), unit('b', 7)], asUnitId('a'))).toEqual([]);
    expect(peerDistances([unit('a', 1), unit('b', 2)], asUnitId('z'))).toEqual([]);
  });

  it('is symmetric, never negative, in order, and 0 for an equal unit', () => {
    fc.assert(
      fc.property(vectors, (units) => {
        const there = distanceTo(units, a, b);
        const back = distanceTo(units, b, a);
        expect(there === null).toBe(back === null);
        if (there !== null && back !== null) expect(there).toBeCloseTo(back, 9);
        const distances = peerDistances(units, a).map(({ distance }) => distance);
        expect(distances.every((distance) => distance >= 0)).toBe(true);
        expect(distances).toEqual(distances.toSorted((one, other) => one - other));
        const [first] = units;
        const twin = first === undefined ? [] : [{ ...first, unitId: asUnitId('twin') }];
        expect(distanceTo([...units, ...twin], a, asUnitId('twin')) ?? 0).toBe(0);
      }),
    );
  });

  it('does not depend on units of measure, nor on the order of units and features', () => {
    const change = fc.record({
      scale: fc.integer({ min: 1, max: 1000 }),
      shift: fc.integer({ min: -9, max: 9 }),
    });
    fc.assert(
      fc.property(vectors, change, (units, { scale, shift }) => {
        const other = units.map(({ unitId, values }) => ({
          unitId,
          values: values.map((value) => (value === null ? null : value * scale + shift)).toReversed(),
        }));
        const before = distanceTo(units, a, b);
        const after = distanceTo(other.toReversed(), a, b);
        expect(after === null).toBe(before === null);
        if (before !== null) expect(after).toBeCloseTo(before, 6);
      }),
    );
  });
});
