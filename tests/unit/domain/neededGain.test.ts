import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asUnitId } from '../../../src/domain/ids.ts';
import { neededGainForPlaces } from '../../../src/domain/neededGain.ts';
import { rankUnits } from '../../../src/domain/rank.ts';
import { directions, unitValues } from './arbitraries.ts';
import { haTinh, papiComposites } from './papiData.ts';

const entries = [90, 80, 80, 70, 60].map((value, index) => ({
  unitId: asUnitId(`u${index}`),
  value,
}));
const options = { decimals: 2, direction: 'higherIsBetter' } as const;

describe(neededGainForPlaces, () => {
  it.each([
    [1, { neededValue: 70, gainPoints: 10 }],
    [2, { neededValue: 80, gainPoints: 20 }],
    [3, { neededValue: 80, gainPoints: 20 }],
    [4, { neededValue: 90, gainPoints: 30 }],
    [5, null],
    [6, null],
    [0, null],
    [-1, null],
  ])('from the fifth of five, %d places', (places, expected) => {
    expect(neededGainForPlaces(entries, asUnitId('u4'), places, options)).toEqual(expected);
  });

  it('gives the value as published, and measures from the full own value', () => {
    const precise = [80.004, 70.001].map((value, index) => ({
      unitId: asUnitId(`u${index}`),
      value,
    }));
    const needed = neededGainForPlaces(precise, asUnitId('u1'), 1, options);
    expect(needed?.neededValue).toBe(80);
    expect(needed?.gainPoints).toBeCloseTo(9.999, 10);
  });

  it('asks a lower value where lower is better', () => {
    const fewer = { decimals: 2, direction: 'lowerIsBetter' } as const;
    expect(neededGainForPlaces(entries, asUnitId('u0'), 1, fewer)).toEqual({
      neededValue: 80,
      gainPoints: 10,
    });
  });

  it('has no answer for a unit without a rank', () => {
    expect(neededGainForPlaces(entries, asUnitId('other'), 1, options)).toBeNull();
  });

  it('tells Hà Tĩnh the PAPI 2024 score of the fifth province', () => {
    const composites = papiComposites(2024);
    const papi = { decimals: 4, direction: 'higherIsBetter' } as const;
    const fifth = [...rankUnits(composites, papi).places].find(([, { rank }]) => rank === 5)?.[0];
    const fifthValue = composites.find(({ unitId }) => unitId === fifth)?.value ?? Number.NaN;
    const needed = neededGainForPlaces(composites, haTinh, 1, papi);
    expect(needed?.neededValue).toBeCloseTo(fifthValue, 4);
    expect(needed?.gainPoints).toBeCloseTo(fifthValue - 45.553_087, 4);
  });

  it('suffices for the places, and a hundredth less does not', () => {
    fc.assert(
      fc.property(unitValues(), fc.nat({ max: 5 }), directions, (list, places, direction) => {
        const rule = { decimals: 2, direction };
        const rankWith = (value: number): number =>
          rankUnits(
            list.map((entry) => (entry.unitId === 'u0' ? { ...entry, value } : entry)),
            rule,
          ).places.get(asUnitId('u0'))?.rank ?? Number.NaN;
        const own = list[0]?.value ?? null;
        const needed = neededGainForPlaces(list, asUnitId('u0'), places + 1, rule);
        expect(needed === null).toBe(own === null || rankWith(own) <= places + 1);
        if (needed === null || own === null) return;
        const sign = direction === 'higherIsBetter' ? 1 : -1;
        const value = needed.neededValue;
        expect(needed.gainPoints).toBeCloseTo(sign * (value - own), 10);
        expect(rankWith(value)).toBeLessThanOrEqual(rankWith(own) - places - 1);
        expect(rankWith(value - sign * 0.01)).toBeGreaterThan(rankWith(own) - places - 1);
      }),
    );
  });
});
