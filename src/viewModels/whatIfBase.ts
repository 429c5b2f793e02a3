import { contributionTolerance } from '../domain/contributionTree.ts';
import type { CriterionId, UnitId } from '../domain/ids.ts';
import { lowestFigures } from '../domain/lowestFigures.ts';
import { compensatedSum } from '../domain/sum.ts';
import type { WhatIfBase } from '../domain/whatIf.ts';
import { indexPointsPerPoint } from '../domain/whatIf.ts';
import type { CriterionScoreRow } from '../queries/criterionScores.ts';
import { methodYearOf } from './changeTree.ts';
import type { Screen } from './screen.ts';

/**
 * What a unit's index is made of in the year on show. Null where it has no value, a criterion has no figure, the
 * criteria do not make up the index, or ranks are known from print only.
 */
export function whatIfBaseOf(
  { catalog, page }: Screen,
  unitId: UnitId,
  scores: readonly CriterionScoreRow[],
): WhatIfBase | null {
  const year = methodYearOf(catalog, page, unitId, scores);
  if (year === null || page.rankBasis === 'published') return null;
  const lowest = lowestFigures({ ...year, whole: new Set() });
  if (lowest.kind === 'missing') return null;
  const { value, scaleMax, criteria } = year;
  const base: WhatIfBase = { unitId, value, scaleMax, criteria, figures: lowest.figures };
  return Math.abs(sumOf(base) - value) <= contributionTolerance ? base : null;
}

/** The index out of its criteria. */
function sumOf(base: WhatIfBase): number {
  const worthOf = indexPointsPerPoint(base);
  return compensatedSum(base.figures.map(({ criterion, points }) => worthOf(criterion.criterionId) * points));
}

/** The points set, without those that equal the present ones or belong to criteria that cannot be set. */
export function changedPoints(
  base: WhatIfBase,
  set: ReadonlyMap<CriterionId, number>,
): ReadonlyMap<CriterionId, number> {
  return new Map(
    base.figures.flatMap(({ criterion, points, maxPoints }) => {
      const wanted = set.get(criterion.criterionId);
      if (wanted === undefined || !Number.isFinite(wanted)) return [];
      const bounded = Math.min(maxPoints, Math.max(criterion.minPoints, wanted));
      return bounded === points ? [] : [[criterion.criterionId, bounded] as const];
    }),
  );
}
