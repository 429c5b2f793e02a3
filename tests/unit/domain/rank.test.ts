import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asUnitId } from '../../../src/domain/ids.ts';
import { rankUnits, roundTo } from '../../../src/domain/rank.ts';
import type { UnitValue } from '../../../src/domain/rank.ts';
import { directions, hundredths, unitValues } from './arbitraries.ts';
import { haTinh, kienGiang, papiComposites, tayNinh } from './papiData.ts';

/** Rounds the decimal `units / 10^scale` half away from zero in whole numbers, without binary fractions. */
function roundDecimal(units: bigint, scale: number, decimals: number): number {
  const magnitude = units < 0n ? -units : units;
  const step = 10n ** BigInt(Math.max(0, scale - decimals));
  const rounded = ((magnitude + step / 2n) / step) * step;
  return Number(`${units < 0n ? -rounded : rounded}e${-scale}`);
}

describe(roundTo, () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.615, 2, 0.62],
    [10.235, 2, 10.24],
    [1.45, 1, 1.5],
    [8.345, 2, 8.35],
    [0.1 + 0.2, 1, 0.3],
    [1.1 + 1.105, 2, 2.21],
    [45.42914700000001, 4, 45.4291],
    [1e-7, 4, 0],
    [5e-5, 4, 1e-4],
    [1250, -2, 1300],
    [123_456_789.125, 2, 123_456_789.13],
    [9_007_199_254_740_991, 2, 9_007_199_254_740_991],
  ])('rounds %d at %d decimals to %d', (value, decimals, expected) => {
    expect(roundTo(value, decimals)).toBe(expected);
  });

  it('never returns a negative zero, and leaves what is not finite alone', () => {
    expect(roundTo(-0.001, 2)).toBe(0);
    expect(roundTo(-0, 2)).toBe(0);
    expect(roundTo(Number.NaN, 2)).toBeNaN();
    expect(roundTo(-Infinity, 2)).toBe(-Infinity);
  });

  it('agrees with rounding the decimal digits as whole numbers', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 8 }),
        (units, scale, decimals) => {
          const value = Number(`${units}e${-scale}`);
          expect(roundTo(value, decimals) - roundDecimal(units, scale, decimals)).toBe(0);
        },
      ),
    );
  });

  it('keeps order and is stable when applied again', () => {
    const finite = fc.double({ noNaN: true, min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(finite, finite, fc.integer({ min: 0, max: 6 }), (a, b, decimals) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(roundTo(low, decimals)).toBeLessThanOrEqual(roundTo(high, decimals));
        expect(roundTo(roundTo(a, decimals), decimals)).toBe(roundTo(a, decimals));
      }),
    );
  });
});

const byUnit = (entries: readonly UnitValue[]): Record<string, number> =>
  Object.fromEntries(entries.flatMap(({ unitId, value }) => (value === null ? [] : [[unitId, value]])));

