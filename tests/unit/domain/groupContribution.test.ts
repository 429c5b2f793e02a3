import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeContribution } from '../../../src/domain/contribution.ts';
import { contributions, rollUp } from '../../../src/domain/contribution.ts';
import { rootKey } from '../../../src/domain/contributionTree.ts';
import { groupContribution } from '../../../src/domain/groupContribution.ts';
import type { SplitUnit } from '../../../src/domain/groupContribution.ts';
import { asCriterionId, asUnitId } from '../../../src/domain/ids.ts';
import type { CriterionId, UnitId } from '../../../src/domain/ids.ts';

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
});
