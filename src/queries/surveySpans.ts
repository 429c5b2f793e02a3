import * as z from 'zod/mini';
import type { IndexCode, MethodId } from '../domain/ids.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import sql from './surveySpans.sql?raw';

const surveySpanRowSchema = z.object({
  methodId: idSchema<MethodId>(),
  level: z.enum(['province', 'department', 'commune']),
  year: z.int(),
  period: z.string(),
  unitCount: z.int(),
  /** Valid answers to all questions. */
  answerCount: z.int(),
  questionnaireCount: z.int(),
  /** Some answer's weight is not 1. */
  isWeighted: z.boolean(),
});
export type SurveySpanRow = z.infer<typeof surveySpanRowSchema>;

/** Years and periods with survey answers, by method; parameter: index code. */
export const surveySpansQuery = defineQuery<[IndexCode], SurveySpanRow>({
  name: 'surveySpans',
  sql,
  row: surveySpanRowSchema,
});
