import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnelLimits } from '../../../src/domain/funnel.ts';
import { newcombeChange } from '../../../src/domain/newcombe.ts';
import { isRankedSample, leastRankedSample, smallSample } from '../../../src/domain/sampleSize.ts';
import { addCounts, meanOfFactors, personalSample, surveyRate } from '../../../src/domain/surveyRate.ts';
import type { AnswerCounts } from '../../../src/domain/surveyRate.ts';
import { wilsonInterval } from '../../../src/domain/wilson.ts';

const percent = (value: number): number => Math.round(value * 10_000) / 100;

describe(wilsonInterval, () => {
  // R: prop.test(x, n, correct = FALSE)$conf.int; SciPy: binomtest(x, n).proportion_ci(method='wilson').
  // 81/263, 15/148, 0/20 and 1/29 are the examples of Newcombe (1998), two-sided intervals for the single proportion.
  it.each([
    [90, 100, 82.56, 94.48],
    [0, 20, 0, 16.11],
    [20, 20, 83.89, 100],
    [1, 29, 0.61, 17.18],
    [81, 263, 25.53, 36.62],
    [15, 148, 6.24, 16.05],
  ])('%i of %i is %f–%f %', (satisfied, n, low, high) => {
    const interval = wilsonInterval(satisfied / n, n);
    expect([percent(interval.low), percent(interval.high)]).toEqual([low, high]);
  });

  it('of 90/100 with a design effect of 2 is that of 45/50: 78.64–95.65 %', () => {
    const { low, high } = wilsonInterval(0.9, 100 / 2);
    expect([percent(low), percent(high)]).toEqual([78.64, 95.65]);
  });

  it('holds exactly the shares a score test does not refuse', () => {
    const ratios = fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(ratios, ([n, share]) => {
        const ratio = Math.round(share * n) / n;
        const { low, high } = wilsonInterval(ratio, n);
        expect(low).toBeLessThanOrEqual(ratio + 1e-12);
        expect(high).toBeGreaterThanOrEqual(ratio - 1e-12);
        for (const bound of [low, high]) {
          if (bound === 0 || bound === 1) continue;
          const score = Math.abs(ratio - bound) / Math.sqrt((bound * (1 - bound)) / n);
          expect(score).toBeCloseTo(1.959_963_984_540_054, 6);
        }
      }),
    );
  });
});

describe(newcombeChange, () => {
  it('171/190 → 180/190 is −0,70 to +10,36 percentage points: not enough evidence', () => {
    const change = newcombeChange({ ratio: 171 / 190, n: 190 }, { ratio: 180 / 190, n: 190 });
    expect([percent(change.low), percent(change.high)]).toEqual([-0.7, 10.36]);
    expect(change.verdict).toBe('unclear');
  });

  // Newcombe (1998), table II, method 10.
  it.each([
    [56, 70, 48, 80, 5.24, 33.39],
    [9, 10, 3, 10, 17.05, 80.9],
    [6, 7, 2, 7, 5.82, 80.62],
    [5, 56, 0, 29, -3.81, 19.26],
    [0, 10, 0, 20, -16.11, 27.75],
    [0, 10, 0, 10, -27.75, 27.75],
    [10, 10, 0, 20, 67.91, 100],
    [10, 10, 0, 10, 60.75, 100],
  ])('%i/%i against %i/%i', (x1, n1, x2, n2, low, high) => {
    const change = newcombeChange({ ratio: x2 / n2, n: n2 }, { ratio: x1 / n1, n: n1 });
    expect([percent(change.low), percent(change.high)]).toEqual([low, high]);
  });

  it('turns round with its years', () => {
    const sample = fc.record({
      ratio: fc.double({ min: 0, max: 1, noNaN: true }),
      n: fc.integer({ min: 1, max: 9999 }),
    });
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const [forth, back] = [newcombeChange(a, b), newcombeChange(b, a)];
        expect(forth.low).toBeCloseTo(-back.high, 12);
        expect({ up: 'down', down: 'up', unclear: 'unclear' }[forth.verdict]).toBe(back.verdict);
      }),
    );
  });
});

