import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asUnitId } from '../../../src/domain/ids.ts';
import type { Direction } from '../../../src/domain/records.ts';
import { rankConfidence } from '../../../src/domain/rankConfidence.ts';
import type { SurveyedUnit } from '../../../src/domain/rankConfidence.ts';
import { directions } from './arbitraries.ts';

const unit = (name: string, satisfied: number, n: number): SurveyedUnit => ({
  unitId: asUnitId(name),
  ratio: satisfied / n,
  n,
});
const simple = { confidence: 0.95, designEffect: 1, direction: 'higherIsBetter' } as const;
const rangesOf = (units: readonly SurveyedUnit[], options: Parameters<typeof rankConfidence>[1] = simple) =>
  Object.fromEntries([...rankConfidence(units, options)].map(([id, { best, worst }]) => [id, [best, worst]]));

const density = (x: number): number => Math.exp((-x * x) / 2);

/** Two-sided p of a z statistic by Simpson's rule on the tail, far enough out to lose nothing. */
function twoSidedP(z: number): number {
  const steps = 2000;
  const end = 40;
  const from = Math.abs(z);
  if (from >= end) return 0;
  const width = (end - from) / steps;
  let sum = density(from) + density(end);
  for (let step = 1; step < steps; step += 1) sum += (step % 2 === 1 ? 4 : 2) * density(from + step * width);
  return (2 * sum * width) / 3 / Math.sqrt(2 * Math.PI);
}

/** The textbook way: every p-value, sorted, compared with α / (m − k) until one is too large. */
function byTheBook(
  units: readonly SurveyedUnit[],
  { confidence, designEffect, direction }: { confidence: number; designEffect: number; direction: Direction },
): Record<string, [number, number]> {
  const ranked = units.filter(({ n }) => n >= 10);
  const sign = direction === 'higherIsBetter' ? 1 : -1;
  return Object.fromEntries(
    ranked.map((own) => {
      const tests = ranked
        .filter((other) => other !== own)
        .map((other) => {
          const [a, b] = [own.n / designEffect, other.n / designEffect];
          const pooled = (own.ratio * a + other.ratio * b) / (a + b);
          const error = Math.sqrt(pooled * (1 - pooled) * (1 / a + 1 / b));
          const difference = sign * (other.ratio - own.ratio);
          return { difference, p: error > 0 ? twoSidedP(difference / error) : 1 };
        })
        .toSorted((one, other) => one.p - other.p);
      const firstKept = tests.findIndex(({ p }, k) => p > (1 - confidence) / (tests.length - k));
      const significant = firstKept === -1 ? tests : tests.slice(0, firstKept);
      return [
        own.unitId,
        [
          1 + significant.filter(({ difference }) => difference > 0).length,
          ranked.length - significant.filter(({ difference }) => difference < 0).length,
        ],
      ];
    }),
  );
}

describe(rankConfidence, () => {
  it('tells two units apart where one test does: 171 against 190 of 200, z = −3.7', () => {
    expect(rangesOf([unit('a', 171, 200), unit('b', 190, 200)])).toEqual({ a: [2, 2], b: [1, 1] });
  });

  it('keeps a unit of enough people whose answers count for fewer', () => {
    const few = { ...unit('a', 9, 18), effectiveN: 9 };
    expect(rangesOf([few, unit('b', 190, 200)])).toEqual({ a: [2, 2], b: [1, 1] });
  });

  it('cannot tell 171 of 190 from 180 of 190', () => {
    expect(rangesOf([unit('a', 171, 190), unit('b', 180, 190)])).toEqual({ a: [1, 2], b: [1, 2] });
  });

  it('adjusts for the number of comparisons', () => {
    // 80 against 89 of 100 has p = 0.079 by itself; 80 against 91 has 0.028, enough alone, not among three.
    const pair = [unit('a', 80, 100), unit('b', 91, 100)];
    expect(rangesOf(pair)['a']).toEqual([2, 2]);
    expect(rangesOf([...pair, unit('c', 80, 100), unit('d', 80, 100)])['a']).toEqual([1, 4]);
  });

  it('lets Holm reject on where Bonferroni would stop', () => {
    // Against c: p = 0.000005; against b: p = 0.028 > 0.05 / 2, but the second test is held against 0.05.
    const units = [unit('a', 80, 100), unit('b', 91, 100), unit('c', 50, 100)];
    expect(rangesOf(units)['a']).toEqual([2, 2]);
  });

  // Fleiss (1981), the example of R's pairwise.prop.test. Uncorrected p of the fourth group against each other:
  // 0.00714, 0.01133, 0.01614, held against 0.05/3, 0.05/2, 0.05; among the first three no p is below 0.48.
  it('sets the fourth of 83/86, 90/93, 129/136 and 70/82 apart: 4–4, the others 1–3', () => {
    const smokers = [unit('1', 83, 86), unit('2', 90, 93), unit('3', 129, 136), unit('4', 70, 82)];
    expect(rangesOf(smokers)).toEqual({ 1: [1, 3], 2: [1, 3], 3: [1, 3], 4: [4, 4] });
    // With 98 % the least p, 0.00714, is no longer below 0.02/3.
    expect(rangesOf(smokers, { ...simple, confidence: 0.98 })['4']).toEqual([1, 4]);
  });

  it('does not tell units with nothing but satisfied answers apart', () => {
    expect(rangesOf([unit('a', 20, 20), unit('b', 300, 300)])).toEqual({ a: [1, 2], b: [1, 2] });
  });

  it('leaves out samples below ten', () => {
    expect(rangesOf([unit('a', 9, 9), unit('b', 1, 100), unit('c', 99, 100)])).toEqual({
      b: [2, 2],
      c: [1, 1],
    });
  });

  it('is wider under a design effect', () => {
    const units = [unit('a', 171, 200), unit('b', 190, 200)];
    expect(rangesOf(units, { ...simple, designEffect: 4 })).toEqual({ a: [1, 2], b: [1, 2] });
  });

  it('knows a single unit and none', () => {
    expect(rangesOf([unit('a', 5, 10)])).toEqual({ a: [1, 1] });
    expect(rangesOf([])).toEqual({});
  });

  it('equals the step-down procedure done by the book', () => {
    const units = fc.array(
      fc
        .tuple(fc.integer({ min: 5, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }))
        .map(([n, share]) => ({ n, satisfied: Math.round(n * share) })),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(units, directions, fc.constantFrom(1, 1.5, 2), (drawn, direction, designEffect) => {
        const surveyed = drawn.map(({ n, satisfied }, index) => unit(`u${index}`, satisfied, n));
        const options = { confidence: 0.95, designEffect, direction };
        expect(rangesOf(surveyed, options)).toEqual(byTheBook(surveyed, options));
      }),
    );
  });

  it('holds the rank by the rates themselves', () => {
    const rates = fc.array(fc.tuple(fc.integer({ min: 10, max: 300 }), fc.nat({ max: 100 })), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(rates, (drawn) => {
        const surveyed = drawn.map(([n, percent], index) => unit(`u${index}`, (percent * n) / 100, n));
        for (const [id, { best, worst, n }] of rankConfidence(surveyed, simple)) {
          const own = surveyed.find(({ unitId }) => unitId === id)?.ratio ?? Number.NaN;
          const rank = 1 + surveyed.filter(({ ratio }) => ratio > own).length;
          expect(best).toBeLessThanOrEqual(rank);
          expect(worst).toBeGreaterThanOrEqual(rank);
          expect(worst).toBeLessThanOrEqual(n);
        }
      }),
    );
  });
});