describe(rankUnits, () => {
  const options = { decimals: 2, direction: 'higherIsBetter' } as const;
  const rank = (values: readonly (number | null)[], decimals = 2) =>
    rankUnits(
      values.map((value, index) => ({ unitId: asUnitId(`u${index}`), value })),
      { ...options, decimals },
    );

  it('shares a rank between equal published values and skips the next', () => {
    const { n, places, unranked } = rank([87.924, 90, 87.92, null, 80]);
    expect(n).toBe(4);
    expect([...places].map(([unitId, place]) => [unitId, place.rank, place.tieCount])).toEqual([
      ['u1', 1, 0],
      ['u0', 2, 1],
      ['u2', 2, 1],
      ['u4', 4, 0],
    ]);
    expect(places.get(asUnitId('u0'))?.tiedWith).toEqual(['u2']);
    expect(places.get(asUnitId('u1'))?.tiedWith).toEqual([]);
    expect(unranked).toEqual(['u3']);
  });

  it('tells values apart that only more decimals tell apart', () => {
    expect(rank([87.924, 87.92], 3).places.get(asUnitId('u1'))?.rank).toBe(2);
  });

  it('ranks 0 and never a missing value', () => {
    const { places, unranked } = rank([0, null, Number.NaN, -1]);
    expect([...places.keys()]).toEqual(['u0', 'u3']);
    expect(unranked).toEqual(['u1', 'u2']);
  });

  it('ranks nothing of nothing', () => {
    expect(rank([])).toEqual({ n: 0, places: new Map(), unranked: [] });
  });

  it('refuses a unit listed twice', () => {
    const twice = [1, null].map((value) => ({ unitId: asUnitId('u'), value }));
    expect(() => rankUnits(twice, options)).toThrow(RangeError);
  });

  it('agrees with the definition: one more than the units that are better', () => {
    fc.assert(
      fc.property(unitValues(), directions, (entries, direction) => {
        const { n, places, unranked } = rankUnits(entries, { decimals: 2, direction });
        const values = byUnit(entries);
        const others = Object.entries(values);
        for (const [unitId, own] of others) {
          const better = others.filter(([, value]) =>
            direction === 'higherIsBetter' ? value > own : value < own,
          );
          const place = places.get(asUnitId(unitId));
          expect(place?.rank).toBe(1 + better.length);
          const tied = others.filter(([other, value]) => value === own && other !== unitId);
          expect(place?.tiedWith).toEqual(tied.map(([other]) => other));
          expect(place?.tieCount).toBe(tied.length);
        }
        expect(n).toBe(others.length);
        expect(places.size).toBe(n);
        expect(n + unranked.length).toBe(entries.length);
      }),
    );
  });

  it('ranks by the published digits, as counted on whole numbers', () => {
    const tenThousandths = fc.array(fc.option(fc.integer({ min: -300, max: 900 }), { freq: 6 }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(tenThousandths, directions, (drawn, direction) => {
        const { n, places, unranked } = rankUnits(
          drawn.map((whole, index) => ({
            unitId: asUnitId(`u${index}`),
            value: whole === null ? null : whole / 10_000,
          })),
          { decimals: 2, direction },
        );
        // Hundredths, half away from zero; the better way up.
        const sign = direction === 'higherIsBetter' ? 1n : -1n;
        const printed = drawn.map((whole) => {
          if (whole === null) return null;
          const magnitude = (BigInt(Math.abs(whole)) + 50n) / 100n;
          return sign * (whole < 0 ? -magnitude : magnitude);
        });
        const present = printed.filter((own) => own !== null);
        for (const [index, own] of printed.entries()) {
          const unitId = asUnitId(`u${index}`);
          expect(unranked.includes(unitId)).toBe(own === null);
          if (own === null) continue;
          expect(places.get(unitId)).toMatchObject({
            rank: 1 + present.filter((other) => other > own).length,
            tieCount: present.filter((other) => other === own).length - 1,
          });
        }
        expect(n).toBe(present.length);
      }),
    );
  });

  it('does not depend on the order of the entries', () => {
    const shuffled = unitValues().chain((entries) =>
      fc.tuple(fc.constant(entries), fc.shuffledSubarray([...entries], { minLength: entries.length })),
    );
    fc.assert(
      fc.property(shuffled, directions, ([entries, other], direction) => {
        const ranksOf = (list: readonly UnitValue[]): Record<string, number> =>
          Object.fromEntries(
            [...rankUnits(list, { decimals: 2, direction }).places].map(([unitId, place]) => [
              unitId,
              place.rank,
            ]),
          );
        expect(ranksOf(other)).toEqual(ranksOf(entries));
      }),
    );
  });

  it('never ranks a unit lower because its value improved', () => {
    fc.assert(
      fc.property(unitValues(), hundredths, fc.nat({ max: 300 }), (rest, own, gain) => {
        const unitId = asUnitId('own');
        const rankAt = (value: number): number | undefined =>
          rankUnits([...rest, { unitId, value }], options).places.get(unitId)?.rank;
        expect(rankAt(own + gain / 100)).toBeLessThanOrEqual(rankAt(own) ?? Number.NaN);
      }),
    );
  });

  it('ranks the whole country, all communes tied by hundreds', () => {
    const { n, places } = rank(Array.from({ length: 3_321 }, (_, index) => 100 - (index % 10)));
    expect(n).toBe(3_321);
    expect(places.get(asUnitId('u0'))).toMatchObject({ rank: 1, tieCount: 332 });
    expect(places.get(asUnitId('u1'))).toMatchObject({ rank: 334, tieCount: 331 });
    expect(places.get(asUnitId('u3319'))?.rank).toBe(334 + 8 * 332);
  });

  it.each([
    [2023, haTinh, 7],
    [2024, haTinh, 6],
    [2023, tayNinh, 60],
    [2024, tayNinh, 2],
    [2023, kienGiang, 44],
    [2024, kienGiang, 61],
  ])('gives the PAPI rank of %d, province %s: %d of 61', (year, unitId, expected) => {
    const { n, places } = rankUnits(papiComposites(year), { ...options, decimals: 4 });
    expect(n).toBe(61);
    expect(places.get(unitId)?.rank).toBe(expected);
  });
});
