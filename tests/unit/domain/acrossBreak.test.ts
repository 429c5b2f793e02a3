import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparableCriteria, meanDistance, percentileRank } from '../../../src/domain/acrossBreak.ts';
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
