import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparableCriteria,
  comparablePart,
  meanDistance,
  percentileRank,
} from '../../../src/domain/acrossBreak.ts';
import { asUnitId } from '../../../src/domain/ids.ts';
import { rankUnits } from '../../../src/domain/rank.ts';
import { unitValues } from './arbitraries.ts';

describe(meanDistance, () => {
  it('is the distance to the mean of the values present', () => {
    expect(meanDistance(70, [50, null, 70])).toBe(10);
    expect(meanDistance(null, [50])).toBeNull();
    expect(meanDistance(70, [null])).toBeNull();
  });
});

describe(percentileRank, () => {
  it('is 1 on top, 0 at the bottom and the same for ties, whatever n', () => {
    fc.assert(
      fc.property(unitValues(), (entries) => {
        const ranking = rankUnits(entries, { decimals: 2, direction: 'higherIsBetter' });
        const present = entries.flatMap(({ unitId, value }) => (value === null ? [] : [{ unitId, value }]));
        for (const { unitId, value } of present) {
          const others = present.filter((other) => other.unitId !== unitId);
          const share = others.reduce(
            (sum, other) => sum + (other.value < value ? 1 : 0) + (other.value === value ? 0.5 : 0),
            0,
          );
          const expected = others.length === 0 ? null : share / others.length;
          expect(percentileRank(ranking, unitId)).toBe(expected);
        }
        expect(percentileRank(ranking, asUnitId('unknown'))).toBeNull();
      }),
    );
  });
});

describe(comparableCriteria, () => {
  it('compares what both methods measure, each in percent of its own maximum', () => {
    const base = [
      { canonicalId: 'kept', value: 8, maxPoints: 10 },
      { canonicalId: 'dropped', value: 1, maxPoints: 2 },
      { canonicalId: 'gap', value: null, maxPoints: 2 },
    ];
    const now = [
      { canonicalId: 'new', value: 1, maxPoints: 2 },
      { canonicalId: 'gap', value: 1, maxPoints: 2 },
      { canonicalId: 'kept', value: 9, maxPoints: 12 },
    ];
    expect(comparableCriteria(base, now)).toEqual([
      { canonicalId: 'kept', basePercent: 80, nowPercent: 75, changePp: -5 },
    ]);
  });
});

const figure = fc.record({
  canonicalId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  value: fc.option(fc.integer({ min: 0, max: 20 })),
  maxPoints: fc.integer({ min: 1, max: 20 }),
});
const figures = fc.uniqueArray(figure, { selector: ({ canonicalId }) => canonicalId });

describe(comparablePart, () => {
  it('sums what both methods measure and sets it against its maximum of the same year', () => {
    const base = [
      { canonicalId: 'a', value: 8, maxPoints: 10 },
      { canonicalId: 'b', value: 12, maxPoints: 30 },
      { canonicalId: 'dropped', value: 60, maxPoints: 60 },
    ];
    const now = [
      { canonicalId: 'a', value: 9, maxPoints: 12 },
      { canonicalId: 'b', value: 15, maxPoints: 20 },
      { canonicalId: 'new', value: 0, maxPoints: 68 },
    ];
    // 20 of 40 points, then 24 of 32; 32 of 100 points of the new method.
    expect(comparablePart(base, now)).toEqual({
      criteriaCount: 2,
      basePercent: 50,
      nowPercent: 75,
      changePp: 25,
      shareRatio: 0.32,
    });
    expect(comparablePart([{ canonicalId: 'a', value: null, maxPoints: 10 }], now)).toBeNull();
  });

  it('is the mean of the shared criteria weighed by their maxima, and does not move when nothing does', () => {
    fc.assert(
      fc.property(figures, figures, (base, now) => {
        const part = comparablePart(base, now);
        const shared = comparableCriteria(base, now);
        expect(part?.criteriaCount ?? 0).toBe(shared.length);
        if (part === null) return;
        const maxima = new Map<string, number>(
          now.map(({ canonicalId, maxPoints }) => [canonicalId, maxPoints]),
        );
        const weights = shared.map(({ canonicalId }) => maxima.get(canonicalId) ?? 0);
        const weighed = shared.reduce((sum, one, at) => sum + one.nowPercent * (weights[at] ?? 0), 0);
        expect(part.nowPercent).toBeCloseTo(weighed / weights.reduce((sum, one) => sum + one, 0), 9);
        expect(part.shareRatio).toBeGreaterThan(0);
        expect(part.shareRatio).toBeLessThanOrEqual(1);
        expect(comparablePart(now, now)?.changePp).toBe(0);
      }),
    );
  });
});
