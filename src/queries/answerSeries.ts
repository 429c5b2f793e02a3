import * as z from 'zod/mini';
import type { IndexCode, MethodId, UnitId } from '../domain/ids.ts';
import type { Level } from '../domain/records.ts';
import { answerCountColumns } from './answerCountColumns.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import sql from './answerSeries.sql?raw';

const answerSeriesRowSchema = z.object({
  unitId: idSchema<UnitId>(),
  year: z.int(),
  /** `wholeYear`, or a part of it: `H1`, `Q2`, `M03`. */
  period: z.string(),
  methodId: idSchema<MethodId>(),
  /** Always empty: all answers are counted together. */
  item: z.string(),
  ...answerCountColumns,
  questionnaireCount: z.int(),
});
export type AnswerSeriesRow = z.infer<typeof answerSeriesRowSchema>;

/**
 * A unit's answers and questionnaires in every period of the same kind as one: all quarters beside a quarter. Parameters:
 * index code, level of units, period, unit.
 */
export const answerSeriesQuery = defineQuery<
  [indexCode: IndexCode, level: Level, period: string, unitId: UnitId],
  AnswerSeriesRow
>({
  name: 'answerSeries',
  sql,
  row: answerSeriesRowSchema,
});
