import * as z from 'zod/mini';
import type { BatchId, PlanId } from '../domain/ids.ts';
import type { PlanRecord } from '../domain/planRecords.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import sql from './plans.sql?raw';

const planRowSchema: z.ZodMiniType<PlanRecord> = z.object({
  batchId: idSchema<BatchId>(),
  row: z.int(),
  planId: idSchema<PlanId>(),
  docNumber: z.string(),
  docDate: z.string(),
  issuer: z.string(),
  title: z.string(),
  firstYear: z.int(),
  lastYear: z.int(),
  textFile: z.string(),
  source: z.string(),
});

/** Every plan, by the day it was signed. */
export const plansQuery = defineQuery<[], PlanRecord>({ name: 'plans', sql, row: planRowSchema });
