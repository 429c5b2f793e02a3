import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContributionKind } from '../../../src/domain/contribution.ts';
import { contributionKinds } from '../../../src/domain/contribution.ts';
import { contributionTree, rootKey } from '../../../src/domain/contributionTree.ts';
import type { ContributionTree, MethodYear } from '../../../src/domain/contributionTree.ts';
import { asCriterionId } from '../../../src/domain/ids.ts';
import { byHand, indexOf, leaf, methodYear } from './methodVersions.ts';
import type { Leaf } from './methodVersions.ts';

const treeOf = (base: MethodYear, now: MethodYear): ContributionTree => {
  const result = contributionTree(base, now);
  if (result.kind !== 'tree') throw new Error(result.kind);
  return result;
};
describe(contributionTree, () => {
  it('splits 68 → 80 over two method versions: performance 11.8288 + weight 0.1712 = 12', () => {
    const tree = treeOf(
      methodYear('old', [leaf('A', 8, 10), leaf('B', 60, 90)]),
      methodYear('new', [leaf('A', 10, 12), leaf('B', 70, 88)]),
    );
    const { performance, weight } = tree.nodes.get(rootKey)?.byKind ?? { performance: 0, weight: 0 };
    expect(performance).toBeCloseTo(0.366_667 + 11.462_121, 6);
    expect(weight).toBeCloseTo(1.633_333 - 1.462_121, 6);
    expect(tree.nodes.get(rootKey)?.totalPoints).toBeCloseTo(12, 10);
  });

  it('is performance alone within one version', () => {
    const tree = treeOf(
      methodYear('v', [leaf('A/A1', 8, 10), leaf('A/A2', 30, 40), leaf('B/B1', 20, 50)]),
      methodYear('v', [leaf('A/A1', 9, 10), leaf('A/A2', 28, 40), leaf('B/B1', 25, 50)]),
    );
    expect(tree.nodes.get(asCriterionId('A'))?.totalPoints).toBeCloseTo(-1, 12);
    expect(tree.nodes.get(asCriterionId('A2'))?.totalPoints).toBeCloseTo(-2, 12);
    expect(tree.nodes.get(rootKey)?.byKind).toMatchObject({ weight: 0, structure: 0, bonus: 0, rounding: 0 });
  });

  it('puts a criterion that moved to another area where it stands now', () => {
    const tree = treeOf(
      methodYear('old', [leaf('A/x', 10, 20), leaf('A/y', 40, 80)]),
      methodYear('new', [leaf('B/x', 15, 20), leaf('A/y', 40, 80)]),
    );
    expect(tree.nodes.get(asCriterionId('B'))?.totalPoints).toBeCloseTo(5, 12);
    expect(tree.nodes.get(asCriterionId('A'))?.totalPoints).toBeCloseTo(0, 12);
  });

  it('keeps an area that is gone, as structure', () => {
    const tree = treeOf(
      methodYear('old', [leaf('A/x', 25, 50), leaf('Old/o', 40, 50)]),
      methodYear('new', [leaf('A/x', 25, 50), leaf('New/n', 10, 50)]),
    );
    expect(tree.nodes.get(asCriterionId('Old'))).toMatchObject({ totalPoints: -40 });
    expect(tree.nodes.get(asCriterionId('New'))?.byKind.structure).toBe(10);
  });

  it('gives bonus and penalty a bar of the index', () => {
    const tree = treeOf(
      methodYear('v', [leaf('A', 50, 100)], { bonus: -2 }),
      methodYear('v', [leaf('A', 50, 100)], { bonus: -0.5 }),
    );
    expect(tree.nodes.get(rootKey)?.byKind.bonus).toBe(1.5);
  });

  it('takes a criterion whole in both years when its parts are known in one only', () => {
    const whole = methodYear('v', [leaf('A/A1', 8, 10), leaf('A/A2', 30, 40), leaf('B', 20, 50)]);
    const figures = new Map(whole.figures).set(asCriterionId('v:A'), {
      points: 38,
      maxPoints: null,
      missingReason: null,
    });
    figures.delete(asCriterionId('v:A1'));
    const parts = methodYear('v', [leaf('A/A1', 9, 10), leaf('A/A2', 30, 40), leaf('B', 20, 50)]);
    const now = {
      ...parts,
      figures: new Map(parts.figures).set(asCriterionId('v:A'), {
        points: 39,
        maxPoints: null,
        missingReason: null,
      }),
    };
    const tree = treeOf({ ...whole, figures }, now);
    expect([...tree.nodes.keys()].toSorted()).toEqual(['', 'A', 'B']);
    expect(tree.nodes.get(asCriterionId('A'))?.totalPoints).toBeCloseTo(1, 12);
  });

  it('counts scales of different length in percent of the maximum', () => {
    const six = methodYear('six', [leaf('D1', 5, 10), leaf('D2', 5, 10)], { scaleMax: 20 });
    const three = methodYear('three', [leaf('D1', 6, 10), leaf('D2', 5, 10), leaf('D3', 4, 10)], {
      scaleMax: 30,
    });
    const tree = treeOf(six, three);
    expect(tree).toMatchObject({ scaleMax: 100, baseValue: 50, nowValue: 50 });
    expect(tree.nodes.get(asCriterionId('D3'))?.byKind.structure).toBeCloseTo(100 * (4 / 30), 10);
    expect(tree.nodes.get(rootKey)?.totalPoints).toBeCloseTo(0, 12);
  });

  it('says which criteria have no figure, and when criteria do not make up the index', () => {
    const full = methodYear('v', [leaf('A', 8, 10), leaf('B', 60, 90)]);
    const holed = { ...full, figures: new Map([...full.figures].slice(1)) };
    expect(contributionTree(holed, full)).toEqual({
      kind: 'missing',
      year: 'base',
      missingCriteria: ['v:A'],
    });
    expect(contributionTree(full, { ...full, value: 70 })).toEqual({ kind: 'notAdditive' });
  });

  it('leaves a remainder of published rounding as a bar of its own', () => {
    const full = methodYear('v', [leaf('A', 8, 10), leaf('B', 60, 90)]);
    const tree = treeOf(full, { ...full, value: full.value + 0.004 });
    expect(tree.nodes.get(rootKey)?.byKind.rounding).toBeCloseTo(0.004, 10);
    expect(tree.nodes.get(rootKey)?.totalPoints).toBeCloseTo(0.004, 10);
  });

  it('adds up exactly at every level, across versions, as computed leaf by leaf', () => {
    fc.assert(
      fc.property(versions, ({ base, now, scaleMax, bonus }) => {
        const tree = treeOf(
          methodYear('old', base, { bonus: bonus[0], scaleMax }),
          methodYear('new', now, { bonus: bonus[1], scaleMax }),
        );
        const expected = byHand(base, now, scaleMax);
        for (const [key, node] of tree.nodes) {
          const below = expected.filter(({ path }) => key === rootKey || path.includes(key));
          for (const kind of contributionKinds.filter((one) => one !== 'bonus' && one !== 'rounding')) {
            const sum = below.reduce((all, parts) => all + parts[kind as 'performance'], 0);
            expect(Math.abs(node.byKind[kind] - sum)).toBeLessThan(1e-9);
          }
          const kinds = contributionKinds.reduce((sum, kind: ContributionKind) => sum + node.byKind[kind], 0);
          expect(Math.abs(kinds - node.totalPoints)).toBeLessThan(1e-9);
          const parts = (tree.nowParts.get(key) ?? 0) - (tree.baseParts.get(key) ?? 0);
          expect(Math.abs(parts - node.totalPoints)).toBeLessThan(1e-9);
        }
        const change = indexOf(now, scaleMax) + bonus[1] - indexOf(base, scaleMax) - bonus[0];
        expect(Math.abs((tree.nodes.get(rootKey)?.totalPoints ?? 0) - change)).toBeLessThan(1e-9);
      }),
    );
  });
});

