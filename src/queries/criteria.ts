import { z } from 'zod';
import type { BatchId, CriterionId, MethodId } from '../domain/ids.ts';
import type { CriterionRecord } from '../domain/records.ts';
import sql from './criteria.sql?raw';
import { defineQuery, idSchema } from './defineQuery.ts';

const criterionRowSchema: z.ZodType<CriterionRecord> = z.object({
  batchId: idSchema<BatchId>(),
  row: z.number().int(),
  methodId: idSchema<MethodId>(),
  criterionId: idSchema<CriterionId>(),
  parentId: idSchema<CriterionId>().nullable(),
  level: z.number().int(),
  canonicalId: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
  minPoints: z.number(),
  maxPoints: z.number(),
  position: z.number().int(),
});

/** The criterion trees of all methods, each in its order. */
export const criteriaQuery = defineQuery<[], CriterionRecord>({
  name: 'criteria',
  sql,
  row: criterionRowSchema,
});
