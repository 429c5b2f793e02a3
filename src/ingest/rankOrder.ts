/** A unit with the rank a file prints for it and its place by the scores of the same file. */
export interface PlacedUnit {
  readonly name: string;
  readonly line: number;
  readonly printedRank: number;
  readonly computedRank: number;
}

/** Two units whose printed ranks contradict their scores: the lower score has the better rank, or the same. */
export interface RankContradiction {
  readonly lower: PlacedUnit;
  readonly higher: PlacedUnit;
}

/** Ranks among all units that some of the units, printed alone, contradict; each lower unit once. */
export function rankContradictions(units: readonly PlacedUnit[]): readonly RankContradiction[] {
  const found: RankContradiction[] = [];
  let worst: PlacedUnit | null = null;
  // Units of one place wait until all of them are compared with the better ones.
  let equal: PlacedUnit[] = [];
  for (const unit of units.toSorted((a, b) => a.computedRank - b.computedRank)) {
    if (equal[0] !== undefined && equal[0].computedRank !== unit.computedRank) {
      for (const one of equal) if (worst === null || one.printedRank > worst.printedRank) worst = one;
      equal = [];
    }
    if (worst !== null && unit.printedRank <= worst.printedRank) found.push({ lower: unit, higher: worst });
    equal.push(unit);
  }
  return found;
}
