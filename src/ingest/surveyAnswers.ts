import type { TextNumbers } from '../domain/scoreColumns.ts';

/** What somebody wrote on a questionnaire. */
export interface SurveyText {
  readonly line: number;
  readonly caseCode: number;
  readonly questionnaire: string;
  readonly text: string;
}

/** Single answers, column by column, in the order of the file: numbers into the texts of a tally. */
export interface SurveyAnswers {
  readonly length: number;
  readonly line: Int32Array;
  readonly caseCode: Int32Array;
  readonly questionCode: Int32Array;
  readonly levelCode: Int32Array;
  readonly weight: Float64Array;
  /** Empty where rows name none. */
  readonly questionnaire: TextNumbers<string>;
}
