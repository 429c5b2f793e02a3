import * as z from 'zod/mini';
import { defineQuery } from './defineQuery.ts';
import sql from './sources.sql?raw';

const sourceRowSchema = z.object({
  register: z.enum(['publication', 'reference', 'band', 'method', 'conflict', 'group']),
  /** As the file gives it: an address, or the name of a publication. */
  source: z.string(),
  rowCount: z.int(),
});
export type SourceRow = z.infer<typeof sourceRowSchema>;

/** Every source that rows of the workspace name, with how many rows rest on it. */
export const sourcesQuery = defineQuery<[], SourceRow>({ name: 'sources', sql, row: sourceRowSchema });
