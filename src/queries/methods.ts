import * as z from 'zod/mini';
import type { BatchId, IndexCode, MethodId } from '../domain/ids.ts';
import { methodStatuses } from '../domain/records.ts';
import type { MethodRecord } from '../domain/records.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import { inOrder } from '../domain/inOrder.ts';
import sql from './methods.sql?raw';

const methodRowSchema: z.ZodMiniType<MethodRecord> = z.object({
  batchId: idSchema<BatchId>(),
  row: z.int(),
  methodId: idSchema<MethodId>(),
  indexCode: idSchema<IndexCode>(),
  level: z.enum(['province', 'department', 'commune']),
  nameVi: z.string(),
  nameEn: z.string(),
  decision: z.string(),
  firstYear: z.int(),
  lastYear: z.int(),
  scaleMin: z.number(),
  scaleMax: z.number(),
  scaleUnit: z.enum(['points', 'percent']),
  direction: z.enum(['higherIsBetter', 'lowerIsBetter']),
  rankDecimals: z.int(),
  aggregation: z.enum(['sumOfCriteria', 'published']),
  breakVi: z.string(),
  breakEn: z.string(),
  source: z.string(),
  status: z.enum(methodStatuses),
});

/** Every method version of every index, oldest first. */
export const methodsQuery = defineQuery<[], MethodRecord>({
  name: 'methods',
  sql,
  row: methodRowSchema,
  early: ({ methods }) =>
    inOrder(
      methods,
      ({ indexCode }) => indexCode,
      ({ firstYear }) => firstYear,
      ({ methodId }) => methodId,
    ),
});
