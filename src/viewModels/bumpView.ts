import type { UnitId } from '../domain/ids.ts';
import type { MethodBreak } from './historyView.ts';
import type { UnitRole } from './role.ts';

export interface BumpPoint {
  readonly year: number;
  /** 1 is best; null is a gap. */
  readonly rank: number | null;
  /** `6/61` or the reason of the gap. */
  readonly text: string;
}

export interface BumpSeries {
  readonly unitId: UnitId;
  readonly name: string;
  readonly role: UnitRole;
  /** One run a method; runs are never joined. */
  readonly segments: readonly (readonly BumpPoint[])[];
}

/** Rank history; 1 on top. */
export interface BumpView {
  readonly years: readonly number[];
  readonly maxRank: number;
  readonly series: readonly BumpSeries[];
  readonly breaks: readonly MethodBreak[];
  readonly axisLabel: string;
}
