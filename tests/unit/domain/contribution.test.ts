import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributions, rollUp } from '../../../src/domain/contribution.ts';
import type { ContributionLeaf, ContributionYear } from '../../../src/domain/contribution.ts';
import { asCriterionId } from '../../../src/domain/ids.ts';
import type { CriterionId } from '../../../src/domain/ids.ts';

const rootId = asCriterionId('root');
const percent = { scaleMax: 100, rootId };

const leaf = (name: string, points: number, maxPoints: number): ContributionLeaf => ({
  criterionId: asCriterionId(name),
  points,
  maxPoints,
});
const year = (leaves: readonly ContributionLeaf[], bonus = 0): ContributionYear => ({
  leaves,
  bonus,
});

/** The index straight from its definition, with plain sums. */
const indexOf = ({ leaves, bonus }: ContributionYear, scaleMax: number): number => {
  let points = 0;
  let maxPoints = 0;
  for (const each of leaves) {
    points += each.points;
    maxPoints += each.maxPoints;
  }
  return (scaleMax * points) / maxPoints + bonus;
};

const pointsOf = (base: ContributionYear, now: ContributionYear): Record<string, number> =>
  Object.fromEntries(
    (contributions(base, now, percent) ?? []).map((bar) => [`${bar.criterionId} ${bar.kind}`, bar.points]),
  );

describe(contributions, () => {
  it('splits 68 → 80 of two criteria: performance 0.3667 + 11.4621, weight 1.6333 − 1.4621, total 12', () => {
    const bars = pointsOf(
      year([leaf('A', 8, 10), leaf('B', 60, 90)]),
      year([leaf('A', 10, 12), leaf('B', 70, 88)]),
    );
    expect(Object.keys(bars)).toEqual(['A performance', 'A weight', 'B performance', 'B weight']);
    expect(bars['A performance']).toBeCloseTo(0.366_667, 6);
    expect(bars['B performance']).toBeCloseTo(11.462_121, 6);
    expect(bars['A weight']).toBeCloseTo(1.633_333, 6);
    expect(bars['B weight']).toBeCloseTo(-1.462_121, 6);
    expect(Object.values(bars).reduce((sum, points) => sum + points, 0)).toBeCloseTo(12, 10);
  });

  it('gives a criterion of one year its whole value as structure', () => {
    const bars = pointsOf(
      year([leaf('A', 40, 50), leaf('Old', 10, 50)]),
      year([leaf('A', 40, 50), leaf('New', 30, 50)]),
    );
    expect(bars).toEqual({ 'A performance': 0, 'Old structure': -10, 'New structure': 30 });
  });

  it('treats a maximum of 0 as no criterion that year', () => {
    const bars = pointsOf(
      year([leaf('A', 50, 100), leaf('B', 0, 0)]),
      year([leaf('A', 40, 80), leaf('B', 20, 20)]),
    );
    expect(bars).toEqual({ 'A performance': 0, 'A weight': -10, 'B structure': 20 });
  });

  it('gives bonus and penalty a bar of the index itself', () => {
    const bars = pointsOf(year([leaf('A', 50, 100)], 2), year([leaf('A', 50, 100)], -1));
    expect(bars).toEqual({ 'A performance': 0, 'root bonus': -3 });
  });

  it('equals the change in points where each weighs its own maximum', () => {
    const base = year([leaf('D1', 5.763524, 10), leaf('D2', 5.749053, 10)]);
    const now = year([leaf('D1', 5.841213, 10), leaf('D2', 5.955794, 10)]);
    const bars = contributions(base, now, { scaleMax: 20, rootId }) ?? [];
    expect(bars.map(({ kind }) => kind)).toEqual(['performance', 'performance']);
    expect(bars[0]?.points).toBeCloseTo(0.077_689, 12);
    expect(bars[1]?.points).toBeCloseTo(0.206_741, 12);
  });

  it('is null when a year has no index value', () => {
    expect(contributions(year([]), year([leaf('A', 1, 2)]), percent)).toBeNull();
    expect(contributions(year([leaf('A', 1, 2)]), year([leaf('A', 0, 0)]), percent)).toBeNull();
  });

  it('sums to the change of the index, and is reversed by swapping the years', () => {
    fc.assert(
      fc.property(trees, ({ base, now, scaleMax }) => {
        const there = contributions(base, now, { scaleMax, rootId }) ?? [];
        const total = there.reduce((sum, { points }) => sum + points, 0);
        expect(Math.abs(total - (indexOf(now, scaleMax) - indexOf(base, scaleMax)))).toBeLessThan(1e-9);
        const back = contributions(now, base, { scaleMax, rootId }) ?? [];
        const totalBack = back.reduce((sum, { points }) => sum + points, 0);
        expect(Math.abs(total + totalBack)).toBeLessThan(1e-9);
      }),
    );
  });
});

