import type { CriterionId } from './ids.ts';
import { groupBy } from './groupBy.ts';
import { compensatedSum } from './sum.ts';

/**
 * Why the index moved: `performance` the ratio reached, `weight` the criterion's share of the maximum,
 * `structure` a criterion that exists in one year only, `bonus` bonus or penalty, `rounding` what published
 * parts leave of their published whole.
 */
export const contributionKinds = ['performance', 'weight', 'structure', 'bonus', 'rounding'] as const;
export type ContributionKind = (typeof contributionKinds)[number];

/** One bar: what a criterion added to the index's change for one reason, in points of the index. */
export interface Contribution {
  readonly criterionId: CriterionId;
  readonly kind: ContributionKind;
  readonly points: number;
}

/** A leaf criterion's figure in one year. */
export interface ContributionLeaf {
  readonly criterionId: CriterionId;
  readonly points: number;
  readonly maxPoints: number;
}

/** All applicable leaves of one year, and bonus or penalty in points of the index (0 when there is none). */
export interface ContributionYear {
  readonly leaves: readonly ContributionLeaf[];
  readonly bonus: number;
}

export interface ContributionOptions {
  /** What the index reaches at full points: 100 for a percentage, the scale's maximum where the index is a sum. */
  readonly scaleMax: number;
  /** The index's own criterion; bonus and penalty belong to it. */
  readonly rootId: CriterionId;
}

/**
 * Splits the change of a points index exactly over its leaves (Bennet 1920). With ratio x = points/max and
 * weight w = scaleMax · max/Σmax in each year: performance = ½(w₀+w₁)(x₁−x₀), weight = ½(x₀+x₁)(w₁−w₀);
 * a leaf of one year only is ±w·x as structure. All bars together equal the change of
 * `scaleMax · Σpoints/Σmax + bonus`. A weight or bonus that did not move has no bar.
 * Null when a year's maxima sum to 0: it has no index value.
 */
export function contributions(
  base: ContributionYear,
  now: ContributionYear,
  { scaleMax, rootId }: ContributionOptions,
): readonly Contribution[] | null {
  const baseParts = weighLeaves(base.leaves, scaleMax);
  const nowParts = weighLeaves(now.leaves, scaleMax);
  if (baseParts === null || nowParts === null) return null;
  const criterionIds = new Set([...baseParts.keys(), ...nowParts.keys()]);
  const bars = [...criterionIds].flatMap((criterionId) =>
    leafBars(criterionId, baseParts.get(criterionId) ?? absent, nowParts.get(criterionId) ?? absent),
  );
  const bonus = now.bonus - base.bonus;
  return bonus === 0 ? bars : [...bars, { criterionId: rootId, kind: 'bonus', points: bonus }];
}

/** A leaf's part of the index: `points = weight · ratio`. A leaf without a maximum has no ratio. */
interface WeighedLeaf {
  readonly points: number;
  readonly weight: number;
  readonly ratio: number | null;
}

const absent: WeighedLeaf = { points: 0, weight: 0, ratio: null };

function weighLeaves(
  leaves: readonly ContributionLeaf[],
  scaleMax: number,
): ReadonlyMap<CriterionId, WeighedLeaf> | null {
  const totalMax = compensatedSum(leaves.map(({ maxPoints }) => maxPoints));
  if (totalMax <= 0) return null;
  return new Map(
    leaves.map(({ criterionId, points, maxPoints }) => [
      criterionId,
      {
        points: (scaleMax * points) / totalMax,
        weight: (scaleMax * maxPoints) / totalMax,
        ratio: maxPoints === 0 ? null : points / maxPoints,
      },
    ]),
  );
}

function leafBars(criterionId: CriterionId, base: WeighedLeaf, now: WeighedLeaf): Contribution[] {
  if (base.ratio === null || now.ratio === null) {
    return [{ criterionId, kind: 'structure', points: now.points - base.points }];
  }
  const performance = ((base.weight + now.weight) / 2) * (now.ratio - base.ratio);
  const weight = ((base.ratio + now.ratio) / 2) * (now.weight - base.weight);
  const bars: Contribution[] = [{ criterionId, kind: 'performance', points: performance }];
  if (weight !== 0) bars.push({ criterionId, kind: 'weight', points: weight });
  return bars;
}

/** What a node of the criterion tree added: its own bars and those of everything below it. */
export interface NodeContribution {
  readonly totalPoints: number;
  readonly byKind: Readonly<Record<ContributionKind, number>>;
}

/**
 * Adds contributions up the tree, leaf → parent → root. `parents` gives each criterion's parent, null for the
 * root. Every node touched is in the result. Throws a RangeError on a criterion that is its own ancestor.
 */
export function rollUp(
  bars: readonly Contribution[],
  parents: ReadonlyMap<CriterionId, CriterionId | null>,
): ReadonlyMap<CriterionId, NodeContribution> {
  const barsAtNodes = bars.flatMap((bar) =>
    [...withAncestors(bar.criterionId, parents)].map((node) => ({ node, bar })),
  );
  return new Map(
    [...groupBy(barsAtNodes, ({ node }) => node)].map(([node, below]) => [
      node,
      addUp(below.map(({ bar }) => bar)),
    ]),
  );
}

function withAncestors(
  criterionId: CriterionId,
  parents: ReadonlyMap<CriterionId, CriterionId | null>,
): ReadonlySet<CriterionId> {
  const path = new Set<CriterionId>();
  for (let node: CriterionId | null = criterionId; node !== null; node = parents.get(node) ?? null) {
    if (path.has(node)) throw new RangeError(`rollUp: criterion ${node} is its own ancestor`);
    path.add(node);
  }
  return path;
}

function addUp(bars: readonly Contribution[]): NodeContribution {
  const pointsOf = (kind: ContributionKind): number =>
    compensatedSum(bars.flatMap((bar) => (bar.kind === kind ? bar.points : [])));
  return {
    totalPoints: compensatedSum(bars.map(({ points }) => points)),
    byKind: {
      performance: pointsOf('performance'),
      weight: pointsOf('weight'),
      structure: pointsOf('structure'),
      bonus: pointsOf('bonus'),
      rounding: pointsOf('rounding'),
    },
  };
}
