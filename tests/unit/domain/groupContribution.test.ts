import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeContribution } from '../../../src/domain/contribution.ts';
import { contributions, rollUp } from '../../../src/domain/contribution.ts';
import { contributionTree, rootKey } from '../../../src/domain/contributionTree.ts';
import { groupContribution } from '../../../src/domain/groupContribution.ts';
import type { SplitUnit } from '../../../src/domain/groupContribution.ts';
import { asCriterionId, asUnitId } from '../../../src/domain/ids.ts';
import type { CriterionId, UnitId } from '../../../src/domain/ids.ts';
import { byHand, indexOf, leaf, methodYear } from './methodVersions.ts';
import type { Leaf } from './methodVersions.ts';

const maxima = [20, 30, 50];
const parents = new Map([
  [rootKey, null],
  ...maxima.map((_, index) => [asCriterionId(`c${index}`), rootKey] as const),
]);

const partsOf = (points: readonly number[]) =>
  new Map(points.map((value, index) => [asCriterionId(`c${index}`), value]));

type Points = readonly number[] | null;

const valueOf = (points: Points): number | null =>
  points === null ? null : points.reduce((sum, value) => sum + value, 0);
const yearOf = (points: readonly number[]) => ({
  leaves: points.map((value, index) => ({
    criterionId: asCriterionId(`c${index}`),
    points: value,
    maxPoints: maxima[index] ?? 0,
  })),
  bonus: 0,
});
const nodesOf = (
  base: readonly number[],
  now: readonly number[],
): ReadonlyMap<CriterionId, NodeContribution> => {
  return rollUp(contributions(yearOf(base), yearOf(now), { scaleMax: 100, rootId: rootKey }) ?? [], parents);
};

/** Units with three criteria in two years; some absent in a year, some without parts. */
interface Unit {
  readonly base: Points;
  readonly now: Points;
  readonly hasParts: boolean;
}

function groupOf(units: readonly Unit[]) {
  const trees = new Map<UnitId, SplitUnit>();
  for (const [index, { base, now, hasParts }] of units.entries()) {
    if (base !== null && now !== null && hasParts)
      trees.set(asUnitId(`u${index}`), {
        nodes: nodesOf(base, now),
        baseParts: partsOf(base),
        nowParts: partsOf(now),
      });
  }
  const values = (year: 'base' | 'now') =>
    units.map((unit, index) => ({ unitId: asUnitId(`u${index}`), value: valueOf(unit[year]) }));
  return groupContribution({ base: values('base'), now: values('now'), trees, rootId: rootKey });
}

/** A unit under the old and the new criteria set; null in a year it is not assessed. */
interface Assessed {
  readonly base: readonly Leaf[] | null;
  readonly now: readonly Leaf[] | null;
  readonly bonus: readonly [base: number, now: number];
}

const valueUnder = (leaves: readonly Leaf[] | null, bonus: number): number | null =>
  leaves === null ? null : indexOf(leaves, 100) + bonus;

function groupAcross(units: readonly Assessed[]) {
  const trees = new Map<UnitId, SplitUnit>();
  for (const [index, { base, now, bonus }] of units.entries()) {
    if (base === null || now === null) continue;
    const tree = contributionTree(
      methodYear('old', base, { bonus: bonus[0] }),
      methodYear('new', now, { bonus: bonus[1] }),
    );
    if (tree.kind === 'tree') trees.set(asUnitId(`u${index}`), tree);
  }
  const values = (year: 'base' | 'now') =>
    units.map((unit, index) => ({
      unitId: asUnitId(`u${index}`),
      value: valueUnder(unit[year], unit.bonus[year === 'base' ? 0 : 1]),
    }));
  return groupContribution({ base: values('base'), now: values('now'), trees, rootId: rootKey });
}

