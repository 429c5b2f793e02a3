import type { MethodIdentity } from './comparability.ts';
import type { UnitId } from './ids.ts';
import type { ChangeSuppression } from './missing.ts';
import type { Ranking } from './rank.ts';
import { compareMethods } from './comparability.ts';

/** A year's ranking and the method it was made with. */
export interface RankedYear {
  readonly method: MethodIdentity;
  readonly ranking: Ranking;
}

/** `places` > 0 is better: base rank minus present rank. Or the reason why ranks are not subtracted. */
export type PlacesGained = { readonly places: number } | { readonly suppressed: ChangeSuppression };

/** Whether two rankings rank the same units, by identity and not merely as many. */
export function isSamePopulation(a: Ranking, b: Ranking): boolean {
  return a.n === b.n && [...a.places.keys()].every((unitId) => b.places.has(unitId));
}

/**
 * Places a unit gained between two years. Defined only under one method and over the same population of
 * ranked units. The narrowest reason wins: a method break, then the unit's own missing rank, then the population.
 */
export function placesGained(base: RankedYear, now: RankedYear, unitId: UnitId): PlacesGained {
  return placesGainedBetween(base, now)(unitId);
}

/** `placesGained` for many units: the two years are compared once. */
export function placesGainedBetween(base: RankedYear, now: RankedYear): (unitId: UnitId) => PlacesGained {
  if (compareMethods(base.method, now.method) === 'methodBreak') {
    return () => ({ suppressed: 'methodBreak' });
  }
  const samePopulation = isSamePopulation(base.ranking, now.ranking);
  return (unitId) => {
    const basePlace = base.ranking.places.get(unitId);
    if (basePlace === undefined) return { suppressed: 'missingBase' };
    const nowPlace = now.ranking.places.get(unitId);
    if (nowPlace === undefined) return { suppressed: 'missingNow' };
    if (!samePopulation) return { suppressed: 'populationChanged' };
    return { places: basePlace.rank - nowPlace.rank };
  };
}
