import * as z from 'zod/mini';
import type { BatchId, CriterionId, MethodId } from '../domain/ids.ts';
import type { CriterionRecord } from '../domain/records.ts';
import { inOrder } from '../domain/inOrder.ts';
import sql from './criteria.sql?raw';
import { defineQuery, idSchema } from './defineQuery.ts';

const criterionRowSchema: z.ZodMiniType<CriterionRecord> = z.object({
  batchId: idSchema<BatchId>(),
  row: z.int(),
  methodId: idSchema<MethodId>(),
  criterionId: idSchema<CriterionId>(),
  parentId: z.nullable(idSchema<CriterionId>()),
  level: z.int(),
  canonicalId: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
  minPoints: z.number(),
  maxPoints: z.number(),
  position: z.int(),
});

/** The criterion trees of all methods, each in its order. */
export const criteriaQuery = defineQuery<[], CriterionRecord>({
  name: 'criteria',
  sql,
  row: criterionRowSchema,
  early: ({ criteria }) =>
    inOrder(
      criteria,
      ({ methodId }) => methodId,
      ({ position }) => position,
    ),
});
