import * as z from 'zod/mini';
import type { IndexCode, MethodId, UnitId } from '../domain/ids.ts';
import type { Level } from '../domain/records.ts';
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
  /** Valid answers by level, 1 the worst. */
  level1Count: z.int(),
  level2Count: z.int(),
  level3Count: z.int(),
  level4Count: z.int(),
  level5Count: z.int(),
  /** Sums of the answers' weights; the counts where a survey has none. */
  level1Weight: z.number(),
  level2Weight: z.number(),
  level3Weight: z.number(),
  level4Weight: z.number(),
  level5Weight: z.number(),
  /** Σw², for the effective sample size (Σw)²/Σw². */
  weightSquares: z.number(),
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