describe(rollUp, () => {
  it('adds leaf → parent → root, by kind', () => {
    const parents = new Map([
      [asCriterionId('A'), rootId],
      [asCriterionId('A.1'), asCriterionId('A')],
      [asCriterionId('A.2'), asCriterionId('A')],
      [rootId, null],
    ]);
    const base = year([leaf('A.1', 40, 50), leaf('A.2', 10, 50)], 1);
    const now = year([leaf('A.1', 45, 50), leaf('A.2', 10, 50)], 3);
    const nodes = rollUp(contributions(base, now, percent) ?? [], parents);
    expect([...nodes.keys()].toSorted()).toEqual(['A', 'A.1', 'A.2', 'root']);
    expect(nodes.get(asCriterionId('A'))?.totalPoints).toBeCloseTo(5, 12);
    expect(nodes.get(asCriterionId('A'))?.byKind.performance).toBeCloseTo(5, 12);
    expect(nodes.get(rootId)?.byKind.bonus).toBe(2);
    expect(nodes.get(rootId)?.totalPoints).toBeCloseTo(7, 12);
  });

  it('refuses a criterion that is its own ancestor', () => {
    const [a, b] = [asCriterionId('A'), asCriterionId('B')];
    const circle = new Map([
      [a, b],
      [b, a],
    ]);
    expect(() => rollUp([{ criterionId: a, kind: 'bonus', points: 1 }], circle)).toThrow(RangeError);
  });

  it('equals, at every node, the change of the part of the index below it', () => {
    fc.assert(
      fc.property(trees, ({ base, now, scaleMax, parents }) => {
        const nodes = rollUp(contributions(base, now, { scaleMax, rootId }) ?? [], parents);
        for (const [criterionId, node] of nodes) {
          const expected =
            partOf(criterionId, now, scaleMax, parents) - partOf(criterionId, base, scaleMax, parents);
          expect(Math.abs(node.totalPoints - expected)).toBeLessThan(1e-9);
          const kinds = Object.values(node.byKind).reduce((sum, points) => sum + points, 0);
          expect(Math.abs(kinds - node.totalPoints)).toBeLessThan(1e-9);
        }
        const change = indexOf(now, scaleMax) - indexOf(base, scaleMax);
        expect(Math.abs((nodes.get(rootId)?.totalPoints ?? 0) - change)).toBeLessThan(1e-9);
      }),
    );
  });
});

interface Tree {
  readonly base: ContributionYear;
  readonly now: ContributionYear;
  readonly scaleMax: number;
  readonly parents: ReadonlyMap<CriterionId, CriterionId | null>;
}

/** Points and maximum of a leaf in one year: absent, without a maximum (with or without points), or ordinary. */
const leafFigure = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ points: 0, maxPoints: 0 }, { points: 1.5, maxPoints: 0 }),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.double({ min: 0.01, max: 50, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([maxPoints, ratio]) => ({ points: ratio * maxPoints, maxPoints })),
  },
);

/** Areas of criteria of leaves, every leaf with its figure in two years; both years have an ordinary leaf. */
const trees: fc.Arbitrary<Tree> = fc
  .record({
    leaves: fc.array(
      fc.record({
        area: fc.nat({ max: 3 }),
        criterion: fc.nat({ max: 3 }),
        base: leafFigure,
        now: leafFigure,
      }),
      { maxLength: 30 },
    ),
    bonus: fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 })),
    scaleMax: fc.constantFrom(1, 60, 80, 100),
  })
  .map(({ leaves, bonus, scaleMax }) => {
    const parents = new Map<CriterionId, CriterionId | null>([[rootId, null]]);
    const base = [leaf('always', 3, 4)];
    const now = [leaf('always', 2, 5)];
    parents.set(asCriterionId('always'), rootId);
    for (const [index, each] of leaves.entries()) {
      const area = asCriterionId(`${each.area}`);
      const criterion = asCriterionId(`${each.area}.${each.criterion}`);
      const name = `${criterion}.${index}`;
      parents.set(area, rootId).set(criterion, area).set(asCriterionId(name), criterion);
      if (each.base !== null) base.push(leaf(name, each.base.points, each.base.maxPoints));
      if (each.now !== null) now.push(leaf(name, each.now.points, each.now.maxPoints));
    }
    return { base: year(base, bonus[0]), now: year(now, bonus[1]), scaleMax, parents };
  });

/** What the leaves below a node give the index, straight from the definition; the root also has the bonus. */
function partOf(
  node: CriterionId,
  { leaves, bonus }: ContributionYear,
  scaleMax: number,
  parents: Tree['parents'],
): number {
  const isBelow = (criterionId: CriterionId): boolean => {
    const parent = parents.get(criterionId) ?? null;
    return criterionId === node || (parent !== null && isBelow(parent));
  };
  const total = leaves.reduce((sum, each) => sum + each.maxPoints, 0);
  const points = leaves
    .filter(({ criterionId }) => isBelow(criterionId))
    .reduce((sum, each) => sum + each.points, 0);
  return (scaleMax * points) / total + (node === rootId ? bonus : 0);
}
