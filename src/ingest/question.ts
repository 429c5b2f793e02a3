import type { IndexCode, MethodId } from '../domain/ids.ts';
import type { CriterionRecord, MethodRecord, UnitRecord } from '../domain/records.ts';
import type { Reading } from './encoding.ts';
import type { Layout } from './layout.ts';
import type { RowSection } from './rowSections.ts';
import type { MethodDraft } from './methodDraft.ts';
import type { FormerUnit, ListedCommune } from './unitSuggestions.ts';

/** Where a question arose: the first lines (at most five) and how many rows wait for the answer. */
export interface Waiting {
  /** Stable over drafts of one file; use it as a list key. */
  readonly key: string;
  readonly lines: readonly number[];
  readonly rows: number;
}

/** How one number reads in each format; null where it is none. */
export interface NumberReadings {
  readonly value: string;
  readonly line: number;
  readonly column: string;
  readonly dot: number | null;
  readonly comma: number | null;
}

/** What the importer will not guess. Rows that wait for an answer are rejected until it is given. */
export type Question = Waiting &
  (
    | { readonly kind: 'layoutNeeded'; readonly options: readonly Layout[] }
    | {
        readonly kind: 'ambiguousEncoding';
        readonly message: string;
        /** The plausible encodings, best first, with a sample: the answer is to read the bytes again with one of them. */
        readonly readings: readonly Reading[];
      }
    | { readonly kind: 'lostLetters'; readonly message: string }
    | {
        readonly kind: 'ambiguousNumberFormat';
        /** `mixed`: the file proves both formats; else nothing in it decides. */
        readonly evidence: 'none' | 'mixed';
        readonly examples: readonly NumberReadings[];
      }
    | {
        readonly kind: 'yearNeeded';
        readonly suggestion: number | null;
        /** Names that mean different units before and after 1 July 2025. */ readonly namesOnBothSides: readonly string[];
      }
    | { readonly kind: 'periodNeeded'; readonly sections: readonly RowSection[] }
    | {
        readonly kind: 'indexNeeded';
        readonly text: string;
        readonly suggestion: IndexCode | null;
        readonly options: readonly IndexCode[];
      }
    | {
        readonly kind: 'methodNeeded';
        readonly indexCode: IndexCode;
        readonly year: number;
        readonly options: readonly MethodRecord[];
        /** A method made from the file, to accept or to edit first. */
        readonly draft: MethodDraft;
      }
    | {
        readonly kind: 'unitNeeded';
        /** The unit a title names, as printed. */
        readonly suggestion: string | null;
        /** A new unit of that name, to accept or to edit first; without a name where none is suggested. */
        readonly proposal: UnitRecord;
      }
    | {
        readonly kind: 'ambiguousUnit';
        readonly text: string;
        readonly code: string;
        readonly candidates: readonly UnitRecord[];
      }
    | {
        readonly kind: 'unknownUnit';
        readonly text: string;
        readonly code: string;
        readonly candidates: readonly UnitRecord[];
        /** What became of the unit the workspace knew by this name; null when it knew none. */
        readonly former: FormerUnit | null;
        /** Communes of the country the text may mean, to take as they are; empty where the list was not asked. */
        readonly listed: readonly ListedCommune[];
        /** A new unit made from the text, to accept or to edit first. */
        readonly proposal: UnitRecord;
      }
    | {
        readonly kind: 'unknownCriterion';
        readonly methodId: MethodId;
        readonly text: string;
        readonly candidates: readonly CriterionRecord[];
      }
    | { readonly kind: 'effectiveDateNeeded' }
  );

export type QuestionKind = Question['kind'];
