import { adjustmentCriteria } from '../domain/adjustmentCriteria.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { CriterionId } from '../domain/ids.ts';
import type { CriterionRecord } from '../domain/records.ts';
import { tolerance } from '../domain/tolerance.ts';
import type { Catalog } from './catalog.ts';
import type { Screen } from './screen.ts';
import type { YearPage } from './yearbook.ts';

/** The criteria of one method as a tree. */
export interface CriterionTree {
  /** The index itself; null when the method names no criteria at all. */
  readonly root: CriterionRecord | null;
  /** Level-1 criteria, in the method's order. */
  readonly areas: readonly CriterionRecord[];
  readonly byId: ReadonlyMap<CriterionId, CriterionRecord>;
  readonly childrenOf: (criterionId: CriterionId) => readonly CriterionRecord[];
  /** Bonus and penalty points among the areas: they have no share of the scale and nothing to lose. */
  readonly adjustments: ReadonlySet<CriterionId>;
}

/** The criterion tree of a method; empty when the method publishes its total only. */
export function criterionTree(
  catalog: Pick<Catalog, 'criteria'>,
  { method }: Pick<YearPage, 'method'>,
): CriterionTree {
  const criteria = catalog.criteria
    .filter((criterion) => criterion.methodId === method.methodId)
    .toSorted((a, b) => a.position - b.position);
  const children = groupBy(criteria, (criterion) => criterion.parentId);
  return {
    root: criteria.find((criterion) => criterion.level === 0) ?? null,
    areas: criteria.filter((criterion) => criterion.level === 1),
    byId: new Map(criteria.map((criterion) => [criterion.criterionId, criterion])),
    childrenOf: (criterionId) => children.get(criterionId) ?? [],
    adjustments: adjustmentCriteria(criteria, method.scaleMax),
  };
}

/** The criterion of the selection; null for the index as a whole or a criterion this year's method does not have. */
export function selectedCriterion(
  screen: Pick<Screen, 'criterionId'>,
  tree: CriterionTree,
): CriterionRecord | null {
  const criterion = screen.criterionId === null ? undefined : tree.byId.get(screen.criterionId);
  return criterion === undefined || criterion.level === 0 ? null : criterion;
}

/** The level-1 criterion a criterion stands under, itself for one of level 1. */
export function areaOf(tree: CriterionTree, criterion: CriterionRecord): CriterionRecord {
  const parent = criterion.parentId === null ? undefined : tree.byId.get(criterion.parentId);
  return criterion.level <= 1 || parent === undefined ? criterion : areaOf(tree, parent);
}

/** A criterion with those it stands under, the level-1 one first; without the index itself. */
export function criterionAncestry(
  tree: CriterionTree,
  criterion: CriterionRecord,
): readonly CriterionRecord[] {
  const parent = criterion.parentId === null ? undefined : tree.byId.get(criterion.parentId);
  return parent === undefined || parent.level === 0
    ? [criterion]
    : [...criterionAncestry(tree, parent), criterion];
}

/**
 * What a selection opens: a criterion with parts, or the one a part belongs to.
 * Null when the index as a whole is meant, or the criterion has no parts to show.
 */
export function openedCriterion(
  screen: Pick<Screen, 'criterionId'>,
  tree: CriterionTree,
): CriterionRecord | null {
  const selected = selectedCriterion(screen, tree);
  if (selected === null) return null;
  return (
    criterionAncestry(tree, selected).findLast(
      ({ criterionId }) => tree.childrenOf(criterionId).length > 0,
    ) ?? null
  );
}

/**
 * Whether the level-1 criteria share out the scale of the index, so that points lost on them may be added. Bonus and
 * penalty points come on top of the scale.
 */
export function partsShareScale(tree: CriterionTree, { method }: Pick<YearPage, 'method'>): boolean {
  const areas = tree.areas.filter(({ criterionId }) => !tree.adjustments.has(criterionId));
  const total = areas.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  return areas.length > 0 && Math.abs(total - method.scaleMax) <= tolerance * method.scaleMax;
}
