import type { CriterionId, IndexCode, MethodId, UnitId } from '../domain/ids.ts';
import type { UnitRecord } from '../domain/records.ts';
import type { FixedValues, Mapping } from './mapping.ts';
import type { MethodDraft } from './methodDraft.ts';
import type { NumberFormat } from './numberCell.ts';

/** What a printed unit (its text and code as in the file) means. */
export interface UnitDecision {
  readonly text: string;
  readonly code: string;
  readonly action:
    | { readonly kind: 'use'; readonly unitId: UnitId }
    | { readonly kind: 'create'; readonly unit: UnitRecord }
    /** Rows or columns of this unit are skipped. */
    | { readonly kind: 'skip' };
}

/** What a printed criterion means within a method. */
export interface CriterionDecision {
  readonly methodId: MethodId;
  readonly text: string;
  readonly action: { readonly kind: 'use'; readonly criterionId: CriterionId } | { readonly kind: 'skip' };
}

/** Which method the figures belong to: a known one (its years are widened if need be), or one made from the file. */
export type MethodDecision =
  | { readonly kind: 'use'; readonly methodId: MethodId }
  | { readonly kind: 'create'; readonly draft: MethodDraft };

/** A cell put right before anything is read. `column` is its position, 0-based; confirming a doubtful cell is a correction to its own text. */
export interface Correction {
  readonly line: number;
  readonly column: number;
  readonly value: string;
}

/** Everything the analyst decided about one file. Plain data: it goes into the ledger and makes the draft repeatable. */
export interface Decisions {
  /** Null: detected, or a saved mapping with the same headings. */
  readonly mapping: Mapping | null;
  readonly numberFormat: NumberFormat | null;
  /** Wins over the mapping's own fixed values where not absent. */
  readonly fixed: Partial<FixedValues>;
  readonly units: readonly UnitDecision[];
  /** What printed index names mean. */
  readonly indices: readonly { readonly text: string; readonly indexCode: IndexCode }[];
  readonly method: MethodDecision | null;
  readonly criteria: readonly CriterionDecision[];
  /** Period of each stacked round, in order; null skips the round. */
  readonly sections: readonly (string | null)[] | null;
  /** ISO day the successions of a file without dates take effect. */
  readonly effectiveDate: string | null;
  /** Load the rows whose letters are whole although others lost theirs. */
  readonly lostLettersAccepted: boolean;
  readonly corrections: readonly Correction[];
  /** Lines the analyst leaves out. */
  readonly skippedLines: readonly number[];
}

export const noDecisions: Decisions = {
  mapping: null,
  numberFormat: null,
  fixed: {},
  units: [],
  indices: [],
  method: null,
  criteria: [],
  sections: null,
  effectiveDate: null,
  lostLettersAccepted: false,
  corrections: [],
  skippedLines: [],
};
