import * as z from 'zod/mini';
import type { BatchId, IndexCode, UnitId } from '../domain/ids.ts';
import type { Level } from '../domain/records.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import sql from './surveyTexts.sql?raw';

const surveyTextRowSchema = z.object({
  batchId: idSchema<BatchId>(),
  row: z.int(),
  questionnaire: z.string(),
  unitId: idSchema<UnitId>(),
  year: z.int(),
  period: z.string(),
  serviceField: z.string(),
  channel: z.string(),
  /** What somebody wrote: text, never markup. */
  text: z.string(),
  /** How many texts were found in all, also beyond the limit. */
  foundCount: z.int(),
});
export type SurveyTextRow = z.infer<typeof surveyTextRowSchema>;

/**
 * What people wrote, the latest year first. Parameters: index code, level of units, period; year and unit, each null for
 * all; the words sought as `searchFold` has them (empty for all); how many at most. The single answers must have been
 * loaded.
 */
export const surveyTextsQuery = defineQuery<
  [
    indexCode: IndexCode,
    level: Level,
    period: string,
    year: number | null,
    unitId: UnitId | null,
    folded: string,
    limit: number,
  ],
  SurveyTextRow
>({
  name: 'surveyTexts',
  sql,
  row: surveyTextRowSchema,
});
