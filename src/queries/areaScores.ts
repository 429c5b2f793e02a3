import * as z from 'zod/mini';
import type { CriterionId, IndexCode, UnitId } from '../domain/ids.ts';
import type { Level } from '../domain/records.ts';
import sql from './areaScores.sql?raw';
import { defineQuery, idSchema } from './defineQuery.ts';

const areaScoreRowSchema = z.object({
  unitId: idSchema<UnitId>(),
  criterionId: idSchema<CriterionId>(),
  points: z.nullable(z.number()),
  /** The unit's own maximum where parts do not apply. */
  maxPoints: z.number(),
});
export type AreaScoreRow = z.infer<typeof areaScoreRowSchema>;

/** The official points of every unit of a level on the index's areas in one year; parameters: index code, level, year. */
export const areaScoresQuery = defineQuery<[IndexCode, Level, number], AreaScoreRow>({
  name: 'areaScores',
  sql,
  row: areaScoreRowSchema,
});
