import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asMethodId } from '../../../src/domain/ids.ts';
import type { UnitId } from '../../../src/domain/ids.ts';
import { likeForLike } from '../../../src/domain/likeForLike.ts';
import { isSamePopulation, placesGained } from '../../../src/domain/placesGained.ts';
import type { UnitValue } from '../../../src/domain/rank.ts';
import type { Direction } from '../../../src/domain/records.ts';
import { directions, unitValues } from './arbitraries.ts';
import {
  binhDuong,
  haTinh,
  kienGiang,
  papiComposites,
  papiMethod,
  quangNinh,
  tayNinh,
  tienGiang,
  vinhPhuc,
} from './papiData.ts';

const method = { methodId: asMethodId('m') };

/** How many of some units have a better value than one of them, counted one by one. */
function betterIn(
  values: readonly UnitValue[],
  unitId: UnitId,
  among: readonly UnitValue[],
  direction: Direction,
): number {
  const sign = direction === 'higherIsBetter' ? 1 : -1;
  const valueOf = (id: UnitId): number =>
    sign * (values.find((one) => one.unitId === id)?.value ?? Number.NaN);
  return among.filter((other) => valueOf(other.unitId) > valueOf(unitId)).length;
}

describe(likeForLike, () => {
  it('re-ranks PAPI 2023 and 2024 among the 59 provinces complete in both: 7 → 5, 58 → 1, 43 → 59', () => {
    const ranked = likeForLike(
      { method: papiMethod, values: papiComposites(2023) },
      { method: papiMethod, values: papiComposites(2024) },
      { decimals: 4, direction: 'higherIsBetter' },
    );
    if ('suppressed' in ranked) throw new Error('comparable years were suppressed');
    const { k, base, now, excluded } = ranked;
    expect(k).toBe(59);
    expect(excluded.toSorted()).toEqual([quangNinh, vinhPhuc, binhDuong, tienGiang]);
    const ranks = [haTinh, tayNinh, kienGiang].map((unitId) => [
      base.places.get(unitId)?.rank,
      now.places.get(unitId)?.rank,
    ]);
    expect(ranks).toEqual([
      [7, 5],
      [58, 1],
      [43, 59],
    ]);
    const gained = placesGained(
      { method: papiMethod, ranking: base },
      { method: papiMethod, ranking: now },
      haTinh,
    );
    expect(gained).toEqual({ places: 2 });
  });

  it('is suppressed across a method break', () => {
    const other = { methodId: asMethodId('other') };
    const options = { decimals: 2, direction: 'higherIsBetter' } as const;
    expect(likeForLike({ method, values: [] }, { method: other, values: [] }, options)).toEqual({
      suppressed: 'methodBreak',
    });
  });

  it('ranks the same units in both years, exactly those with a value in both', () => {
    fc.assert(
      fc.property(unitValues(), unitValues(), directions, (base, now, direction) => {
        const options = { decimals: 2, direction };
        const ranked = likeForLike({ method, values: base }, { method, values: now }, options);
        if ('suppressed' in ranked) throw new Error('suppressed');
        const complete = base.filter(
          ({ unitId, value }) =>
            value !== null && now.some((other) => other.unitId === unitId && other.value !== null),
        );
        expect(isSamePopulation(ranked.base, ranked.now)).toBe(true);
        expect([ranked.k, ranked.base.n, ranked.now.n]).toEqual(
          Array.from({ length: 3 }, () => complete.length),
        );
        for (const [ranking, values] of [
          [ranked.base, base],
          [ranked.now, now],
        ] as const) {
          for (const [unitId, { rank }] of ranking.places) {
            expect(rank).toBe(1 + betterIn(values, unitId, complete, direction));
          }
        }
        const listed = new Set([...base, ...now].map(({ unitId }) => unitId));
        expect(new Set(ranked.excluded).size + ranked.k).toBe(listed.size);
        expect(ranked.excluded.some((unitId) => ranked.base.places.has(unitId))).toBe(false);
      }),
    );
  });
});