/** Two criteria sets, and units with a share of every maximum reached in each; not every unit in both years. */
const acrossVersions: fc.Arbitrary<readonly Assessed[]> = fc
  .array(
    fc.record({
      area: fc.nat({ max: 2 }),
      life: fc.constantFrom('both', 'both', 'base', 'now'),
      maxima: fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 })),
    }),
    { maxLength: 8 },
  )
  .chain((criteria) => {
    const ratio = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 8 });
    const ratios = fc.array(fc.tuple(ratio, ratio), {
      minLength: criteria.length,
      maxLength: criteria.length,
    });
    const penalty = fc.integer({ min: -3, max: 0 });
    const years = fc.constantFrom('both', 'both', 'base', 'now');
    return fc
      .array(fc.record({ ratios, years, bonus: fc.tuple(penalty, penalty) }), { maxLength: 6 })
      .map((units) =>
        units.map((unit): Assessed => {
          const leavesOf = (year: 0 | 1): readonly Leaf[] => [
            leaf('a0/always', 3 - year, 4 + year),
            ...criteria.flatMap(({ area, life, maxima }, index) =>
              life === (year === 0 ? 'now' : 'base')
                ? []
                : [
                    {
                      path: [`a${area}`, `leaf${index}`],
                      maxPoints: maxima[year],
                      ratio: unit.ratios[index]?.[year] ?? null,
                    },
                  ],
            ),
          ];
          return {
            base: unit.years === 'now' ? null : leavesOf(0),
            now: unit.years === 'base' ? null : leavesOf(1),
            bonus: unit.bonus,
          };
        }),
      );
  });

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe(groupContribution, () => {
  it('splits the change of a mean into criteria within units and composition', () => {
    const change = groupOf([
      { base: [10, 20, 30], now: [12, 20, 30], hasParts: true },
      { base: [10, 20, 30], now: [10, 20, 36], hasParts: true },
      { base: null, now: [20, 30, 50], hasParts: true },
    ]);
    expect(change).toMatchObject({ baseMean: 60, withinPoints: 4, unsplit: [] });
    expect(change?.nodes.get(asCriterionId('c0'))?.totalPoints).toBeCloseTo(1, 12);
    expect(change?.nodes.get(asCriterionId('c2'))?.totalPoints).toBeCloseTo(3, 12);
    expect(change?.baseParts.get(asCriterionId('c2'))).toBeCloseTo(30, 12);
    expect(change?.nowParts.get(asCriterionId('c2'))).toBeCloseTo(33, 12);
    // Means 60 and (62 + 66 + 100) / 3 = 76: within 4, composition 12.
    expect(change?.compositionPoints).toBeCloseTo(12, 12);
    expect(change?.unsplitPoints).toBeCloseTo(0, 12);
  });

  it('keeps the part of units that cannot be split apart', () => {
    const change = groupOf([
      { base: [10, 20, 30], now: [12, 20, 30], hasParts: true },
      { base: [10, 20, 30], now: [10, 20, 36], hasParts: false },
    ]);
    expect(change?.unsplit).toEqual(['u1']);
    expect(change?.unsplitPoints).toBeCloseTo(3, 12);
    expect(change?.nodes.get(rootKey)?.totalPoints).toBeCloseTo(1, 12);
  });

  it('adds up to the change of the mean, whoever comes, goes or lacks parts', () => {
    const points = fc.option(fc.tuple(...maxima.map((max) => fc.double({ min: 0, max, noNaN: true }))), {
      freq: 5,
    });
    const units = fc.array(fc.record({ base: points, now: points, hasParts: fc.boolean() }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(units, (drawn) => {
        const change = groupOf(drawn);
        const meanOf = (year: 'base' | 'now'): number => {
          const present = drawn.flatMap((unit) => valueOf(unit[year]) ?? []);
          return present.reduce((sum, value) => sum + value, 0) / present.length;
        };
        const expected = meanOf('now') - meanOf('base');
        expect(change === null).toBe(Number.isNaN(expected));
        if (change === null) return;
        const criteria = maxima.map(
          (_, index) => change.nodes.get(asCriterionId(`c${index}`))?.totalPoints ?? 0,
        );
        const bars = [...criteria, change.unsplitPoints, change.compositionPoints];
        expect(Math.abs(bars.reduce((sum, bar) => sum + bar, 0) - expected)).toBeLessThan(1e-9);
      }),
    );
  });

  it('equals, across method versions and at every node, the mean of the parts computed leaf by leaf', () => {
    fc.assert(
      fc.property(acrossVersions, (units) => {
        const change = groupAcross(units);
        const valuesOf = (year: 'base' | 'now') =>
          units.flatMap((unit) => valueUnder(unit[year], unit.bonus[year === 'base' ? 0 : 1]) ?? []);
        const expected = meanOf(valuesOf('now')) - meanOf(valuesOf('base'));
        expect(change === null).toBe(Number.isNaN(expected));
        if (change === null) return;
        const kept = units.flatMap(({ base, now, bonus }) =>
          base === null || now === null
            ? []
            : [{ parts: byHand(base, now, 100), bonus: bonus[1] - bonus[0] }],
        );
        for (const [key, node] of change.nodes) {
          for (const kind of ['performance', 'weight', 'structure'] as const) {
            const ofUnits = kept.map(({ parts }) =>
              parts
                .filter(({ path }) => key === rootKey || path.includes(key))
                .reduce((sum, part) => sum + part[kind], 0),
            );
            expect(Math.abs(node.byKind[kind] - meanOf(ofUnits))).toBeLessThan(1e-9);
          }
        }
        const root = change.nodes.get(rootKey);
        const { performance, weight, structure, bonus } = root?.byKind ?? none;
        expect(bonus).toBeCloseTo(kept.length === 0 ? 0 : meanOf(kept.map((unit) => unit.bonus)), 9);
        const bars = performance + weight + structure + bonus;
        expect(Math.abs(bars - change.withinPoints)).toBeLessThan(1e-9);
        expect(Math.abs(bars + change.compositionPoints - expected)).toBeLessThan(1e-9);
      }),
    );
  });
});

const none = { performance: 0, weight: 0, structure: 0, bonus: 0 };
