import { z } from 'zod';
import type { BatchId, IndexCode, UnitId } from '../domain/ids.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import sql from './publications.sql?raw';

const publicationRowSchema = z.object({
  unitId: idSchema<UnitId>(),
  year: z.number().int(),
  value: z.number().nullable(),
  publishedRank: z.number().int().nullable(),
  rankedUnits: z.number().int().nullable(),
  publishedChangePoints: z.number().nullable(),
  publishedPlacesGained: z.number().int().nullable(),
  basis: z.enum(['reported', 'derived']),
  basisNote: z.string(),
  conflictId: z.string().nullable(),
  preferred: z.boolean(),
  source: z.string(),
  batchId: idSchema<BatchId>(),
  row: z.number().int(),
});
export type PublicationRow = z.infer<typeof publicationRowSchema>;

/** What sources printed, conflicting ones included, the preferred one first; parameter: index code. */
export const publicationsQuery = defineQuery<[IndexCode], PublicationRow>({
  name: 'publications',
  sql,
  row: publicationRowSchema,
});
