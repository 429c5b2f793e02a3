import type { CriterionId } from './ids.ts';
import { isAtLeast } from './tolerance.ts';

/** What could be gained on one criterion, in points of the total to be reached. */
export interface CriterionGain {
  readonly criterionId: CriterionId;
  readonly gainPoints: number;
}

/** A gain with the running total of all gains down to it. */
export interface CumulativeGain extends CriterionGain {
  readonly cumulativePoints: number;
  /** Belongs to the smallest set that suffices. */
  readonly isNeeded: boolean;
}

/** The gains in order and how many of them, from the top, reach what is needed. */
export interface SmallestSet {
  /** Positive gains, largest first; equal gains in the order given. */
  readonly gains: readonly CumulativeGain[];
  /** The first `count` gains suffice and no fewer do; null when even all together fall short. */
  readonly count: number | null;
  /** Points still lacking after all gains; 0 when they suffice. */
  readonly shortfallPoints: number;
}

/**
 * The fewest criteria whose gains together reach `neededPoints`. Taking the largest first is optimal for the
 * count: no other k gains sum to more than the k largest. When they cannot suffice, all are needed.
 */
export function smallestSet(gains: readonly CriterionGain[], neededPoints: number): SmallestSet {
  const ordered = gains
    .filter(({ gainPoints }) => gainPoints > 0)
    .toSorted((a, b) => b.gainPoints - a.gainPoints);
  let total = 0;
  const cumulative = ordered.map(({ criterionId, gainPoints }) => {
    const isNeeded = !isAtLeast(total, neededPoints);
    total += gainPoints;
    return { criterionId, gainPoints, cumulativePoints: total, isNeeded };
  });
  const suffices = isAtLeast(total, neededPoints);
  return {
    gains: cumulative,
    count: suffices ? cumulative.filter(({ isNeeded }) => isNeeded).length : null,
    shortfallPoints: suffices ? 0 : neededPoints - total,
  };
}
