import * as z from 'zod/mini';
import type { BatchId } from '../domain/ids.ts';
import type { BatchRecord } from '../domain/records.ts';
import { inOrder } from '../domain/inOrder.ts';
import sql from './batches.sql?raw';
import { defineQuery, idSchema } from './defineQuery.ts';

const batchRowSchema: z.ZodMiniType<BatchRecord> = z.object({
  batchId: idSchema<BatchId>(),
  position: z.int(),
  fileName: z.string(),
  register: z.string(),
  title: z.string(),
  source: z.string(),
  read: z.int(),
  loaded: z.int(),
  rejected: z.int(),
  skipped: z.int(),
});

/** The loaded files and what became of their rows. */
export const batchesQuery = defineQuery<[], BatchRecord>({
  name: 'batches',
  sql,
  row: batchRowSchema,
  early: ({ batches }) => inOrder(batches, ({ position }) => position),
});
