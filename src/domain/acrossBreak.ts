import type { UnitId } from './ids.ts';
import type { Ranking } from './rank.ts';
import { meanOf } from './sum.ts';

/** Distance of a value to the mean of all units with a value that year; null when either is missing. */
export function meanDistance(value: number | null, population: readonly (number | null)[]): number | null {
  const mean = meanOf(population.flatMap((other) => other ?? []));
  return value === null || mean === null ? null : value - mean;
}

/**
 * Share of the other ranked units a unit stands above, ties counted half: 1 is alone on top, 0 alone at the
 * bottom. Unlike a rank it keeps its meaning when n changes. Null when not ranked or ranked alone.
 */
export function percentileRank(ranking: Ranking, unitId: UnitId): number | null {
  const place = ranking.places.get(unitId);
  if (place === undefined || ranking.n < 2) return null;
  const worse = ranking.n - place.rank - place.tieCount;
  return (worse + place.tieCount / 2) / (ranking.n - 1);
}

/** A criterion's figure with the identity it keeps across methods. */
export interface CanonicalFigure {
  readonly canonicalId: string;
  readonly value: number | null;
  readonly maxPoints: number;
}

/** A criterion that measures the same thing under both methods, each year in percent of its own maximum. */
export interface ComparableCriterion {
  readonly canonicalId: string;
  readonly basePercent: number;
  readonly nowPercent: number;
  /** In percentage points. */
  readonly changePp: number;
}

/**
 * What may be compared across a method break: criteria with one canonical identity and a value in both years,
 * each in percent of its maximum then and now. In the order of the present year.
 */
export function comparableCriteria(
  base: readonly CanonicalFigure[],
  now: readonly CanonicalFigure[],
): readonly ComparableCriterion[] {
  const basePercents = new Map(base.map((figure) => [figure.canonicalId, percentOf(figure)]));
  return now.flatMap((figure) => {
    const basePercent = basePercents.get(figure.canonicalId) ?? null;
    const nowPercent = percentOf(figure);
    if (basePercent === null || nowPercent === null) return [];
    const changePp = nowPercent - basePercent;
    return [{ canonicalId: figure.canonicalId, basePercent, nowPercent, changePp }];
  });
}

function percentOf({ value, maxPoints }: CanonicalFigure): number | null {
  return value === null || maxPoints <= 0 ? null : (100 * value) / maxPoints;
}
