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

/**
 * What a selection opens: a criterion with parts, or the one a part belongs to.
 * Null when the index as a whole is meant, or the criterion has no parts to show.
 */
export function openedCriterion(
  screen: Pick<Screen, 'criterionId'>,
  tree: CriterionTree,
): CriterionRecord | null {
  const selected = selectedCriterion(screen, tree);
  const area = selected === null ? null : areaOf(tree, selected);
  return area !== null && tree.childrenOf(area.criterionId).length > 0 ? area : null;
}

/** Whether the level-1 criteria share out the scale of the index, so that points lost on them may be added. */
export function partsShareScale(tree: CriterionTree, { method }: Pick<YearPage, 'method'>): boolean {
  const total = tree.areas.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  return tree.areas.length > 0 && Math.abs(total - method.scaleMax) <= tolerance * method.scaleMax;
}
