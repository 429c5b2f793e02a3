import { bandOf } from './band.ts';
import type { DueDate } from './dueDates.ts';
import { dayOfNumber, daysBetween } from './isoDay.ts';
import { nameKey } from './nameKey.ts';
import type { MetricPeriod, TargetFrequency, TargetRecord } from './planRecords.ts';
import type { BandRecord } from './records.ts';
import { compareToBound } from './targetComparison.ts';
import type { Comparison } from './targetComparison.ts';

/** What one value is held against. */
export interface Held {
  readonly target: TargetRecord;
  readonly period: MetricPeriod;
  readonly due: DueDate;
  /** Bands of the metric's index, level and the due year; empty when none is published. */
  readonly bands: readonly BandRecord[];
  readonly baseline: number | null;
}

const perYear: Readonly<Record<TargetFrequency, number>> = {
  once: 1,
  yearly: 1,
  quarterly: 4,
  monthly: 12,
  weekly: 52,
};
const periodsPerYear: Readonly<Record<MetricPeriod, number>> = { year: 1, quarter: 4, month: 12 };

/** How many a period must count: one a week is thirteen a quarter. Never less than the target's own number. */
export const requiredCount = (value: number, frequency: TargetFrequency, period: MetricPeriod): number =>
  value * Math.max(1, Math.floor(perYear[frequency] / periodsPerYear[period]));

/** The band a target asks for, by its label; null when the table has none of that name. */
export const askedBand = (label: string, bands: readonly BandRecord[]): BandRecord | null =>
  bands.find(({ labelVi }) => nameKey(labelVi) === nameKey(label)) ?? null;

/** The bound that values of this due date are held against; null where the comparator has none. */
export function boundOf({ target, period, bands, baseline }: Held): number | null {
  const { comparator, value, frequency } = target;
  switch (comparator) {
    case 'atLeast':
    case 'above':
    case 'atMost':
    case 'below':
    case 'equal':
      return value;
    case 'boolean':
      return 1;
    case 'countPerPeriodAtLeast':
      return value === null ? null : requiredCount(value, frequency, period);
    case 'changeAtLeast':
      return value === null || baseline === null ? null : baseline + value;
    case 'ratioAtLeast':
      return value === null || baseline === null ? null : baseline * (1 + value / 100);
    case 'bandAtLeast':
      return askedBand(target.bandLabel, bands)?.lowerBound ?? null;
    case 'by':
    case 'before':
    case 'in':
    case 'increase':
      return null;
  }
}

/** Holds one value against the target; null when it cannot be (no baseline, no band table, no day). */
export function holdValue(value: number, held: Held): Comparison | null {
  const { target, due, bands } = held;
  if (
    target.unit === 'date' ||
    target.comparator === 'by' ||
    target.comparator === 'before' ||
    target.comparator === 'in'
  )
    return holdDay(value, due);
  if (target.comparator === 'bandAtLeast') {
    const asked = askedBand(target.bandLabel, bands);
    const reached = bandOf(value, bands);
    if (asked === null) return null;
    const position = reached?.position ?? Math.max(...bands.map((band) => band.position)) + 1;
    return { isMet: position <= asked.position, distance: asked.position - position };
  }
  const bound = boundOf(held);
  if (bound === null) return null;
  const { comparator } = target;
  const isBound =
    comparator === 'above' || comparator === 'atMost' || comparator === 'below' || comparator === 'equal';
  return compareToBound(isBound ? comparator : 'atLeast', value, bound);
}

/** A day in or out of its window; the distance is in days, negative when late (or too early). */
export function holdDay(value: number, { firstDay, lastDay }: DueDate): Comparison | null {
  const day = dayOfNumber(value);
  if (day === null) return null;
  const early = firstDay === null ? 0 : Math.min(0, daysBetween(firstDay, day));
  const distance = early < 0 ? early : daysBetween(day, lastDay);
  return { isMet: distance >= 0, distance };
}
