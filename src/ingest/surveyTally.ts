import type { RepeatedAnswers } from '../domain/surveyAnswers.ts';
import type { SkippedRow } from './importDraft.ts';

/** What a row says about where its answers belong, as printed. */
export interface CaseTexts {
  readonly year: string;
  readonly period: string;
  readonly unit: string;
  readonly unitCode: string;
  readonly serviceField: string;
  readonly channel: string;
}

/** Answers counted by what their cells say, column by column: numbers into the distinct texts of a tally. */
export interface TallyCells {
  readonly length: number;
  readonly caseCode: Int32Array;
  readonly questionCode: Int32Array;
  readonly levelCode: Int32Array;
  readonly count: Int32Array;
  /** Σw and Σw² of the answers. */
  readonly weight: Float64Array;
  readonly weightSquares: Float64Array;
  /** Line of the first of them. */
  readonly firstLine: Int32Array;
}

/** A row with a fault of its own: broken, without a questionnaire, with a weight that is none. */
export interface SurveyFault {
  readonly line: number;
  readonly code: 'unclosedQuote' | 'raggedRow' | 'cutOffLine' | 'questionnaireMissing' | 'invalidWeight';
  readonly value: string;
}

/**
 * A survey file reduced to its distinct texts and the counts of their combinations: all that deciding what loads needs,
 * however many rows the file has.
 */
export interface SurveyTally {
  readonly cases: readonly CaseTexts[];
  /** Line of the first row of each case. */
  readonly caseLines: Int32Array;
  readonly questions: readonly string[];
  readonly levels: readonly string[];
  readonly cells: TallyCells;
  /** Rows of the file below its header, faulty and skipped ones among them. */
  readonly rowCount: number;
  /** The first faulty rows, and how many there are with how many answers. */
  readonly faults: readonly SurveyFault[];
  readonly faultyRowCount: number;
  readonly faultyAnswerCount: number;
  readonly skipped: readonly SkippedRow[];
  readonly skippedRowCount: number;
  /** Whether rows name their questionnaire, without which repeated answers cannot be told. */
  readonly hasQuestionnaires: boolean;
  readonly hasWeights: boolean;
  readonly textCount: number;
}

/** What only the single answers know, once the texts are understood. */
export interface SurveyFacts {
  /** Repeated answers, counted like the tally. */
  readonly repeated: TallyCells;
  readonly repeatedAnswers: RepeatedAnswers;
  /** Questionnaires of each case with an answer that loads. */
  readonly questionnaires: Int32Array;
  /** Rows of which at least one answer loads, of which none does, and of which none was given; null where a row is one answer. */
  readonly rows: { readonly loaded: number; readonly rejected: number; readonly unanswered: number } | null;
}
