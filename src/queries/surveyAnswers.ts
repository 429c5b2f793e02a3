import * as z from 'zod/mini';
import type { BatchId, CriterionId, MethodId, UnitId } from '../domain/ids.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import sql from './surveyAnswers.sql?raw';

const surveyAnswerRowSchema = z.object({
  batchId: idSchema<BatchId>(),
  /** 1-based line of the file. */
  row: z.int(),
  /** The questionnaire's number as the file has it; empty where it has none. */
  questionnaire: z.string(),
  unitId: idSchema<UnitId>(),
  year: z.int(),
  period: z.string(),
  serviceField: z.string(),
  channel: z.string(),
  methodId: idSchema<MethodId>(),
  questionId: idSchema<CriterionId>(),
  level: z.int(),
  weight: z.number(),
});
export type SurveyAnswerRow = z.infer<typeof surveyAnswerRowSchema>;

/**
 * A page of the single answers behind a count, by line. Parameters: method, year, period, unit; then criterion (a factor
 * or a question), level, service field, channel, each null for all; then the page's size and how many answers come before.
 * The single answers must have been loaded.
 */
export const surveyAnswersQuery = defineQuery<
  [
    methodId: MethodId,
    year: number,
    period: string,
    unitId: UnitId,
    criterionId: CriterionId | null,
    level: number | null,
    serviceField: string | null,
    channel: string | null,
    limit: number,
    offset: number,
  ],
  SurveyAnswerRow
>({
  name: 'surveyAnswers',
  sql,
  row: surveyAnswerRowSchema,
});
