import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asCriterionId } from '../../../src/domain/ids.ts';
import { smallestSet } from '../../../src/domain/smallestSet.ts';

const gainsOf = (points: readonly number[]) =>
  points.map((gainPoints, index) => ({ criterionId: asCriterionId(`c${index}`), gainPoints }));

/** Fewest elements of any subset that reaches the sum; null if none does. */
function fewestByTrying(points: readonly number[], needed: number): number | null {
  let fewest: number | null = null;
  for (let subset = 0; subset < 2 ** points.length; subset += 1) {
    const chosen = points.filter((_, index) => Math.floor(subset / 2 ** index) % 2 === 1);
    const sum = chosen.reduce((total, each) => total + each, 0);
    if (sum >= needed && (fewest === null || chosen.length < fewest)) fewest = chosen.length;
  }
  return fewest;
}

describe(smallestSet, () => {
  it('takes the largest gains until they suffice', () => {
    expect(smallestSet(gainsOf([1, 3, 0, 2, -1]), 4.5)).toEqual({
      gains: [
        { criterionId: 'c1', gainPoints: 3, cumulativePoints: 3, isNeeded: true },
        { criterionId: 'c3', gainPoints: 2, cumulativePoints: 5, isNeeded: true },
        { criterionId: 'c0', gainPoints: 1, cumulativePoints: 6, isNeeded: false },
      ],
      count: 2,
      shortfallPoints: 0,
    });
  });

  it('keeps equal gains in the order given', () => {
    const { gains } = smallestSet(gainsOf([1, 1, 1]), 1.5);
    expect(gains.map(({ criterionId }) => criterionId)).toEqual(['c0', 'c1', 'c2']);
  });

  it('needs nothing when nothing is lacking', () => {
    expect(smallestSet(gainsOf([1]), 0)).toMatchObject({ count: 0, shortfallPoints: 0 });
    expect(smallestSet([], -2)).toEqual({ gains: [], count: 0, shortfallPoints: 0 });
  });

  it('says what still lacks when all together fall short', () => {
    const set = smallestSet(gainsOf([1, 2]), 5);
    expect(set).toMatchObject({ count: null, shortfallPoints: 2 });
    expect(set.gains.every(({ isNeeded }) => isNeeded)).toBe(true);
  });

  it('is not led astray by binary noise', () => {
    expect(smallestSet(gainsOf([0.1, 0.2, 0.05]), 0.3).count).toBe(2);
    expect(smallestSet(gainsOf([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]), 1).count).toBe(10);
  });

  it('agrees with trying every subset', () => {
    const quarters = fc.integer({ min: 0, max: 40 }).map((whole) => whole / 4);
    fc.assert(
      fc.property(fc.array(quarters, { maxLength: 12 }), quarters, (points, needed) => {
        const { count, gains } = smallestSet(gainsOf(points), needed * 2);
        expect(count).toBe(fewestByTrying(points, needed * 2));
        const chosen = gains.slice(0, count ?? gains.length);
        expect(chosen.every(({ isNeeded }) => isNeeded)).toBe(true);
        const reached = chosen.reduce((sum, { gainPoints }) => sum + gainPoints, 0);
        expect(reached >= needed * 2).toBe(count !== null);
      }),
      { numRuns: 60 },
    );
  });
});
