import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asMethodId, asUnitId } from '../../../src/domain/ids.ts';
import { isSamePopulation, placesGained, placesGainedBetween } from '../../../src/domain/placesGained.ts';
import type { RankedYear } from '../../../src/domain/placesGained.ts';
import { rankUnits } from '../../../src/domain/rank.ts';
import { unitValues } from './arbitraries.ts';
import { binhDuong, haTinh, papiComposites, papiMethod, vinhPhuc } from './papiData.ts';

const options = { decimals: 2, direction: 'higherIsBetter' } as const;

const yearOf = (values: Record<string, number | null>, method = 'm'): RankedYear => ({
  method: { methodId: asMethodId(method) },
  ranking: rankUnits(
    Object.entries(values).map(([name, value]) => ({ unitId: asUnitId(name), value })),
    options,
  ),
});
const a = asUnitId('a');
const b = asUnitId('b');

describe(placesGained, () => {
  it('is positive for a better rank', () => {
    const base = yearOf({ a: 1, b: 2, c: 3 });
    const now = yearOf({ a: 9, b: 2, c: 3 });
    expect(placesGained(base, now, a)).toEqual({ places: 2 });
    expect(placesGained(base, now, b)).toEqual({ places: -1 });
  });

  it.each([
    ['another method', yearOf({ a: 1, b: 2 }), yearOf({ a: 1, b: 2 }, 'other'), 'methodBreak'],
    ['another method and no value', yearOf({ a: null }), yearOf({ a: 1 }, 'other'), 'methodBreak'],
    ['no rank in the base year', yearOf({ a: null, b: 2 }), yearOf({ a: 1, b: 2 }), 'missingBase'],
    ['no rank now', yearOf({ a: 1, b: 2 }), yearOf({ a: null, b: 2 }), 'missingNow'],
    ['no rank in either', yearOf({ b: 2 }), yearOf({ b: 2 }), 'missingBase'],
    ['one unit more', yearOf({ a: 1, b: 2 }), yearOf({ a: 1, b: 2, c: 3 }), 'populationChanged'],
    ['as many, others', yearOf({ a: 1, b: 2 }), yearOf({ a: 1, c: 2 }), 'populationChanged'],
  ])('is suppressed: %s', (_, base, now, reason) => {
    expect(placesGained(base, now, a)).toEqual({ suppressed: reason });
  });

  it('does not subtract PAPI 7/61 and 6/61, whose provinces differ', () => {
    const base = papiYear(2023);
    const now = papiYear(2024);
    expect(base.ranking.places.get(haTinh)?.rank).toBe(7);
    expect(now.ranking.places.get(haTinh)?.rank).toBe(6);
    expect(placesGained(base, now, haTinh)).toEqual({ suppressed: 'populationChanged' });
    expect(placesGained(base, now, binhDuong)).toEqual({ suppressed: 'missingBase' });
    expect(placesGained(base, now, vinhPhuc)).toEqual({ suppressed: 'missingNow' });
  });
});

describe(placesGainedBetween, () => {
  it('is undone by swapping the years', () => {
    fc.assert(
      fc.property(unitValues(), unitValues(), (one, other) => {
        const method = { methodId: asMethodId('m') };
        const base = { method, ranking: rankUnits(one, options) };
        const now = { method, ranking: rankUnits(other, options) };
        const there = placesGainedBetween(base, now);
        const back = placesGainedBetween(now, base);
        for (const unitId of base.ranking.places.keys()) {
          const gained = there(unitId);
          const returned = back(unitId);
          const places = 'places' in gained ? gained.places : null;
          const placesBack = 'places' in returned ? returned.places : null;
          expect(placesBack).toBe(places === null ? null : 0 - places);
          expect(places !== null).toBe(isSamePopulation(base.ranking, now.ranking));
        }
      }),
    );
  });
});

function papiYear(year: number): RankedYear {
  return {
    method: papiMethod,
    ranking: rankUnits(papiComposites(year), { ...options, decimals: 4 }),
  };
}
