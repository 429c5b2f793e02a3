import * as z from 'zod/mini';
import type { BatchId, UnitId } from '../domain/ids.ts';
import type { UnitRecord } from '../domain/records.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import sql from './unitRecords.sql?raw';

const unitRecordSchema: z.ZodMiniType<UnitRecord> = z.object({
  batchId: idSchema<BatchId>(),
  row: z.int(),
  unitId: idSchema<UnitId>(),
  code: z.string(),
  name: z.string(),
  kind: z.string(),
  parentId: z.nullable(idSchema<UnitId>()),
  validFrom: z.string(),
  validTo: z.nullable(z.string()),
});

/** Every unit as it is stored, for the importer. */
export const unitRecordsQuery = defineQuery<[], UnitRecord>({
  name: 'unitRecords',
  sql,
  row: unitRecordSchema,
});
