import type { UnitId } from './ids.ts';
import type { Ranking } from './rank.ts';
import { compensatedSum, meanOf } from './sum.ts';

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

/** What two methods measure alike, taken together, in percent of its own maximum each year. */
export interface ComparablePart {
  /** Criteria both methods have and the unit has a figure for in both years. */
  readonly criteriaCount: number;
  readonly basePercent: number;
  readonly nowPercent: number;
  /** In percentage points. */
  readonly changePp: number;
  /** Share of the present year's maximum these criteria make up, 0–1. */
  readonly shareRatio: number;
}

/**
 * The part of an index that may be compared across a method break: the lowest criteria with one canonical identity and
 * a value in both years, their points summed and set against their maxima of the same year. Null when there is none.
 */
export function comparablePart(
  base: readonly CanonicalFigure[],
  now: readonly CanonicalFigure[],
): ComparablePart | null {
  const baseOf = new Map(base.filter(isMeasured).map((figure) => [figure.canonicalId, figure]));
  const nowShared = now.filter((figure) => isMeasured(figure) && baseOf.has(figure.canonicalId));
  const baseShared = nowShared.flatMap(({ canonicalId }) => baseOf.get(canonicalId) ?? []);
  const basePercent = percentOfSums(baseShared);
  const nowPercent = percentOfSums(nowShared);
  if (basePercent === null || nowPercent === null) return null;
  return {
    criteriaCount: nowShared.length,
    basePercent,
    nowPercent,
    changePp: nowPercent - basePercent,
    shareRatio: maximumOf(nowShared) / maximumOf(now.filter(isMeasured)),
  };
}

const isMeasured = (figure: CanonicalFigure): boolean => percentOf(figure) !== null;

const maximumOf = (figures: readonly CanonicalFigure[]): number =>
  compensatedSum(figures.map(({ maxPoints }) => maxPoints));

function percentOfSums(figures: readonly CanonicalFigure[]): number | null {
  const maximum = maximumOf(figures);
  if (maximum <= 0) return null;
  return (100 * compensatedSum(figures.flatMap(({ value }) => value ?? []))) / maximum;
}
