import * as z from 'zod/mini';
import type { CriterionId, IndexCode, MethodId, UnitId } from '../domain/ids.ts';
import type { Level } from '../domain/records.ts';
import { answerCountColumns } from './answerCountColumns.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import sql from './surveyCounts.sql?raw';

/** What survey answers are counted by: all together, factor or question of the method, the file's service field or channel. */
export type SurveyDimension = 'overall' | 'factor' | 'question' | 'field' | 'channel';

const surveyCountsRowSchema = z.object({
  unitId: idSchema<UnitId>(),
  year: z.int(),
  methodId: idSchema<MethodId>(),
  /** Criterion id, service field or channel; empty when all answers are counted together. */
  item: z.string(),
  ...answerCountColumns,
});
export type SurveyCountsRow = z.infer<typeof surveyCountsRowSchema>;

/**
 * Survey answers by level for every unit, year and item of a dimension. Parameters: index code, level of units, period,
 * dimension; then what is counted only, each null for all: year, unit, service field, channel, criterion (a factor or a
 * question).
 */
export const surveyCountsQuery = defineQuery<
  [
    indexCode: IndexCode,
    level: Level,
    period: string,
    dimension: SurveyDimension,
    year: number | null,
    unitId: UnitId | null,
    serviceField: string | null,
    channel: string | null,
    criterionId: CriterionId | null,
  ],
  SurveyCountsRow
>({
  name: 'surveyCounts',
  sql,
  row: surveyCountsRowSchema,
});
