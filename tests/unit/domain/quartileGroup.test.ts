import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asUnitId } from '../../../src/domain/ids.ts';
import { quantileOfSorted } from '../../../src/domain/quantile.ts';
import { quartileGroups } from '../../../src/domain/quartileGroup.ts';
import { rankUnits } from '../../../src/domain/rank.ts';
import { directions, unitValues } from './arbitraries.ts';
import { haTinh, kienGiang, papiComposites } from './papiData.ts';

const options = { decimals: 2, direction: 'higherIsBetter' } as const;

const groupsOf = (values: readonly (number | null)[]): readonly (number | undefined)[] => {
  const units = values.map((value, index) => ({ unitId: asUnitId(`u${index}`), value }));
  const groups = quartileGroups(rankUnits(units, options));
  return units.map(({ unitId }) => groups.get(unitId));
};

describe(quartileGroups, () => {
  it('gives the better group to a value on a cut', () => {
    expect(groupsOf([1, 2, 3, 4, 5])).toEqual([4, 3, 2, 1, 1]);
    expect(groupsOf([1, 2, 3, 4, 5, 6, 7, 8])).toEqual([4, 4, 3, 3, 2, 2, 1, 1]);
  });

  it('never parts equal values', () => {
    expect(groupsOf([5, 5, 5, 5, 1])).toEqual([1, 1, 1, 1, 4]);
  });

  it('groups no missing value, and nothing at all below four values', () => {
    expect(groupsOf([1, null, 2, 3, 4])).toEqual([4, undefined, 3, 2, 1]);
    expect(groupsOf([1, 2, 3, null])).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('puts PAPI 2024 in groups of 16, 15, 15 and 15', () => {
    const ranking = rankUnits(papiComposites(2024), { ...options, decimals: 4 });
    const groups = quartileGroups(ranking);
    const members = [...groups.values()];
    const sizes = [1, 2, 3, 4].map((group) => members.filter((own) => own === group).length);
    expect(sizes).toEqual([16, 15, 15, 15]);
    expect(groups.get(haTinh)).toBe(1);
    expect(groups.get(kienGiang)).toBe(4);
  });

  it('agrees with cutting the values at their type-7 quartiles', () => {
    fc.assert(
      fc.property(unitValues(), directions, (entries, direction) => {
        const groups = quartileGroups(rankUnits(entries, { decimals: 2, direction }));
        const sign = direction === 'higherIsBetter' ? 1 : -1;
        const merits = entries.flatMap(({ value }) => (value === null ? [] : sign * value));
        const sorted = merits.toSorted((a, b) => a - b);
        const cuts = [0.25, 0.5, 0.75].map((share) => quantileOfSorted(sorted, share) ?? Infinity);
        for (const { unitId, value } of entries) {
          const reached = cuts.filter((cut) => value !== null && sign * value >= cut - 1e-9).length;
          const expected = value === null || merits.length < 4 ? undefined : 4 - reached;
          expect(groups.get(unitId)).toBe(expected);
        }
      }),
    );
  });
});
