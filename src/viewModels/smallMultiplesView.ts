import type { HistorySegment, MethodBreak } from './historyView.ts';
import type { UnitRole } from './role.ts';

export interface SmallPanel {
  readonly id: string;
  readonly name: string;
  readonly role: UnitRole;
  readonly segments: readonly HistorySegment[];
  /** Latest value with its rank, e.g. `45,55 · 6/61`. */
  readonly lastText: string;
}

/** One small line chart a unit on a shared scale, breaks drawn in each. */
export interface SmallMultiplesView {
  readonly years: readonly number[];
  readonly panels: readonly SmallPanel[];
  /** Median line repeated in every panel. */
  readonly reference: readonly HistorySegment[];
  readonly referenceLabel: string;
  readonly breaks: readonly MethodBreak[];
  readonly axisLabel: string;
}
