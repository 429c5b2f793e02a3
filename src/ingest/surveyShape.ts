/** Parts of a row that say where its answers belong. */
export const caseParts = ['year', 'period', 'unit', 'unitCode', 'serviceField', 'channel'] as const;
type CasePart = (typeof caseParts)[number];

/** How a survey file is cut into columns: positions of what is used, −1 for what it does not have. */
export interface SurveyShape {
  readonly width: number;
  readonly separator: string;
  readonly caseParts: Readonly<Record<CasePart, number>>;
  readonly questionnaire: number;
  readonly weight: number;
  readonly freeText: number;
  /** Of rows of single answers. */
  readonly question: number;
  readonly level: number;
  /** Columns of answers of rows of questionnaires; question codes are numbers of `questions`. */
  readonly answers: readonly { readonly position: number; readonly questionCode: number }[];
  /** Distinct questions of `answers`, by code. */
  readonly questions: readonly string[];
}
