import type { UnitId } from '../domain/ids.ts';
import type { UnitRole } from './role.ts';

export interface SlopeLine {
  readonly unitId: UnitId;
  readonly name: string;
  readonly base: number;
  readonly now: number;
  readonly baseText: string;
  readonly nowText: string;
  readonly tone: 'improved' | 'worse' | 'same';
  readonly role: UnitRole;
}

/** Two axes, one line a unit: value (or rank) in the base year and now. */
export interface SlopeView {
  readonly lines: readonly SlopeLine[];
  readonly baseLabel: string;
  readonly nowLabel: string;
  readonly axisLabel: string;
  /** True for ranks: 1 on top. */
  readonly inverted: boolean;
}
