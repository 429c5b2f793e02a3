import { adjustmentCriteria } from './adjustmentCriteria.ts';
import type { ContributionYear, NodeContribution } from './contribution.ts';
import { contributions, rollUp } from './contribution.ts';
import type { CriterionId } from './ids.ts';
import { asCriterionId } from './ids.ts';
import type { FigureTree, LowestFigure, TreeCriterion } from './lowestFigures.ts';
import { lowestFigures } from './lowestFigures.ts';
import { roundingBar } from './publishedContribution.ts';
import { compensatedSum } from './sum.ts';

/** A unit's figures of one year under the method of that year. */
export interface MethodYear extends Omit<FigureTree, 'whole'> {
  readonly scaleMax: number;
  /** The index as published or computed, in the method's scale. */
  readonly value: number;
}

/** Why a unit's index moved, at every node of the two methods' joined criterion tree. */
export interface ContributionTree {
  /** What the values are counted in: the methods' own scale, or 100 (percent of the maximum) where scales differ. */
  readonly scaleMax: number;
  readonly baseValue: number;
  readonly nowValue: number;
  /** By canonical id; the root's total is the whole change. */
  readonly nodes: ReadonlyMap<CriterionId, NodeContribution>;
  /** What each node gave the index in a year; absent where it had no criterion then. The root's is the value itself. */
  readonly baseParts: ReadonlyMap<CriterionId, number>;
  readonly nowParts: ReadonlyMap<CriterionId, number>;
}

export type ContributionTreeResult =
  | ({ readonly kind: 'tree' } & ContributionTree)
  /** A level-1 criterion has no figure in a year. */
  | {
      readonly kind: 'missing';
      readonly year: 'base' | 'now';
      readonly missingCriteria: readonly CriterionId[];
    }
  /** The criteria do not make up the index. */
  | { readonly kind: 'notAdditive' };

/** Key of the root, whatever the methods call it. */
export const rootKey = asCriterionId('');

/** Criteria may miss the published index by this much, in points: each is printed with two decimals. */
export const contributionTolerance = 0.05;

/**
 * Splits a change over the criteria of two method versions exactly, criteria being the same where their canonical ids
 * are: within one version performance only, across versions also weight and structure (see `contributions`). A
 * criterion known in one year as a whole only is taken whole in both. What published rounding leaves is a bar of the
 * root. Every node's total is the sum of the bars below it, and the root's the change of the value.
 */
export function contributionTree(base: MethodYear, now: MethodYear): ContributionTreeResult {
  const cut = cutAlike(base, now);
  if (cut.kind === 'missing') return cut;
  const isOneScale = base.scaleMax === now.scaleMax;
  const scaleMax = isOneScale ? now.scaleMax : 100;
  const valueOf = (year: MethodYear): number =>
    isOneScale ? year.value : (100 * year.value) / year.scaleMax;
  const years = {
    base: summands(base, cut.base, scaleMax),
    now: summands(now, cut.now, scaleMax),
  };
  const bars = contributions(years.base, years.now, { scaleMax, rootId: rootKey });
  const baseValue = valueOf(base);
  const nowValue = valueOf(now);
  const isAdditive =
    Math.abs(indexOf(years.base, scaleMax) - baseValue) <= contributionTolerance &&
    Math.abs(indexOf(years.now, scaleMax) - nowValue) <= contributionTolerance;
  if (bars === null || !isAdditive) return { kind: 'notAdditive' };
  const rounding = roundingBar(rootKey, nowValue - baseValue, bars);
  const all = rounding === null ? bars : [...bars, rounding];
  const parents = canonicalParents(base.criteria, now.criteria);
  return {
    kind: 'tree',
    scaleMax,
    baseValue,
    nowValue,
    nodes: rollUp(all, parents),
    baseParts: partsOf(years.base, scaleMax, parents).set(rootKey, baseValue),
    nowParts: partsOf(years.now, scaleMax, parents).set(rootKey, nowValue),
  };
}

