import * as z from 'zod/mini';
import type { BatchId, IndexCode } from '../domain/ids.ts';
import { inOrder } from '../domain/inOrder.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import sql from './answerPeriods.sql?raw';

const answerPeriodRowSchema = z.object({
  indexCode: idSchema<IndexCode>(),
  level: z.enum(['province', 'department', 'commune']),
  year: z.int(),
  /** `wholeYear`, or a part of it: `H1`, `Q2`, `M03`. */
  period: z.string(),
  batchId: idSchema<BatchId>(),
});
export type AnswerPeriodRow = z.infer<typeof answerPeriodRowSchema>;

/** The years and parts of years in which people were asked, by index and level, with each file that says so. */
export const answerPeriodsQuery = defineQuery<[], AnswerPeriodRow>({
  name: 'answerPeriods',
  sql,
  row: answerPeriodRowSchema,
  early: ({ methods, answerCases }) => {
    const methodOf = new Map(methods.map((method) => [method.methodId, method]));
    const found = new Map<string, AnswerPeriodRow>();
    for (const { methodId, year, period, batchId } of answerCases) {
      const key = `${methodId} ${year} ${period} ${batchId}`;
      const method = found.has(key) ? undefined : methodOf.get(methodId);
      if (method !== undefined)
        found.set(key, { indexCode: method.indexCode, level: method.level, year, period, batchId });
    }
    // Two methods of an index may share a year.
    const rows = [...new Map([...found.values()].map((row) => [Object.values(row).join(' '), row])).values()];
    return inOrder(
      rows,
      ({ indexCode }) => indexCode,
      ({ level }) => level,
      ({ year }) => year,
      ({ period }) => period,
      ({ batchId }) => batchId,
    );
  },
});
