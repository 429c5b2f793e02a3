import * as z from 'zod/mini';
import type { CriterionId, IndexCode, UnitId } from '../domain/ids.ts';
import { missingReasons } from '../domain/missing.ts';
import { inOrder } from '../domain/inOrder.ts';
import { wholeYear } from '../domain/records.ts';
import type { Level } from '../domain/records.ts';
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
  /** The criterion's maximum in this file, which may be less than the method's where parts do not apply. */
  maxPoints: z.nullable(z.number()),
  /** People asked, or files counted; null where none are. */
  n: z.nullable(z.number()),
  missingReason: z.nullable(z.enum(missingReasons)),
});
export type CriterionScoreRow = z.infer<typeof criterionScoreRowSchema>;

/** Every criterion score of every unit of a level in one year; parameters: index code, level, year. */
export const criterionScoresQuery = defineQuery<[IndexCode, Level, number], CriterionScoreRow>({
  name: 'criterionScores',
  sql,
  row: criterionScoreRowSchema,
  early: ({ methods, scores }, [indexCode, level, year]) => {
    const ofLevel = new Set(methods.filter((method) => method.level === level).map((one) => one.methodId));
    return inOrder(
      scores.filter(
        (row) =>
          row.indexCode === indexCode &&
          row.year === year &&
          row.period === wholeYear &&
          ofLevel.has(row.methodId),
      ),
      ({ unitId }) => unitId,
      ({ criterionId }) => criterionId,
      ({ kind }) => kind,
    );
  },
});

/** Every criterion score of one unit in all years; parameters: index code, unit. */
export const unitCriterionScoresQuery = defineQuery<[IndexCode, UnitId], CriterionScoreRow>({
  name: 'unitCriterionScores',
  sql: unitSql,
  row: criterionScoreRowSchema,
  early: ({ scores }, [indexCode, unitId]) =>
    inOrder(
      scores.filter(
        (row) => row.indexCode === indexCode && row.unitId === unitId && row.period === wholeYear,
      ),
      ({ year }) => year,
      ({ criterionId }) => criterionId,
      ({ kind }) => kind,
    ),
});
