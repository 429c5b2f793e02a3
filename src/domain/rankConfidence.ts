import type { UnitId } from './ids.ts';
import { normalQuantile } from './normalQuantile.ts';
import type { Direction } from './records.ts';
import { isRankedSample } from './sampleSize.ts';

/** One unit's survey result. */
export interface SurveyedUnit {
  readonly unitId: UnitId;
  /** Share of satisfied answers, 0–1. */
  readonly ratio: number;
  /** People asked, above 0. */
  readonly n: number;
  /** As many as count for precision, after weights; `n` when not said. */
  readonly effectiveN?: number;
}

export interface RankConfidenceOptions {
  /** Simultaneous over one unit's comparisons, e.g. 0.95. */
  readonly confidence: number;
  /** Design effect of the sample, 1 for a simple random one; `n / designEffect` people count. */
  readonly designEffect: number;
  readonly direction: Direction;
}

/** Between which ranks a unit stands for certain, at the level asked for. */
export interface RankConfidence {
  /** One more than the units significantly better. */
  readonly best: number;
  /** The number of ranked units less those significantly worse. */
  readonly worst: number;
  readonly n: number;
}

/**
 * Rank confidence sets (Goldstein & Spiegelhalter 1996; Mogstad, Romano, Shaikh & Wilhelm 2024): of every unit
 * against each other a two-sided z test of two proportions, pooled, its significance adjusted over the unit's
 * comparisons by Holm (1979). Units with fewer than `leastRankedSample` people take no part.
 *
 * Holm's step-down needs no sorting: having rejected r of m, the next threshold is that of `α / (m − r)`, and the
 * number of statistics reaching it is the next r, until it stays the same. So the cost is a few passes over n² pairs.
 */
export function rankConfidence(
  units: readonly SurveyedUnit[],
  { confidence, designEffect, direction }: RankConfidenceOptions,
): ReadonlyMap<UnitId, RankConfidence> {
  const ranked = units.filter(({ n }) => isRankedSample(n));
  const better = direction === 'higherIsBetter' ? 1 : -1;
  const ratios = Float64Array.from(ranked, ({ ratio }) => ratio * better);
  const answers = Float64Array.from(ranked, ({ n, effectiveN = n }) => effectiveN / designEffect);
  const thresholds = holmThresholds(ranked.length - 1, 1 - confidence);
  const statistics = new Float64Array(ranked.length);
  return new Map(
    ranked.map(({ unitId }, own) => {
      fillStatistics(statistics, ratios, answers, own);
      const least = rejectionThreshold(statistics, thresholds);
      return [unitId, standing(statistics, ratios, own, least)];
    }),
  );
}

/** Squared z an absolute statistic must reach when r comparisons are already rejected, by r. */
function holmThresholds(comparisons: number, alpha: number): Float64Array {
  const thresholds = new Float64Array(Math.max(0, comparisons));
  for (let rejected = 0; rejected < thresholds.length; rejected += 1) {
    thresholds[rejected] = normalQuantile(1 - alpha / (2 * (comparisons - rejected))) ** 2;
  }
  return thresholds;
}

/** Squared z of unit `own` against every other; −1 against itself, 0 where both have all or no satisfied answers. */
function fillStatistics(
  statistics: Float64Array,
  ratios: Float64Array,
  answers: Float64Array,
  own: number,
): void {
  const ownRatio = ratios[own] ?? 0;
  const ownAnswers = answers[own] ?? 0;
  const ownPositive = Math.abs(ownRatio) * ownAnswers;
  for (let other = 0; other < statistics.length; other += 1) {
    const ratio = ratios[other] ?? 0;
    const count = answers[other] ?? 0;
    const pooled = (ownPositive + Math.abs(ratio) * count) / (ownAnswers + count);
    const variance = pooled * (1 - pooled) * (1 / ownAnswers + 1 / count);
    const difference = ownRatio - ratio;
    statistics[other] = variance > 0 ? (difference * difference) / variance : 0;
  }
  statistics[own] = -1;
}

/** The least squared z that Holm's procedure rejects; infinite when it rejects nothing. */
function rejectionThreshold(statistics: Float64Array, thresholds: Float64Array): number {
  let rejected = 0;
  let threshold = Infinity;
  while (rejected < thresholds.length) {
    const next = thresholds[rejected] ?? Infinity;
    let reaching = 0;
    for (let other = 0; other < statistics.length; other += 1) {
      if ((statistics[other] ?? 0) >= next) reaching += 1;
    }
    if (reaching <= rejected) break;
    rejected = reaching;
    threshold = next;
  }
  return threshold;
}

function standing(
  statistics: Float64Array,
  ratios: Float64Array,
  own: number,
  least: number,
): RankConfidence {
  const ownRatio = ratios[own] ?? 0;
  let better = 0;
  let worse = 0;
  for (let other = 0; other < statistics.length; other += 1) {
    if ((statistics[other] ?? 0) < least) continue;
    if ((ratios[other] ?? 0) > ownRatio) better += 1;
    else worse += 1;
  }
  return { best: 1 + better, worst: statistics.length - worse, n: statistics.length };
}
