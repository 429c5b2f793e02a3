import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asCriterionId } from '../../../src/domain/ids.ts';
import { lostPoints } from '../../../src/domain/lostPoints.ts';

const criterion = (name: string, points: number | null, maxPoints: number) => ({
  criterionId: asCriterionId(name),
  points,
  maxPoints,
});

describe(lostPoints, () => {
  it('puts the largest loss first, with the share lost so far', () => {
    const criteria = [
      criterion('A', 8, 10),
      criterion('B', 4, 10),
      criterion('C', null, 5),
      criterion('D', 8, 10),
    ];
    expect(lostPoints(criteria)).toEqual({
      totalLostPoints: 10,
      items: [
        { criterionId: 'B', lostPoints: 6, cumulativeRatio: 0.6 },
        { criterionId: 'A', lostPoints: 2, cumulativeRatio: 0.8 },
        { criterionId: 'D', lostPoints: 2, cumulativeRatio: 1 },
      ],
      missing: ['C'],
    });
  });

  it('loses nothing at or over the maximum', () => {
    expect(lostPoints([criterion('A', 11, 10)])).toEqual({
      totalLostPoints: 0,
      items: [{ criterionId: 'A', lostPoints: 0, cumulativeRatio: 0 }],
      missing: [],
    });
    expect(lostPoints([]).items).toEqual([]);
  });

  it('descends, accumulates to all that was lost, and drops no criterion', () => {
    const criteria = fc.array(
      fc.tuple(fc.option(fc.double({ min: 0, max: 10, noNaN: true })), fc.integer({ min: 0, max: 10 })),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(criteria, (list) => {
        const named = list.map(([points, max], index) => criterion(`c${index}`, points, max));
        const { items, missing, totalLostPoints } = lostPoints(named);
        expect(items.length + missing.length).toBe(list.length);
        const expected = named.reduce(
          (sum, { points, maxPoints }) => sum + (points === null ? 0 : Math.max(0, maxPoints - points)),
          0,
        );
        expect(Math.abs(totalLostPoints - expected)).toBeLessThan(1e-9);
        const losses = items.map((item) => item.lostPoints);
        expect(losses).toEqual(losses.toSorted((a, b) => b - a));
        const ratios = items.map((item) => item.cumulativeRatio);
        expect(ratios).toEqual(ratios.toSorted((a, b) => a - b));
        expect(ratios.at(-1) ?? 0).toBe(totalLostPoints > 0 ? 1 : 0);
      }),
    );
  });
});
