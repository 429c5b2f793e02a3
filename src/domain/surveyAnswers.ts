import type { CriterionId, MethodId } from './ids.ts';
import type { PackedTexts } from './packedTexts.ts';

/** What somebody wrote on a questionnaire: text, never markup. */
export interface SurveyText {
  readonly line: number;
  readonly caseCode: number;
  readonly questionnaire: string;
  readonly text: string;
}

/**
 * Single answers, column by column, in the order of the file. Codes are numbers of the distinct texts the file's cells
 * hold; what they mean may be decided later (`SurveyMeaning`).
 */
export interface SurveyAnswers {
  readonly length: number;
  readonly line: Int32Array;
  readonly caseCode: Int32Array;
  readonly questionCode: Int32Array;
  readonly levelCode: Int32Array;
  /** Null where every answer weighs 1. */
  readonly weight: Float64Array | null;
  /** Numbers into the questionnaires' own texts; one empty text where rows name none. */
  readonly questionnaire: { readonly texts: PackedTexts; readonly numbers: Int32Array };
}

/** What the codes of single answers mean; negative where they do not load. Plain data: it is stored beside them. */
export interface SurveyMeaning {
  /** Place of each case, as `AnswerCaseRecord.caseCode` has it. */
  readonly placeOf: readonly number[];
  /** Number of each case's method in `methodIds`. */
  readonly methodOf: readonly number[];
  readonly methodIds: readonly MethodId[];
  /** By method: the question of each text as its number in `questionIds`. */
  readonly questionOf: readonly (readonly number[])[];
  readonly questionIds: readonly CriterionId[];
  /** 1–5; 0 for no answer. */
  readonly levelOf: readonly number[];
}

/** Answers that repeat an earlier one to the same question of the same questionnaire; they do not load. */
export interface RepeatedAnswers {
  readonly length: number;
  readonly line: Int32Array;
  readonly firstLine: Int32Array;
  readonly questionCode: Int32Array;
}
