import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asUnitId } from '../../../src/domain/ids.ts';
import type { UnitId } from '../../../src/domain/ids.ts';
import { buildLineage, linksAround, predecessorsOn, successorsOn } from '../../../src/domain/lineage.ts';
import type { SuccessionLink } from '../../../src/domain/lineage.ts';

const id = asUnitId;
const link = (
  old: string,
  fresh: string,
  part: 'whole' | 'part' = 'whole',
  effectiveDate = '2025-07-01',
): SuccessionLink => ({
  oldUnitId: id(old),
  newUnitId: id(fresh),
  part,
  effectiveDate,
});

/** Random reorganisations in three rounds: units `1a`… become `2a`…, those `3a`…, those `4a`…. */
const days = ['2020-01-01', '2023-01-01', '2025-07-01'];
const rounds = fc
  .array(
    fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 4,
    }),
    { minLength: 3, maxLength: 3 },
  )
  .map((all) =>
    all.flatMap((round, number) =>
      round.flatMap((targets, old) =>
        targets.map((target) =>
          link(
            `${number + 1}-${old}`,
            `${number + 2}-${target}`,
            targets.length === 1 ? 'whole' : 'part',
            days[number],
          ),
        ),
      ),
    ),
  );

/** By units of territory: each old unit is a set of grains, dealt out to its successors; nothing shared with the code under test. */
function grainsOn(links: readonly SuccessionLink[], start: string, day: string): ReadonlyMap<string, number> {
  let held = new Map([[start, 3 ** 4 * 2 ** 4]]);
  for (const date of days.filter((one) => one <= day)) {
    const next = new Map<string, number>();
    for (const [unit, grains] of held) {
      const out = links.filter((one) => one.oldUnitId === unit && one.effectiveDate === date);
      if (out.length === 0) next.set(unit, (next.get(unit) ?? 0) + grains);
      for (const one of out) next.set(one.newUnitId, (next.get(one.newUnitId) ?? 0) + grains / out.length);
    }
    held = next;
  }
  return held;
}

describe(successorsOn, () => {
  it('follows several rounds and says whether all of a unit arrived', () => {
    const lineage = buildLineage([
      link('A', 'B', 'part', '2020-01-01'),
      link('A', 'C', 'part', '2020-01-01'),
      link('B', 'D'),
      link('C', 'D'),
      link('X', 'D'),
    ]);
    expect(successorsOn(lineage, id('A'), '2019-12-31')).toEqual([{ unitId: 'A', part: 'whole' }]);
    expect(successorsOn(lineage, id('A'), '2024-12-31')).toEqual([
      { unitId: 'B', part: 'part' },
      { unitId: 'C', part: 'part' },
    ]);
    expect(successorsOn(lineage, id('A'), '2025-12-31')).toEqual([{ unitId: 'D', part: 'whole' }]);
  });

  it('does not take a lone part for the whole', () => {
    expect(successorsOn(buildLineage([link('A', 'B', 'part')]), id('A'), '2026-01-01')).toEqual([
      { unitId: 'B', part: 'part' },
    ]);
  });

  it('ends even where steps lead in a circle', () => {
    const lineage = buildLineage([link('A', 'B'), link('B', 'A'), link('B', 'C')]);
    expect(successorsOn(lineage, id('A'), '2026-01-01')).toEqual([{ unitId: 'C', part: 'part' }]);
  });

  it('agrees with dealing out grains of territory', () => {
    fc.assert(
      fc.property(
        rounds,
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom('2019-06-01', '2021-06-01', '2024-12-31', '2025-12-31'),
        (links, number, day) => {
          const start = `1-${number}`;
          const total = 3 ** 4 * 2 ** 4;
          const expected = [...grainsOn(links, start, day)].map(
            ([unit, grains]) => `${unit} ${Math.abs(grains - total) < 1e-6 ? 'whole' : 'part'}`,
          );
          const found = successorsOn(buildLineage(links), id(start), day).map(
            ({ unitId, part }) => `${unitId} ${part}`,
          );
          expect(found.toSorted()).toEqual(expected.toSorted());
        },
      ),
    );
  });
});

const between = (pair: string): boolean => pair.startsWith('1-') && pair.includes(' 4-');

describe(predecessorsOn, () => {
  it('is the other direction of the same steps', () => {
    fc.assert(
      fc.property(rounds, (links) => {
        const lineage = buildLineage(links);
        const all = [
          ...new Set(links.flatMap(({ oldUnitId, newUnitId }): UnitId[] => [oldUnitId, newUnitId])),
        ];
        const first = all.filter((unit) => unit.startsWith('1-'));
        const last = all.filter((unit) => unit.startsWith('4-'));
        const forward = first.flatMap((unit) =>
          successorsOn(lineage, unit, '2025-12-31').map((end) => `${unit} ${end.unitId} ${end.part}`),
        );
        const back = last.flatMap((unit) =>
          predecessorsOn(lineage, unit, '2019-12-31').map((end) => `${end.unitId} ${unit} ${end.part}`),
        );
        expect(back.filter(between).toSorted()).toEqual(forward.filter(between).toSorted());
      }),
    );
  });

  it('is the unit itself before nothing happened to it', () => {
    expect(predecessorsOn(buildLineage([link('A', 'B')]), id('B'), '2025-07-01')).toEqual([
      { unitId: 'B', part: 'whole' },
    ]);
  });
});

describe(linksAround, () => {
  const links = [
    link('A', 'X'),
    link('B', 'X', 'part'),
    link('B', 'Y', 'part'),
    link('C', 'Y'),
    link('D', 'Z'),
  ];
  it('shows what joined with an old unit', () => {
    expect(linksAround(links, new Set([id('A')]))).toEqual(links.slice(0, 2));
  });
  it('shows where the rest of a new unit’s origins went', () => {
    expect(linksAround(links, new Set([id('X')]))).toEqual(links.slice(0, 3));
  });
});
