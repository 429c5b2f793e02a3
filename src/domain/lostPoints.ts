import type { CriterionId } from './ids.ts';

/** A criterion's appraised points; null is missing. */
export interface CriterionPoints {
  readonly criterionId: CriterionId;
  readonly points: number | null;
  readonly maxPoints: number;
}

/** Points a criterion lost against its maximum. */
export interface LostPoints {
  readonly criterionId: CriterionId;
  /** `maxPoints − points`, never negative. */
  readonly lostPoints: number;
  /** Share of all lost points up to and with this criterion, 0–1; 0 when nothing was lost. */
  readonly cumulativeRatio: number;
}

/** Pareto order of the points lost. */
export interface LostPointsOrder {
  readonly totalLostPoints: number;
  /** Largest first; equal losses in the order given. */
  readonly items: readonly LostPoints[];
  /** Criteria without points: nothing is known to be lost on them. */
  readonly missing: readonly CriterionId[];
}

/** Where the points are lost, largest first, with the cumulative share (Pareto). */
export function lostPoints(criteria: readonly CriterionPoints[]): LostPointsOrder {
  const missing: CriterionId[] = [];
  const losses: { readonly criterionId: CriterionId; readonly lostPoints: number }[] = [];
  for (const { criterionId, points, maxPoints } of criteria) {
    if (points === null) missing.push(criterionId);
    else losses.push({ criterionId, lostPoints: Math.max(0, maxPoints - points) });
  }
  let totalLostPoints = 0;
  const ordered = losses
    .toSorted((a, b) => b.lostPoints - a.lostPoints)
    .map((loss) => {
      totalLostPoints += loss.lostPoints;
      return { ...loss, cumulative: totalLostPoints };
    });
  const items = ordered.map(({ criterionId, lostPoints, cumulative }) => ({
    criterionId,
    lostPoints,
    cumulativeRatio: totalLostPoints === 0 ? 0 : cumulative / totalLostPoints,
  }));
  return { totalLostPoints, items, missing };
}
