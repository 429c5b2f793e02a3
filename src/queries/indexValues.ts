import * as z from 'zod/mini';
import type { BatchId, CriterionId, IndexCode, MethodId, UnitId } from '../domain/ids.ts';
import type { Level } from '../domain/records.ts';
import { missingReasons } from '../domain/missing.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import { inOrder } from '../domain/inOrder.ts';
import { earlyIndexValues } from './earlyIndexValues.ts';
import sql from './indexValues.sql?raw';
import indicatorSql from './indicatorValues.sql?raw';

const indexValueRowSchema = z.object({
  unitId: idSchema<UnitId>(),
  year: z.int(),
  methodId: idSchema<MethodId>(),
  /** In the method's scale; null when incomplete. */
  value: z.nullable(z.number()),
  /** People asked where the index is a survey; null elsewhere. */
  n: z.nullable(z.number()),
  missingReason: z.nullable(z.enum(missingReasons)),
  /** Ids of the absent level-1 criteria, comma separated. */
  missingCriteria: z.nullable(z.string()),
  /** First file and line the value rests on. */
  batchId: idSchema<BatchId>(),
  row: z.int(),
});
export type IndexValueRow = z.infer<typeof indexValueRowSchema>;

/** The index value of every unit in every year; parameters: index code, level, kind, period. */
export const indexValuesQuery = defineQuery<[IndexCode, Level, string, string], IndexValueRow>({
  name: 'indexValues',
  sql,
  row: indexValueRowSchema,
  early: (dataset, [indexCode, level, kind, period]) =>
    inOrder(
      earlyIndexValues(dataset).filter(
        (row) =>
          row.indicatorId === null &&
          row.indexCode === indexCode &&
          row.level === level &&
          row.kind === kind &&
          row.period === period,
      ),
      ({ year }) => year,
      ({ unitId }) => unitId,
    ),
});

/**
 * The values of one indicator of an index without a total, of every unit in every year; parameters: index code, level,
 * indicator, kind, period.
 */
export const indicatorValuesQuery = defineQuery<
  [IndexCode, Level, CriterionId, string, string],
  IndexValueRow
>({
  name: 'indicatorValues',
  sql: indicatorSql,
  row: indexValueRowSchema,
  early: (dataset, [indexCode, level, indicatorId, kind, period]) =>
    inOrder(
      earlyIndexValues(dataset).filter(
        (row) =>
          row.indicatorId === indicatorId &&
          row.indexCode === indexCode &&
          row.level === level &&
          row.kind === kind &&
          row.period === period,
      ),
      ({ year }) => year,
      ({ unitId }) => unitId,
    ),
});
