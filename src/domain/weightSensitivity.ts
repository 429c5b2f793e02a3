import type { UnitId } from './ids.ts';
import type { RankOptions } from './rank.ts';
import { roundTo } from './rank.ts';

/** A unit's points on every area of the index, in one order for all units. */
export interface WeighedUnit {
  readonly unitId: UnitId;
  /** The index as published or computed; what the areas do not explain (bonus, penalty, rounding) stays as it is. */
  readonly value: number;
  /** `maxPoints` 0 where the area does not apply to the unit. */
  readonly areas: readonly { readonly points: number; readonly maxPoints: number }[];
}

export interface SensitivityOptions extends RankOptions {
  /** How far each area's weight varies, e.g. 0.2 for ±20 %. */
  readonly variation: number;
  /** What the index reaches at full points. */
  readonly scaleMax: number;
}

/** Ranks a unit takes; 1 is best. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

/** How far a unit's rank depends on the weights of the areas. */
export interface WeightSensitivity {
  readonly rank: number;
  readonly n: number;
  /** One area's weight at a time is raised or lowered. */
  readonly oneArea: RankRange;
  /** Every area is raised or lowered, in every combination. */
  readonly allAreas: RankRange;
}

/** With more areas there are too many combinations; then `allAreas` is `oneArea`. */
const mostCombinedAreas = 10;

/**
 * Rank ranges under other weights (OECD/JRC 2008, sensitivity analysis of the weights): each area's points and
 * maximum are multiplied by `1 ± variation` and the index is `scaleMax · Σ points / Σ maxPoints` again, so the
 * weights are renormalised. Tried are, in this order: the weights as they are, each area alone up and down, and all
 * 2^areas combinations of up and down. Deterministic. A unit's areas must be as many as the first unit's.
 */
export function weightSensitivity(
  units: readonly WeighedUnit[],
  options: SensitivityOptions,
): ReadonlyMap<UnitId, WeightSensitivity> {
  const areaCount = units[0]?.areas.length ?? 0;
  const ranker = createRanker(units, areaCount, options);
  const asTheyAre = ranker.ranksUnder(new Float64Array(areaCount).fill(1));
  const oneArea = rangesFrom(asTheyAre);
  for (const weights of singleWeights(areaCount, options.variation)) {
    widen(oneArea, ranker.ranksUnder(weights));
  }
  const allAreas = { best: oneArea.best.slice(), worst: oneArea.worst.slice() };
  if (areaCount <= mostCombinedAreas) {
    for (const weights of combinedWeights(areaCount, options.variation)) {
      widen(allAreas, ranker.ranksUnder(weights));
    }
  }
  return new Map(
    units.map(({ unitId }, index) => [
      unitId,
      {
        rank: asTheyAre[index] ?? 0,
        n: units.length,
        oneArea: rangeAt(oneArea, index),
        allAreas: rangeAt(allAreas, index),
      },
    ]),
  );
}

interface Ranges {
  readonly best: Int32Array;
  readonly worst: Int32Array;
}

const rangeAt = ({ best, worst }: Ranges, index: number): RankRange => ({
  best: best[index] ?? 0,
  worst: worst[index] ?? 0,
});

const rangesFrom = (ranks: Int32Array): Ranges => ({ best: ranks.slice(), worst: ranks.slice() });

function widen({ best, worst }: Ranges, ranks: Int32Array): void {
  for (const [index, rank] of ranks.entries()) {
    if (rank < (best[index] ?? 0)) best[index] = rank;
    if (rank > (worst[index] ?? 0)) worst[index] = rank;
  }
}

function* singleWeights(areaCount: number, variation: number): Generator<Float64Array> {
  for (let area = 0; area < areaCount; area += 1) {
    for (const factor of [1 + variation, 1 - variation]) {
      yield new Float64Array(areaCount).fill(1).fill(factor, area, area + 1);
    }
  }
}

function* combinedWeights(areaCount: number, variation: number): Generator<Float64Array> {
  for (let corner = 0; corner < 2 ** areaCount; corner += 1) {
    // Bit k of the corner's number says whether area k is up.
    yield Float64Array.from({ length: areaCount }, (_, area) =>
      Math.floor(corner / 2 ** area) % 2 === 1 ? 1 + variation : 1 - variation,
    );
  }
}

interface Ranker {
  readonly ranksUnder: (weights: Float64Array) => Int32Array;
}

/** Ranks all units under given weights, in O(n · (areas + log n)). */
function createRanker(
  units: readonly WeighedUnit[],
  areaCount: number,
  { scaleMax, decimals, direction }: SensitivityOptions,
): Ranker {
  const points = Float64Array.from(units.flatMap(({ areas }) => areas.map((area) => area.points)));
  const maxima = Float64Array.from(units.flatMap(({ areas }) => areas.map((area) => area.maxPoints)));
  const ones = new Float64Array(areaCount).fill(1);
  const shareUnder = (weights: Float64Array, unit: number): number => {
    let earned = 0;
    let possible = 0;
    for (let area = 0; area < areaCount; area += 1) {
      const weight = weights[area] ?? 0;
      earned += weight * (points[unit * areaCount + area] ?? 0);
      possible += weight * (maxima[unit * areaCount + area] ?? 0);
    }
    return possible > 0 ? (scaleMax * earned) / possible : 0;
  };
  const besideAreas = Float64Array.from(units, ({ value }, unit) => value - shareUnder(ones, unit));
  const better = direction === 'higherIsBetter' ? -1 : 1;
  return {
    ranksUnder: (weights) => {
      const values = Float64Array.from(
        units,
        (_, unit) => better * roundTo(shareUnder(weights, unit) + (besideAreas[unit] ?? 0), decimals),
      );
      const bestFirst = values.toSorted();
      return Int32Array.from(values, (value) => 1 + countBelow(bestFirst, value));
    },
  };
}

/** How many of ascending values lie below one. */
function countBelow(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
