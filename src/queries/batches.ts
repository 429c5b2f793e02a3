import { z } from 'zod';
import type { BatchId } from '../domain/ids.ts';
import type { BatchRecord } from '../domain/records.ts';
import sql from './batches.sql?raw';
import { defineQuery, idSchema } from './defineQuery.ts';

const batchRowSchema: z.ZodType<BatchRecord> = z.object({
  batchId: idSchema<BatchId>(),
  fileName: z.string(),
  register: z.string(),
  title: z.string(),
  source: z.string(),
  read: z.number().int(),
  loaded: z.number().int(),
  rejected: z.number().int(),
  skipped: z.number().int(),
});

/** The loaded files and what became of their rows. */
export const batchesQuery = defineQuery<[], BatchRecord>({ name: 'batches', sql, row: batchRowSchema });
