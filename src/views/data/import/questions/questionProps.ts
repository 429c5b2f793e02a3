import type { Question, QuestionKind } from '../../../../ingest/question.ts';

/** A question and the file it is about. */
export interface QuestionProps<Kind extends QuestionKind> {
  readonly question: Extract<Question, { readonly kind: Kind }>;
  readonly fileId: string;
}
