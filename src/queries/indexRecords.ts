import * as z from 'zod/mini';
import type { BatchId, IndexCode } from '../domain/ids.ts';
import type { IndexRecord } from '../domain/records.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import sql from './indexRecords.sql?raw';

const indexRecordSchema: z.ZodMiniType<IndexRecord> = z.object({
  batchId: idSchema<BatchId>(),
  row: z.int(),
  indexCode: idSchema<IndexCode>(),
  nameVi: z.string(),
  nameEn: z.string(),
  publisher: z.string(),
});

/** Every index as it is stored, for the importer. */
export const indexRecordsQuery = defineQuery<[], IndexRecord>({
  name: 'indexRecords',
  sql,
  row: indexRecordSchema,
});
