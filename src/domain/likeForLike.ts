import type { MethodIdentity } from './comparability.ts';
import type { UnitId } from './ids.ts';
import type { RankOptions, Ranking, UnitValue } from './rank.ts';
import { compareMethods } from './comparability.ts';
import { rankUnits } from './rank.ts';

/** A year's values and the method they were measured with. */
export interface ValuedYear {
  readonly method: MethodIdentity;
  readonly values: readonly UnitValue[];
}

/** Two rankings over one population: their ranks may be subtracted. */
export interface LikeForLike {
  /** Units with a value in both years ("trong k đơn vị có đủ số liệu"). */
  readonly k: number;
  readonly base: Ranking;
  readonly now: Ranking;
  /** Units listed in either year that lack a value in one or both. */
  readonly excluded: readonly UnitId[];
}

/** Re-ranks both years on the units that have a value in both; suppressed across a method break. */
export function likeForLike(
  base: ValuedYear,
  now: ValuedYear,
  options: RankOptions,
): LikeForLike | { readonly suppressed: 'methodBreak' } {
  if (compareMethods(base.method, now.method) === 'methodBreak') {
    return { suppressed: 'methodBreak' };
  }
  const rankedBase = rankUnits(base.values, options);
  const rankedNow = rankUnits(now.values, options);
  const isInBoth = (unitId: UnitId): boolean => rankedBase.places.has(unitId) && rankedNow.places.has(unitId);
  const listed = new Set([...base.values, ...now.values].map(({ unitId }) => unitId));
  const rerank = (values: readonly UnitValue[]): Ranking =>
    rankUnits(
      values.filter(({ unitId }) => isInBoth(unitId)),
      options,
    );
  const baseAgain = rerank(base.values);
  return {
    k: baseAgain.n,
    base: baseAgain,
    now: rerank(now.values),
    excluded: [...listed].filter((unitId) => !isInBoth(unitId)),
  };
}