/** Two versions of a tree: leaves kept, moved to another criterion, dropped, added, or not applicable. */
const versions = fc
  .record({
    leaves: fc.array(
      fc.record({
        place: fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 2 })),
        move: fc.option(fc.nat({ max: 3 }), { freq: 4 }),
        life: fc.constantFrom('both', 'both', 'both', 'base', 'now'),
        maxima: fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 })),
        ratios: fc.tuple(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.double({ min: 0, max: 1, noNaN: true }),
        ),
        notApplicable: fc.constantFrom('never', 'never', 'never', 'base', 'now'),
      }),
      { maxLength: 25 },
    ),
    scaleMax: fc.constantFrom(10, 80, 100),
    bonus: fc.tuple(fc.integer({ min: -3, max: 0 }), fc.integer({ min: -3, max: 0 })),
  })
  .map(({ leaves, scaleMax, bonus }) => {
    const base: Leaf[] = [leaf('a0/always', 3, 4)];
    const now: Leaf[] = [leaf('a0/always', 2, 5)];
    for (const [index, one] of leaves.entries()) {
      const [area, criterion] = one.place;
      const pathIn = (at: number) => [`a${at}`, `a${at}.${criterion}`, `leaf${index}`];
      const push = (to: Leaf[], year: 0 | 1, isAway: boolean, at: number) =>
        to.push({
          path: pathIn(at),
          maxPoints: one.maxima[year] / 10,
          ratio: isAway ? null : one.ratios[year],
        });
      if (one.life !== 'now') push(base, 0, one.notApplicable === 'base', area);
      if (one.life !== 'base') push(now, 1, one.notApplicable === 'now', one.move ?? area);
    }
    return { base, now, scaleMax, bonus };
  });
