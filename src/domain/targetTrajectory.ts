import type { Direction } from './records.ts';
import { isAtLeast } from './tolerance.ts';

interface Point {
  readonly year: number;
  readonly value: number;
}

/** The way from a baseline to a target. */
export interface Trajectory {
  readonly baseline: Point;
  readonly end: Point;
  readonly latest: Point;
  /** Where the straight line stands in the latest year. */
  readonly lineValue: number;
  /** The latest value is on the line or better. */
  readonly onTrack: boolean;
  /** What still lacks, per remaining year; 0 when the target is reached, null when no year is left. */
  readonly requiredYearlyGain: number | null;
}

/** Value of the straight line from `baseline` to `end` in a year; flat before and after. */
export function lineAt(baseline: Point, end: Point, year: number): number {
  if (year <= baseline.year) return baseline.value;
  if (year >= end.year) return end.value;
  return (
    baseline.value + ((end.value - baseline.value) * (year - baseline.year)) / (end.year - baseline.year)
  );
}

/**
 * A straight line from the baseline to the target in its last year, and the latest value held against it. Null without
 * two different years. The latest value is the last one up to the target's year.
 */
export function trajectory(
  series: readonly Point[],
  baselineYear: number,
  end: Point,
  direction: Direction,
): Trajectory | null {
  const baseline = series.findLast(({ year }) => year <= baselineYear) ?? series[0];
  const latest = series.findLast(({ year }) => year <= end.year);
  if (baseline === undefined || latest === undefined || baseline.year >= end.year) return null;
  const sign = direction === 'higherIsBetter' ? 1 : -1;
  const lineValue = lineAt(baseline, end, latest.year);
  const gap = sign * (end.value - latest.value);
  const years = end.year - latest.year;
  return {
    baseline,
    end,
    latest,
    lineValue,
    onTrack: isAtLeast(sign * latest.value, sign * lineValue),
    requiredYearlyGain: gap <= 0 ? 0 : years <= 0 ? null : (sign * gap) / years,
  };
}

/** Fewest comparable years a projection rests on. */
export const leastProjectionYears = 3;

/**
 * Least-squares line through the years, read at a later year and kept within the scale: a projection, labelled as such.
 * Null with fewer than three years.
 */
export function projectedValue(
  series: readonly Point[],
  year: number,
  scale: { readonly min: number; readonly max: number },
): number | null {
  if (series.length < leastProjectionYears) return null;
  const meanYear = series.reduce((sum, point) => sum + point.year, 0) / series.length;
  const meanValue = series.reduce((sum, point) => sum + point.value, 0) / series.length;
  const spread = series.reduce((sum, point) => sum + (point.year - meanYear) ** 2, 0);
  if (spread === 0) return null;
  const slope =
    series.reduce((sum, point) => sum + (point.year - meanYear) * (point.value - meanValue), 0) / spread;
  return Math.min(scale.max, Math.max(scale.min, meanValue + slope * (year - meanYear)));
}
