import * as z from 'zod/mini';
import type { BatchId, PlanId } from '../domain/ids.ts';
import type { PlanConflictRecord } from '../domain/planRecords.ts';
import { conflictEffects } from '../domain/planRecords.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import sql from './planConflicts.sql?raw';

const planConflictRowSchema: z.ZodMiniType<PlanConflictRecord> = z.object({
  batchId: idSchema<BatchId>(),
  row: z.int(),
  conflictId: z.string(),
  planId: idSchema<PlanId>(),
  clauseA: z.string(),
  textA: z.string(),
  clauseB: z.string(),
  textB: z.string(),
  difference: z.string(),
  effect: z.enum(conflictEffects),
  handling: z.string(),
});

/** Clauses of a plan that contradict each other. */
export const planConflictsQuery = defineQuery<[], PlanConflictRecord>({
  name: 'planConflicts',
  sql,
  row: planConflictRowSchema,
});
