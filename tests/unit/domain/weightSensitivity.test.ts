import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asUnitId } from '../../../src/domain/ids.ts';
import { rankUnits } from '../../../src/domain/rank.ts';
import type { Direction } from '../../../src/domain/records.ts';
import { weightSensitivity } from '../../../src/domain/weightSensitivity.ts';
import type { WeighedUnit } from '../../../src/domain/weightSensitivity.ts';
import { directions } from './arbitraries.ts';

const options = { variation: 0.2, scaleMax: 100, decimals: 2, direction: 'higherIsBetter' } as const;

const unit = (
  name: string,
  areas: readonly (readonly [points: number, max: number])[],
  bonus = 0,
): WeighedUnit => ({
  unitId: asUnitId(name),
  value: (100 * total(areas.map(([points]) => points))) / total(areas.map(([, max]) => max)) + bonus,
  areas: areas.map(([points, maxPoints]) => ({ points, maxPoints })),
});
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Every set of weights tried, drawn up independently: recursion over the areas. */
function combinations(areas: number, variation: number): readonly (readonly number[])[] {
  if (areas === 0) return [[]];
  return combinations(areas - 1, variation).flatMap((rest) => [
    [...rest, 1 - variation],
    [...rest, 1 + variation],
  ]);
}

function rangeUnder(
  units: readonly WeighedUnit[],
  weightSets: readonly (readonly number[])[],
  direction: Direction,
): Record<string, [number, number]> {
  const ranges: Record<string, [number, number]> = {};
  for (const weights of weightSets) {
    const ranking = rankUnits(
      units.map(({ unitId, value, areas }) => {
        const share = (w: readonly number[]): number =>
          (100 * total(areas.map(({ points }, k) => points * (w[k] ?? 0)))) /
          total(areas.map(({ maxPoints }, k) => maxPoints * (w[k] ?? 0)));
        return { unitId, value: value - share(areas.map(() => 1)) + share(weights) };
      }),
      { decimals: 2, direction },
    );
    for (const [id, { rank }] of ranking.places) {
      const [best, worst] = ranges[id] ?? [rank, rank];
      ranges[id] = [Math.min(best, rank), Math.max(worst, rank)];
    }
  }
  return ranges;
}

describe(weightSensitivity, () => {
  it('lets strengths trade places when their weights move', () => {
    // a 9 + 5 = 14 of 20, b 5 + 8.8 = 13.8 of 20; b overtakes once the second area weighs more.
    const result = weightSensitivity(
      [
        unit('a', [
          [9, 10],
          [5, 10],
        ]),
        unit('b', [
          [5, 10],
          [8.8, 10],
        ]),
      ],
      options,
    );
    expect(result.get(asUnitId('a'))).toEqual({
      rank: 1,
      n: 2,
      oneArea: { best: 1, worst: 2 },
      allAreas: { best: 1, worst: 2 },
    });
  });

  it('moves no one where one unit is better in every area', () => {
    const result = weightSensitivity(
      [
        unit('a', [
          [9, 10],
          [5, 10],
        ]),
        unit('b', [
          [8, 10],
          [4, 10],
        ]),
      ],
      options,
    );
    expect(result.get(asUnitId('b'))?.allAreas).toEqual({ best: 2, worst: 2 });
  });

  it('keeps bonus points as they are', () => {
    const result = weightSensitivity(
      [
        unit(
          'a',
          [
            [5, 10],
            [5, 10],
          ],
          3,
        ),
        unit('b', [
          [5, 10],
          [5, 10],
        ]),
      ],
      options,
    );
    expect(result.get(asUnitId('a'))?.allAreas).toEqual({ best: 1, worst: 1 });
  });

  it('is empty without units, and says rank 1 of 1 for one', () => {
    expect(weightSensitivity([], options).size).toBe(0);
    expect(weightSensitivity([unit('a', [[1, 2]])], options).get(asUnitId('a'))).toMatchObject({
      rank: 1,
      n: 1,
    });
  });

  it('equals re-ranking under every set of weights', () => {
    const area = fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom(4, 10, 10, 12))
      .map(([fortieths, max]) => [(fortieths / 40) * max, max] as const);
    const drawn = fc.integer({ min: 1, max: 4 }).chain((areas) =>
      fc.array(
        fc.tuple(fc.array(area, { minLength: areas, maxLength: areas }), fc.integer({ min: -2, max: 2 })),
        {
          minLength: 1,
          maxLength: 12,
        },
      ),
    );
    fc.assert(
      fc.property(drawn, directions, (rows, direction) => {
        const units = rows.map(([areas, bonus], index) => unit(`u${index}`, areas, bonus));
        const count = units[0]?.areas.length ?? 0;
        const ones = Array.from({ length: count }, () => 1);
        const single = [ones, ...ones.flatMap((_, k) => [ones.with(k, 1.2), ones.with(k, 0.8)])];
        const oneArea = rangeUnder(units, single, direction);
        const allAreas = rangeUnder(units, [...single, ...combinations(count, 0.2)], direction);
        for (const [id, found] of weightSensitivity(units, { ...options, direction })) {
          expect([found.oneArea.best, found.oneArea.worst]).toEqual(oneArea[id]);
          expect([found.allAreas.best, found.allAreas.worst]).toEqual(allAreas[id]);
        }
      }),
    );
  });
});
