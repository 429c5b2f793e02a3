import * as z from 'zod/mini';
import type { CriterionId, IndexCode, UnitId } from '../domain/ids.ts';
import { missingReasons } from '../domain/missing.ts';
import { inOrder } from '../domain/inOrder.ts';
import sql from './criterionScores.sql?raw';
import { defineQuery, idSchema } from './defineQuery.ts';
import unitSql from './unitCriterionScores.sql?raw';

const criterionScoreRowSchema = z.object({
  unitId: idSchema<UnitId>(),
  year: z.int(),
  criterionId: idSchema<CriterionId>(),
  kind: z.enum(['selfAssessed', 'appraised', 'survey', 'final']),
  /** In the criterion's own points. */
  value: z.nullable(z.number()),
  missingReason: z.nullable(z.enum(missingReasons)),
});
export type CriterionScoreRow = z.infer<typeof criterionScoreRowSchema>;

/** Every criterion score of every unit in one year; parameters: index code, year. */
export const criterionScoresQuery = defineQuery<[IndexCode, number], CriterionScoreRow>({
  name: 'criterionScores',
  sql,
  row: criterionScoreRowSchema,
  early: ({ scores }, [indexCode, year]) =>
    inOrder(
      scores.filter((row) => row.indexCode === indexCode && row.year === year),
      ({ unitId }) => unitId,
      ({ criterionId }) => criterionId,
      ({ kind }) => kind,
    ),
});

/** Every criterion score of one unit in all years; parameters: index code, unit. */
export const unitCriterionScoresQuery = defineQuery<[IndexCode, UnitId], CriterionScoreRow>({
  name: 'unitCriterionScores',
  sql: unitSql,
  row: criterionScoreRowSchema,
  early: ({ scores }, [indexCode, unitId]) =>
    inOrder(
      scores.filter((row) => row.indexCode === indexCode && row.unitId === unitId),
      ({ year }) => year,
      ({ criterionId }) => criterionId,
      ({ kind }) => kind,
    ),
});
