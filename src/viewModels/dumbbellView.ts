import type { UnitId } from '../domain/ids.ts';
import type { UnitRole } from './role.ts';

export interface DumbbellRow {
  readonly unitId: UnitId;
  readonly name: string;
  readonly base: number;
  readonly now: number;
  readonly baseText: string;
  readonly nowText: string;
  /** `▲ +0,21` */
  readonly changeText: string;
  readonly tone: 'improved' | 'worse' | 'same';
  readonly role: UnitRole;
}

/** Base and current value of every unit that has both, in the order given. */
export interface DumbbellView {
  readonly rows: readonly DumbbellRow[];
  readonly baseLabel: string;
  readonly nowLabel: string;
  readonly axisLabel: string;
}
