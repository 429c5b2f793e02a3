import type { UnitRole } from './role.ts';

export interface HistoryPoint {
  readonly year: number;
  /** Null is a gap, drawn as a gap. */
  readonly value: number | null;
  readonly valueText: string;
  /** Reason of a gap, in words; empty otherwise. */
  readonly gapReason: string;
}

/** A run of years under one method; segments are never joined by a line. */
export interface HistorySegment {
  readonly methodId: string;
  readonly points: readonly HistoryPoint[];
}

export interface HistorySeries {
  readonly id: string;
  readonly label: string;
  /** `reference` is a median or mean. */
  readonly role: UnitRole | 'reference';
  readonly segments: readonly HistorySegment[];
}

export interface MethodBreak {
  /** First year of the new method: the mark stands between the year before and this one. */
  readonly year: number;
  readonly label: string;
  readonly reason: string;
}

/** Values over all years with method breaks drawn. */
export interface HistoryView {
  readonly years: readonly number[];
  readonly series: readonly HistorySeries[];
  readonly breaks: readonly MethodBreak[];
  /** Says the unit; when scales differ between methods values are % of maximum and this says so. */
  readonly axisLabel: string;
}
