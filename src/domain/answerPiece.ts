import type { SurveyLevel } from './surveyLevel.ts';
import { surveyLevels } from './surveyLevel.ts';

/** What a click on a chart of answers chooses: a row, or the answers of one level in it. */
export interface AnswerPiece {
  readonly rowId: string;
  /** Null for all levels. */
  readonly level: SurveyLevel | null;
}

/** Stands in no name: it is the sign that parts units of data. */
const separator = '\u001F';

/** The piece of a row as one text, for a mark to carry. */
export const pieceId = (rowId: string, level: SurveyLevel): string => `${level}${separator}${rowId}`;

/** The piece behind what a mark, a row's name or a row of the table carries. */
export function pieceOf(id: string): AnswerPiece {
  const level = surveyLevels.find((one) => id.startsWith(`${one}${separator}`));
  return level === undefined ? { rowId: id, level: null } : { rowId: id.slice(2), level };
}
