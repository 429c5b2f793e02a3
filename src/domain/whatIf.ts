import { adjustmentCriteria } from './adjustmentCriteria.ts';
import type { CriterionId, UnitId } from './ids.ts';
import type { LowestFigure, TreeCriterion } from './lowestFigures.ts';
import type { RankOptions, UnitValue } from './rank.ts';
import { rankUnits } from './rank.ts';
import { compensatedSum } from './sum.ts';
import { tolerance } from './tolerance.ts';

/** What a unit's index is made of. */
export interface WhatIfBase {
  readonly unitId: UnitId;
  /** The index as published or computed. */
  readonly value: number;
  readonly scaleMax: number;
  /** All criteria of the method. */
  readonly criteria: readonly TreeCriterion[];
  /** The criteria whose points can be set. */
  readonly figures: readonly LowestFigure[];
}

/** Points of the index that one point of a criterion is worth; bonus and penalty points count whole. */
export function indexPointsPerPoint(base: WhatIfBase): (criterionId: CriterionId) => number {
  const adjustments = adjustmentCriteria(base.criteria, base.scaleMax);
  const applicable = compensatedSum(
    base.figures.flatMap(({ criterion, maxPoints }) =>
      adjustments.has(criterion.criterionId) ? [] : maxPoints,
    ),
  );
  return (criterionId) => (adjustments.has(criterionId) || applicable <= 0 ? 1 : base.scaleMax / applicable);
}

/**
 * The index if criteria had other points: `value + Σ worth · (points − present points)`, so what rounding left in the
 * published value stays in it. Throws a RangeError on points outside of a criterion's bounds or on one that is not set.
 */
export function whatIfValue(base: WhatIfBase, changed: ReadonlyMap<CriterionId, number>): number {
  const worthOf = indexPointsPerPoint(base);
  const byId = new Map(base.figures.map((figure) => [figure.criterion.criterionId, figure]));
  const changes = [...changed].map(([criterionId, points]) => {
    const figure = byId.get(criterionId);
    if (figure === undefined) throw new RangeError(`whatIfValue: ${criterionId} has no points to change`);
    const { minPoints } = figure.criterion;
    if (!(points >= minPoints - tolerance && points <= figure.maxPoints + tolerance)) {
      throw new RangeError(
        `whatIfValue: ${points} on ${criterionId} is outside of ${minPoints}–${figure.maxPoints}`,
      );
    }
    return worthOf(criterionId) * (points - figure.points);
  });
  return compensatedSum([base.value, ...changes]);
}

/** Where the unit would stand with another value, all other units held fixed; null when it is not ranked. */
export function whatIfPlace(
  entries: readonly UnitValue[],
  unitId: UnitId,
  value: number,
  options: RankOptions,
): { readonly rank: number; readonly n: number; readonly tieCount: number } | null {
  const ranking = rankUnits(
    entries.map((entry) => (entry.unitId === unitId ? { unitId, value } : entry)),
    options,
  );
  const place = ranking.places.get(unitId);
  return place === undefined ? null : { rank: place.rank, n: ranking.n, tieCount: place.tieCount };
}
