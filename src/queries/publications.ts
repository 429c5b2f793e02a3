import * as z from 'zod/mini';
import type { BatchId, IndexCode, UnitId } from '../domain/ids.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import { inOrder } from '../domain/inOrder.ts';
import sql from './publications.sql?raw';

const publicationRowSchema = z.object({
  unitId: idSchema<UnitId>(),
  year: z.int(),
  value: z.nullable(z.number()),
  publishedRank: z.nullable(z.int()),
  rankedUnits: z.nullable(z.int()),
  publishedChangePoints: z.nullable(z.number()),
  publishedPlacesGained: z.nullable(z.int()),
  basis: z.enum(['reported', 'derived']),
  basisNote: z.string(),
  conflictId: z.nullable(z.string()),
  preferred: z.boolean(),
  source: z.string(),
  batchId: idSchema<BatchId>(),
  row: z.int(),
});
export type PublicationRow = z.infer<typeof publicationRowSchema>;

/** What sources printed, conflicting ones included, the preferred one first; parameter: index code. */
export const publicationsQuery = defineQuery<[IndexCode], PublicationRow>({
  name: 'publications',
  sql,
  row: publicationRowSchema,
  early: ({ publications }, [indexCode]) =>
    inOrder(
      publications.filter((row) => row.indexCode === indexCode),
      ({ year }) => year,
      ({ unitId }) => unitId,
      ({ preferred }) => (preferred ? 0 : 1),
      ({ row }) => row,
    ),
});
