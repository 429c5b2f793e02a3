import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asUnitId } from '../../../src/domain/ids.ts';
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

/** Every set of weights tried, in fifths, drawn up independently: recursion over the areas. */
function combinations(areas: number): readonly (readonly number[])[] {
  if (areas === 0) return [[]];
  return combinations(areas - 1).flatMap((rest) => [
    [...rest, 4],
    [...rest, 6],
  ]);
}

/** Points in fortieths of each area's maximum, and a whole bonus. */
interface Drawn {
  readonly areas: readonly { readonly fortieths: number; readonly maxPoints: number }[];
  readonly bonus: number;
}

/** The index under weights in fifths, in hundredths of a point rounded half away from zero: whole numbers throughout. */
function hundredths({ areas, bonus }: Drawn, fifths: readonly number[]): number {
  const at = (k: number): number => fifths[k] ?? 0;
  const earned = total(areas.map(({ fortieths, maxPoints }, k) => fortieths * maxPoints * at(k)));
  const possible = 40 * total(areas.map(({ maxPoints }, k) => maxPoints * at(k)));
  const [above, below] = [10_000n * BigInt(earned) + 100n * BigInt(bonus * possible), BigInt(possible)];
  const magnitude = ((above < 0n ? -above : above) * 2n + below) / (2n * below);
  return Number(above < 0n ? -magnitude : magnitude);
}

function rangesUnder(
  units: readonly Drawn[],
  weightSets: readonly (readonly number[])[],
  direction: Direction,
): readonly (readonly [best: number, worst: number])[] {
  const sign = direction === 'higherIsBetter' ? 1 : -1;
  const rankings = weightSets.map((fifths) => {
    const values = units.map((one) => sign * hundredths(one, fifths));
    return values.map((own) => 1 + values.filter((other) => other > own).length);
  });
  return units.map((_, index) => {
    const ranks = rankings.map((ranking) => ranking[index] ?? 0);
    return [Math.min(...ranks), Math.max(...ranks)];
  });
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

  it('equals re-ranking in whole numbers under every set of weights', () => {
    const area = fc.record({
      fortieths: fc.integer({ min: 0, max: 40 }),
      maxPoints: fc.constantFrom(4, 10, 10, 12),
    });
    const drawn = fc.integer({ min: 1, max: 4 }).chain((areas) =>
      fc.array(
        fc.record({
          areas: fc.array(area, { minLength: areas, maxLength: areas }),
          bonus: fc.integer({ min: -2, max: 2 }),
        }),
        { minLength: 1, maxLength: 12 },
      ),
    );
    fc.assert(
      fc.property(drawn, directions, (rows, direction) => {
        const units = rows.map(({ areas, bonus }, index) =>
          unit(
            `u${index}`,
            areas.map(({ fortieths, maxPoints }) => [(fortieths / 40) * maxPoints, maxPoints] as const),
            bonus,
          ),
        );
        // Weights in fifths: 4 is 20 % down, 6 is 20 % up.
        const asTheyAre = rows[0]?.areas.map(() => 5) ?? [];
        const single = [asTheyAre, ...asTheyAre.flatMap((_, k) => [4, 6].map((w) => asTheyAre.with(k, w)))];
        const oneArea = rangesUnder(rows, single, direction);
        const allAreas = rangesUnder(rows, [...single, ...combinations(asTheyAre.length)], direction);
        const found = weightSensitivity(units, { ...options, direction });
        expect(units.map(({ unitId }) => found.get(unitId))).toMatchObject(
          rows.map((_, index) => ({
            n: rows.length,
            oneArea: { best: oneArea[index]?.[0], worst: oneArea[index]?.[1] },
            allAreas: { best: allAreas[index]?.[0], worst: allAreas[index]?.[1] },
          })),
        );
      }),
    );
  });
});
