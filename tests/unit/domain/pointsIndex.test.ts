import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asCriterionId } from '../../../src/domain/ids.ts';
import { pointsIndex } from '../../../src/domain/pointsIndex.ts';
import type { PointsLeaf } from '../../../src/domain/pointsIndex.ts';

const leaf = (name: string, points: number | null, maxPoints: number): PointsLeaf => ({
  criterionId: asCriterionId(name),
  points,
  maxPoints,
  missingReason: points === null ? 'notPublished' : null,
});
const unbounded = { lowestPoints: null, highestPoints: null, highestPercent: null };

describe(pointsIndex, () => {
  it('is the share of the maximum in percent', () => {
    expect(pointsIndex([leaf('A', 8, 10), leaf('B', 60, 90)])).toEqual({
      kind: 'value',
      percent: 68,
      earnedPercent: 68,
      adjustmentPercent: 0,
      applicableMaxPoints: 100,
    });
  });

  it('leaves what does not apply out of numerator and denominator', () => {
    const notApplicable: PointsLeaf = { ...leaf('C', null, 50), missingReason: 'notApplicable' };
    expect(pointsIndex([leaf('A', 8, 10), leaf('B', 30, 40), notApplicable])).toMatchObject({
      percent: 76,
      applicableMaxPoints: 50,
    });
  });

  it('is missing when any other leaf is, and names it', () => {
    expect(pointsIndex([leaf('A', 8, 10), leaf('B', null, 90)])).toEqual({
      kind: 'missing',
      missingCriteria: ['B'],
    });
  });

  it('is missing, not 0, when nothing applies', () => {
    expect(pointsIndex([])).toEqual({ kind: 'missing', missingCriteria: [] });
    expect(pointsIndex([leaf('A', 0, 0)])).toEqual({ kind: 'missing', missingCriteria: [] });
  });

  it.each([
    ['bonus', { ...unbounded, points: 4 }, 84],
    ['penalty', { ...unbounded, points: -4 }, 76],
    ['bonus over its bound', { ...unbounded, points: 4, highestPoints: 3 }, 83],
    ['penalty below its bound', { ...unbounded, points: -4, lowestPoints: -1 }, 79],
    ['bonus over the top of the scale', { ...unbounded, points: 30, highestPercent: 100 }, 100],
  ])('adds a %s', (_, adjustment, percent) => {
    const index = pointsIndex([leaf('A', 80, 100)], adjustment);
    expect(index).toMatchObject({ percent, earnedPercent: 80, adjustmentPercent: percent - 80 });
  });

  it('counts a bonus over the same maximum as the points', () => {
    const index = pointsIndex([leaf('A', 40, 50)], { ...unbounded, points: 2 });
    expect(index).toMatchObject({ percent: 84, adjustmentPercent: 4 });
  });

  it('stays between 0 and 100 without a bonus, and does not depend on the order', () => {
    const leaves = fc.array(
      fc
        .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 100 }))
        .map(([max, share]) => leaf(`${max}-${share}`, (max * share) / 100, max)),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(leaves, (list) => {
        const index = pointsIndex(list);
        const backwards = pointsIndex(list.toReversed());
        if (index.kind === 'missing' || backwards.kind === 'missing') throw new Error('missing');
        expect(index.percent).toBeGreaterThanOrEqual(0);
        expect(index.percent).toBeLessThanOrEqual(100 + 1e-9);
        expect(backwards.percent).toBeCloseTo(index.percent, 10);
      }),
    );
  });
});
