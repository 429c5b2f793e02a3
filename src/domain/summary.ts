import { quantileOfSorted } from './quantile.ts';
import { meanOf } from './sum.ts';

/** Statistics over the values present, in their own scale. */
export interface Statistics {
  readonly mean: number;
  readonly median: number;
  /** Quartiles are Hyndman & Fan type 7 (R, NumPy, Excel QUARTILE.INC). */
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  readonly min: number;
  readonly max: number;
}

/** Statistics with the count they rest on: "`present` of `total` units". */
export interface Summary {
  readonly present: number;
  readonly total: number;
  /** Null when no value is present. */
  readonly statistics: Statistics | null;
}

/** Summarises values; null is missing and never averaged. Not for ranks: a mean of ranks has no meaning. */
export function summarise(values: readonly (number | null)[]): Summary {
  const sorted = values.flatMap((value) => value ?? []).toSorted((a, b) => a - b);
  return { present: sorted.length, total: values.length, statistics: statisticsOf(sorted) };
}

function statisticsOf(sorted: readonly number[]): Statistics | null {
  const mean = meanOf(sorted);
  const min = sorted.at(0);
  const max = sorted.at(-1);
  const lowerQuartile = quantileOfSorted(sorted, 0.25);
  const median = quantileOfSorted(sorted, 0.5);
  const upperQuartile = quantileOfSorted(sorted, 0.75);
  if (mean === null || min === undefined || max === undefined) return null;
  if (lowerQuartile === null || median === null || upperQuartile === null) return null;
  return { mean, median, lowerQuartile, upperQuartile, min, max };
}
