import type { ContributionKind, NodeContribution } from './contribution.ts';
import { contributionKinds } from './contribution.ts';
import type { ContributionTree } from './contributionTree.ts';
import type { GroupChange } from './groupChange.ts';
import { groupChange } from './groupChange.ts';
import type { CriterionId, UnitId } from './ids.ts';
import type { UnitValue } from './rank.ts';
import { compensatedSum } from './sum.ts';

/** Why a group's mean moved: every criterion's mean contribution within units, and units coming and going. */
export interface GroupContribution extends GroupChange {
  /** By canonical id: the mean over the kept units, a unit not touched by a criterion counting 0. */
  readonly nodes: ReadonlyMap<CriterionId, NodeContribution>;
  /** What each criterion gave the mean of the kept units in a year. */
  readonly baseParts: ReadonlyMap<CriterionId, number>;
  readonly nowParts: ReadonlyMap<CriterionId, number>;
  /** Kept units whose change could not be split, and their part of the within-unit change. */
  readonly unsplit: readonly UnitId[];
  readonly unsplitPoints: number;
}

/** What is needed of a unit's split change. */
export type SplitUnit = Pick<ContributionTree, 'nodes' | 'baseParts' | 'nowParts'>;

export interface GroupContributionInput {
  /** In the scale of the trees. */
  readonly base: readonly UnitValue[];
  readonly now: readonly UnitValue[];
  /** The split change of each unit that can be split; its root total is the unit's change. */
  readonly trees: ReadonlyMap<UnitId, SplitUnit>;
  readonly rootId: CriterionId;
}

/**
 * The change of a group's unweighted mean as `within + composition` (see `groupChange`), the within part split over
 * the criteria: `nodes[root] + unsplitPoints = withinPoints`. Null when a year has no value at all.
 */
export function groupContribution({
  base,
  now,
  trees,
  rootId,
}: GroupContributionInput): GroupContribution | null {
  const change = groupChange(base, now);
  if (change === null) return null;
  const split = change.kept.flatMap((unitId) => trees.get(unitId) ?? []);
  const nodes = meanNodes(split, change.kept.length);
  return {
    ...change,
    nodes,
    baseParts: meanParts(
      split.map(({ baseParts }) => baseParts),
      change.kept.length,
    ),
    nowParts: meanParts(
      split.map(({ nowParts }) => nowParts),
      change.kept.length,
    ),
    unsplit: change.kept.filter((unitId) => !trees.has(unitId)),
    unsplitPoints: change.withinPoints - (nodes.get(rootId)?.totalPoints ?? 0),
  };
}

function meanParts(
  parts: readonly ReadonlyMap<CriterionId, number>[],
  count: number,
): ReadonlyMap<CriterionId, number> {
  const sums = new Map<CriterionId, number>();
  for (const ofUnit of parts) {
    for (const [key, points] of ofUnit) sums.set(key, (sums.get(key) ?? 0) + points / count);
  }
  return sums;
}

function meanNodes(
  trees: readonly Pick<ContributionTree, 'nodes'>[],
  count: number,
): ReadonlyMap<CriterionId, NodeContribution> {
  const collected = new Map<CriterionId, NodeContribution[]>();
  for (const { nodes } of trees) {
    for (const [key, node] of nodes) {
      const known = collected.get(key);
      if (known === undefined) collected.set(key, [node]);
      else known.push(node);
    }
  }
  const meanOf = (values: readonly number[]): number => compensatedSum(values) / count;
  return new Map(
    [...collected].map(([key, nodes]) => [
      key,
      {
        totalPoints: meanOf(nodes.map(({ totalPoints }) => totalPoints)),
        byKind: Object.fromEntries(
          contributionKinds.map((kind) => [kind, meanOf(nodes.map(({ byKind }) => byKind[kind]))]),
        ) as Record<ContributionKind, number>,
      },
    ]),
  );
}
