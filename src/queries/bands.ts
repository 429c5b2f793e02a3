import * as z from 'zod/mini';
import type { BatchId, IndexCode } from '../domain/ids.ts';
import type { BandRecord } from '../domain/records.ts';
import { inOrder } from '../domain/inOrder.ts';
import sql from './bands.sql?raw';
import { defineQuery, idSchema } from './defineQuery.ts';

const bandRowSchema: z.ZodMiniType<BandRecord> = z.object({
  batchId: idSchema<BatchId>(),
  row: z.int(),
  indexCode: idSchema<IndexCode>(),
  level: z.enum(['province', 'department', 'commune']),
  year: z.int(),
  bandId: z.string(),
  labelVi: z.string(),
  labelEn: z.string(),
  lowerBound: z.number(),
  inclusive: z.boolean(),
  position: z.int(),
  source: z.string(),
});

/** Published classification bands, best first within an index, level and year. */
export const bandsQuery = defineQuery<[], BandRecord>({
  name: 'bands',
  sql,
  row: bandRowSchema,
  early: ({ bands }) =>
    inOrder(
      bands,
      ({ indexCode }) => indexCode,
      ({ level }) => level,
      ({ year }) => year,
      ({ position }) => position,
    ),
});
