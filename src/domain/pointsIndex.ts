import type { CriterionId } from './ids.ts';
import type { MissingReason } from './missing.ts';
import { compensatedSum } from './sum.ts';

/** A leaf criterion's appraised points. `notApplicable` leaves numerator and denominator; any other gap leaves no index. */
export interface PointsLeaf {
  readonly criterionId: CriterionId;
  readonly points: number | null;
  readonly maxPoints: number;
  readonly missingReason: MissingReason | null;
}

/** Bonus (positive) or penalty (negative) points and the bounds the method sets for them; null is no bound. */
export interface PointsAdjustment {
  readonly points: number;
  readonly lowestPoints: number | null;
  readonly highestPoints: number | null;
  /** Highest percentage the adjusted index may show. */
  readonly highestPercent: number | null;
}

/** A points index in percent of the applicable maximum, or what is missing. */
export type PointsIndex =
  | {
      readonly kind: 'value';
      /** `earnedPercent + adjustmentPercent`. */
      readonly percent: number;
      readonly earnedPercent: number;
      /** What bonus and penalty added after capping, in percentage points. */
      readonly adjustmentPercent: number;
      readonly applicableMaxPoints: number;
    }
  | { readonly kind: 'missing'; readonly missingCriteria: readonly CriterionId[] };

/**
 * `100 · Σ points / Σ maxPoints` over the applicable leaves, then the capped bonus or penalty over the same
 * maximum. Missing when a leaf is missing for any reason but `notApplicable`, or nothing applicable has a maximum.
 */
export function pointsIndex(
  leaves: readonly PointsLeaf[],
  adjustment: PointsAdjustment | null = null,
): PointsIndex {
  const applicable = leaves.filter(({ missingReason }) => missingReason !== 'notApplicable');
  const missingCriteria = applicable
    .filter(({ points }) => points === null)
    .map(({ criterionId }) => criterionId);
  const applicableMaxPoints = compensatedSum(applicable.map(({ maxPoints }) => maxPoints));
  if (missingCriteria.length > 0 || applicableMaxPoints <= 0) {
    return { kind: 'missing', missingCriteria };
  }
  const earnedPoints = compensatedSum(applicable.flatMap(({ points }) => points ?? []));
  const earnedPercent = (100 * earnedPoints) / applicableMaxPoints;
  const percent = adjustedPercent(earnedPercent, applicableMaxPoints, adjustment);
  return {
    kind: 'value',
    percent,
    earnedPercent,
    adjustmentPercent: percent - earnedPercent,
    applicableMaxPoints,
  };
}

function adjustedPercent(
  earnedPercent: number,
  maxPoints: number,
  adjustment: PointsAdjustment | null,
): number {
  if (adjustment === null) return earnedPercent;
  const { points, lowestPoints, highestPoints, highestPercent } = adjustment;
  const bounded = Math.max(lowestPoints ?? -Infinity, Math.min(highestPoints ?? Infinity, points));
  return Math.min(highestPercent ?? Infinity, earnedPercent + (100 * bounded) / maxPoints);
}
