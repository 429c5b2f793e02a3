import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarise } from '../../../src/domain/summary.ts';
import { papiComposites } from './papiData.ts';

describe(summarise, () => {
  it('rests on the values present and says on how many', () => {
    expect(summarise([4, null, 1, 3, 2, null])).toEqual({
      present: 4,
      total: 6,
      statistics: {
        mean: 2.5,
        median: 2.5,
        lowerQuartile: 1.75,
        upperQuartile: 3.25,
        min: 1,
        max: 4,
      },
    });
  });

  it('has no statistics of nothing, and counts 0 as a value', () => {
    expect(summarise([null])).toEqual({ present: 0, total: 1, statistics: null });
    expect(summarise([0])).toMatchObject({ present: 1, statistics: { mean: 0, max: 0 } });
  });

  it('summarises PAPI 2024 over 61 of 63 provinces', () => {
    const { present, total, statistics } = summarise(papiComposites(2024).map(({ value }) => value));
    expect([present, total]).toEqual([61, 63]);
    expect(statistics?.min).toBeCloseTo(39.912_187, 9);
    expect(statistics?.lowerQuartile).toBeCloseTo(41.939054, 6);
    expect(statistics?.upperQuartile).toBeCloseTo(44.685406, 6);
    expect(statistics?.mean).toBeCloseTo(43.433695, 6);
    expect(statistics?.median).toBeCloseTo(43.479567, 6);
  });

  it('keeps minimum ≤ quartiles ≤ maximum, and the mean between', () => {
    const values = fc.array(fc.option(fc.double({ min: -1e3, max: 1e3, noNaN: true })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(values, (list) => {
        const { present, statistics } = summarise(list);
        expect(present).toBe(list.filter((value) => value !== null).length);
        if (statistics === null) return;
        const { min, lowerQuartile, median, upperQuartile, max, mean } = statistics;
        const ordered = [min, lowerQuartile, median, upperQuartile, max];
        expect(ordered).toEqual(ordered.toSorted((a, b) => a - b));
        expect(mean).toBeGreaterThanOrEqual(min - 1e-9);
        expect(mean).toBeLessThanOrEqual(max + 1e-9);
      }),
    );
  });
});