const counts = (levels: readonly number[], weight = 1): AnswerCounts => {
  const at = (index: number): number => levels[index] ?? 0;
  const n = levels.reduce((sum, level) => sum + level, 0);
  return {
    level1Count: at(0),
    level2Count: at(1),
    level3Count: at(2),
    level4Count: at(3),
    level5Count: at(4),
    level1Weight: weight * at(0),
    level2Weight: weight * at(1),
    level3Weight: weight * at(2),
    level4Weight: weight * at(3),
    level5Weight: weight * at(4),
    weightSquares: weight ** 2 * n,
  };
};

describe(personalSample, () => {
  it('counts ten people with two answers each as ten, and four answers of ten people as four', () => {
    expect(personalSample({ ratio: 0.7, n: 20, effectiveN: 20 }, 10)).toBe(10);
    expect(personalSample({ ratio: 0.7, n: 4, effectiveN: 4 }, 10)).toBe(4);
  });
  it('keeps what weights take', () => {
    expect(personalSample({ ratio: 0.7, n: 20, effectiveN: 16 }, 10)).toBe(8);
  });
});

describe(surveyRate, () => {
  // Ten answers: factor A 1, 3, 4, 5, 5 – factor B 4, 4, 5, 2, 4.
  const a = counts([1, 0, 1, 1, 2]);
  const b = counts([0, 1, 0, 3, 1]);

  it('pools answers, or takes the mean of factors, as computed by hand', () => {
    expect(surveyRate(a)).toEqual({ ratio: 0.6, n: 5, effectiveN: 5 });
    expect(surveyRate(b)).toEqual({ ratio: 0.8, n: 5, effectiveN: 5 });
    expect(surveyRate(addCounts([a, b]))).toEqual({ ratio: 0.7, n: 10, effectiveN: 10 });
    const skewed = counts([0, 0, 0, 30, 0]);
    expect(surveyRate(addCounts([a, skewed]))?.ratio).toBeCloseTo(33 / 35, 12);
    expect(meanOfFactors([surveyRate(a), surveyRate(skewed)])).toBeCloseTo(0.8, 12);
  });

  it('of ten rows pools to 7/10 and takes (2/4 + 5/6)/2 as the mean of factors', () => {
    const rows = [
      ['access', 1],
      ['access', 3],
      ['access', 4],
      ['access', 5],
      ['result', 4],
      ['result', 4],
      ['result', 5],
      ['result', 2],
      ['result', 4],
      ['result', 5],
    ] as const;
    const tally = (factor: string) =>
      counts(
        [1, 2, 3, 4, 5].map((level) => rows.filter(([of, own]) => of === factor && own === level).length),
      );
    const factors = [tally('access'), tally('result')];
    expect(surveyRate(addCounts(factors))).toEqual({ ratio: 0.7, n: 10, effectiveN: 10 });
    const rates = factors.map(surveyRate);
    expect(rates.map((rate) => rate?.ratio)).toEqual([2 / 4, 5 / 6]);
    expect(meanOfFactors(rates)).toBeCloseTo(8 / 12, 12);
  });

  it('counts weighted answers by their weight and knows what they are worth', () => {
    const mixed = addCounts([counts([0, 0, 1, 0, 0], 3), counts([0, 0, 0, 1, 0])]);
    expect(surveyRate(mixed)).toEqual({ ratio: 0.25, n: 2, effectiveN: 16 / 10 });
  });

  it('is null without an answer, and a mean needs every factor', () => {
    expect(surveyRate(counts([]))).toBeNull();
    expect(meanOfFactors([surveyRate(a), null])).toBeNull();
    expect(meanOfFactors([])).toBeNull();
  });
});

describe(isRankedSample, () => {
  it('ranks from 10 people on, and whatever is no survey', () => {
    expect([null, 9, 10].map(isRankedSample)).toEqual([true, false, true]);
    expect([smallSample, leastRankedSample]).toEqual([30, 10]);
  });
});

describe(funnelLimits, () => {
  it('narrows with the number of answers and widens with the design effect', () => {
    const [few, many] = funnelLimits(0.9, [100, 400], { confidence: 0.95, designEffect: 1 });
    expect(percent(few?.low ?? 0)).toBe(84.12);
    expect(percent(few?.high ?? 0)).toBe(95.88);
    expect(percent(many?.low ?? 0)).toBe(87.06);
    const [wide] = funnelLimits(0.9, [400], { confidence: 0.95, designEffect: 4 });
    expect(wide?.low).toBeCloseTo(few?.low ?? 0, 12);
    expect(funnelLimits(0.99, [10], { confidence: 0.95, designEffect: 1 })[0]?.high).toBe(1);
  });
});