/** What each node's leaves gave the index in one year. */
function partsOf(
  { leaves }: ContributionYear,
  scaleMax: number,
  parents: ReadonlyMap<CriterionId, CriterionId | null>,
): Map<CriterionId, number> {
  const maximum = compensatedSum(leaves.map(({ maxPoints }) => maxPoints));
  const parts = leaves.map(({ criterionId, points }) => ({
    criterionId,
    kind: 'performance' as const,
    points: (scaleMax * points) / maximum,
  }));
  return new Map([...rollUp(parts, parents)].map(([key, { totalPoints }]) => [key, totalPoints]));
}

type Cut =
  | {
      readonly kind: 'figures';
      readonly base: readonly LowestFigure[];
      readonly now: readonly LowestFigure[];
    }
  | Extract<ContributionTreeResult, { kind: 'missing' }>;

/** Both years' lowest figures, a criterion that stands whole in one year taken whole in the other. */
function cutAlike(base: MethodYear, now: MethodYear): Cut {
  const whole = new Set<string>();
  for (;;) {
    const cutBase = lowestFigures({ ...base, whole });
    if (cutBase.kind === 'missing') return { ...cutBase, year: 'base' };
    const cutNow = lowestFigures({ ...now, whole });
    if (cutNow.kind === 'missing') return { ...cutNow, year: 'now' };
    const found = [
      ...closedIn(cutBase.figures, base.criteria),
      ...closedIn(cutNow.figures, now.criteria),
    ].filter((canonicalId) => !whole.has(canonicalId));
    if (found.length === 0) return { kind: 'figures', base: cutBase.figures, now: cutNow.figures };
    for (const canonicalId of found) whole.add(canonicalId);
  }
}

/** Canonical ids of figures that have parts in the method which are not used. */
function closedIn(figures: readonly LowestFigure[], criteria: readonly TreeCriterion[]): readonly string[] {
  const parents = new Set(criteria.map(({ parentId }) => parentId));
  return figures.flatMap(({ criterion }) =>
    parents.has(criterion.criterionId) ? criterion.canonicalId : [],
  );
}

/** Criteria and bonus of a year as `contributions` takes them, keyed by canonical id. */
function summands(year: MethodYear, figures: readonly LowestFigure[], scaleMax: number): ContributionYear {
  const adjustments = adjustmentCriteria(year.criteria, year.scaleMax);
  const isBonus = ({ criterion }: LowestFigure): boolean => adjustments.has(criterion.criterionId);
  return {
    leaves: figures
      .filter((figure) => !isBonus(figure))
      .map(({ criterion, points, maxPoints }) => ({
        criterionId: asCriterionId(criterion.canonicalId),
        points,
        maxPoints,
      })),
    bonus: (scaleMax / year.scaleMax) * compensatedSum(figures.filter(isBonus).map(({ points }) => points)),
  };
}

function indexOf({ leaves, bonus }: ContributionYear, scaleMax: number): number {
  const points = compensatedSum(leaves.map((leaf) => leaf.points));
  const maximum = compensatedSum(leaves.map((leaf) => leaf.maxPoints));
  return (scaleMax * points) / maximum + bonus;
}

/** Each criterion's parent by canonical ids: where it stands now, or stood if it is gone; null of the root. */
export function canonicalParents(
  base: readonly TreeCriterion[],
  now: readonly TreeCriterion[],
): ReadonlyMap<CriterionId, CriterionId | null> {
  const parents = new Map<CriterionId, CriterionId | null>([[rootKey, null]]);
  for (const criteria of [base, now]) {
    const byId = new Map(criteria.map((criterion) => [criterion.criterionId, criterion]));
    for (const { canonicalId, parentId, level } of criteria) {
      if (level === 0) continue;
      const parent = parentId === null ? undefined : byId.get(parentId);
      const isTop = parent === undefined || parent.level === 0;
      parents.set(asCriterionId(canonicalId), isTop ? rootKey : asCriterionId(parent.canonicalId));
    }
  }
  return parents;
}
