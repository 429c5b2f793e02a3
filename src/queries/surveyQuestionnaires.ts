import * as z from 'zod/mini';
import type { IndexCode, MethodId, UnitId } from '../domain/ids.ts';
import type { Level } from '../domain/records.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import type { SurveyDimension } from './surveyCounts.ts';
import sql from './surveyQuestionnaires.sql?raw';

const surveyQuestionnairesRowSchema = z.object({
  unitId: idSchema<UnitId>(),
  year: z.int(),
  methodId: idSchema<MethodId>(),
  /** Service field or channel; empty when all are counted together. */
  item: z.string(),
  questionnaireCount: z.int(),
});
export type SurveyQuestionnairesRow = z.infer<typeof surveyQuestionnairesRowSchema>;

/**
 * Questionnaires, i.e. people asked, of every unit and year. Parameters: index code, level of units, period, dimension;
 * then year and unit, each null for all.
 */
export const surveyQuestionnairesQuery = defineQuery<
  [
    indexCode: IndexCode,
    level: Level,
    period: string,
    dimension: Exclude<SurveyDimension, 'factor' | 'question'>,
    year: number | null,
    unitId: UnitId | null,
  ],
  SurveyQuestionnairesRow
>({
  name: 'surveyQuestionnaires',
  sql,
  row: surveyQuestionnairesRowSchema,
});
