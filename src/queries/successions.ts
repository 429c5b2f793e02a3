import * as z from 'zod/mini';
import type { BatchId, UnitId } from '../domain/ids.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import sql from './successions.sql?raw';

const successionRowSchema = z.object({
  batchId: idSchema<BatchId>(),
  row: z.int(),
  oldUnitId: idSchema<UnitId>(),
  oldCode: z.string(),
  oldName: z.string(),
  newUnitId: idSchema<UnitId>(),
  newCode: z.string(),
  newName: z.string(),
  /** Whether the old unit joined the new one whole or in part. */
  part: z.enum(['whole', 'part']),
  /** ISO date. */
  effectiveDate: z.string(),
  /** Share of the old unit, 0–1, stated by its register; null where none is. */
  share: z.nullable(z.number()),
});
export type SuccessionRow = z.infer<typeof successionRowSchema>;

/** What became of every unit that ceased to exist, in the order of the file. */
export const successionsQuery = defineQuery<[], SuccessionRow>({
  name: 'successions',
  sql,
  row: successionRowSchema,
});
