import type { CriterionId } from './ids.ts';
import type { MissingReason } from './missing.ts';
import type { CriterionRecord } from './records.ts';
import { publishedSumTolerance } from './publishedContribution.ts';
import { compensatedSum } from './sum.ts';

/** A criterion's figure of one unit and year. */
export interface CriterionPointsFigure {
  readonly points: number | null;
  /** Applicable maximum of this unit; null is the method's own. */
  readonly maxPoints: number | null;
  readonly missingReason: MissingReason | null;
}

/** A criterion as far down the tree as figures reach, with its points. */
export interface LowestFigure {
  readonly criterion: TreeCriterion;
  readonly points: number;
  readonly maxPoints: number;
}

export type TreeCriterion = Pick<
  CriterionRecord,
  'criterionId' | 'parentId' | 'level' | 'canonicalId' | 'minPoints' | 'maxPoints' | 'position'
>;

/** What a unit's index is made of, or the criteria whose absence hides it. */
export type LowestFigures =
  | { readonly kind: 'figures'; readonly figures: readonly LowestFigure[] }
  | { readonly kind: 'missing'; readonly missingCriteria: readonly CriterionId[] };

export interface FigureTree {
  /** All criteria of one method. */
  readonly criteria: readonly TreeCriterion[];
  readonly figures: ReadonlyMap<CriterionId, CriterionPointsFigure>;
  /** Canonical ids of criteria to be taken whole though parts are known. */
  readonly whole: ReadonlySet<string>;
}

/**
 * The lowest criteria with points that together make up the level-1 criteria. A criterion whose parts are not all
 * published, or do not add up to its own published points, stands whole. "Không áp dụng" leaves both points and
 * maximum.
 */
export function lowestFigures({ criteria, figures, whole }: FigureTree): LowestFigures {
  const childrenOf = new Map<CriterionId | null, TreeCriterion[]>();
  for (const criterion of criteria) {
    const siblings = childrenOf.get(criterion.parentId);
    if (siblings === undefined) childrenOf.set(criterion.parentId, [criterion]);
    else siblings.push(criterion);
  }
  const own = (criterion: TreeCriterion): LowestFigure | null => {
    const figure = figures.get(criterion.criterionId);
    const points = figure?.points ?? null;
    return points === null
      ? null
      : { criterion, points, maxPoints: figure?.maxPoints ?? criterion.maxPoints };
  };
  const below = (criterion: TreeCriterion): readonly LowestFigure[] | null => {
    if (figures.get(criterion.criterionId)?.missingReason === 'notApplicable') return [];
    const itself = own(criterion);
    const children = childrenOf.get(criterion.criterionId) ?? [];
    if (children.length === 0 || (itself !== null && whole.has(criterion.canonicalId))) {
      return itself === null ? null : [itself];
    }
    const parts = children.map(below);
    const known = parts.flatMap((part) => part ?? []);
    const isComplete = parts.every((part) => part !== null);
    if (isComplete && (itself === null || addsUp(known, itself.points))) return known;
    return itself === null ? null : [itself];
  };
  const areas = criteria.filter(({ level }) => level === 1).map((area) => ({ area, parts: below(area) }));
  const missingCriteria = areas.flatMap(({ area, parts }) => (parts === null ? area.criterionId : []));
  return missingCriteria.length > 0 || areas.length === 0
    ? { kind: 'missing', missingCriteria }
    : { kind: 'figures', figures: areas.flatMap(({ parts }) => parts ?? []) };
}

const addsUp = (parts: readonly LowestFigure[], whole: number): boolean =>
  Math.abs(compensatedSum(parts.map(({ points }) => points)) - whole) <= publishedSumTolerance;
