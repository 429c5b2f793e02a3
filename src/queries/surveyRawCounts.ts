import * as z from 'zod/mini';
import type { IndexCode, UnitId } from '../domain/ids.ts';
import type { Level } from '../domain/records.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import sql from './surveyRawCounts.sql?raw';

const surveyRawCountsRowSchema = z.object({
  unitId: idSchema<UnitId>(),
  year: z.int(),
  level: z.int(),
  answerCount: z.int(),
});
export type SurveyRawCountsRow = z.infer<typeof surveyRawCountsRowSchema>;

/**
 * Single answers counted by unit, year and level: what the cube's counts can be checked against. Parameters: index code,
 * level of units. The single answers must have been loaded.
 */
export const surveyRawCountsQuery = defineQuery<[indexCode: IndexCode, level: Level], SurveyRawCountsRow>({
  name: 'surveyRawCounts',
  sql,
  row: surveyRawCountsRowSchema,
});
