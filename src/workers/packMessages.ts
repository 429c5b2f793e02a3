import type { SurveyAnswers } from '../domain/surveyAnswers.ts';
import type { TallyCells } from '../ingest/surveyTally.ts';
import type { StoredBytes } from '../storage/batch.ts';

/** Answers as they are kept, with the columns they were made of. */
export interface PackedAnswers {
  readonly answers: SurveyAnswers;
  readonly block: StoredBytes;
}

/** What is asked of the worker that packs. */
export type PackRequest =
  | { readonly id: number; readonly answers: SurveyAnswers }
  | { readonly id: number; readonly file: Blob }
  | { readonly id: number; readonly wanted: 'counts' };

/** Its answer: packed answers, the file's SHA-256, the counts of all answers packed, or why there is none. */
export type PackReply =
  | { readonly id: number; readonly packed: PackedAnswers }
  | { readonly id: number; readonly sha256: string }
  | { readonly id: number; readonly counts: TallyCells }
  | { readonly id: number; readonly error: { readonly name: string; readonly message: string } };

/** Buffers of answers, which are handed over instead of copied. */
export const buffersOf = ({
  line,
  caseCode,
  questionCode,
  levelCode,
  weight,
  questionnaire,
}: SurveyAnswers): Transferable[] => {
  const { texts, numbers } = questionnaire;
  const columns = [line, caseCode, questionCode, levelCode, numbers, texts.bytes, texts.begins];
  return [...columns, ...(weight === null ? [] : [weight])].map(({ buffer }) => buffer as ArrayBuffer);
};
