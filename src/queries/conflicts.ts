import * as z from 'zod/mini';
import sql from './conflicts.sql?raw';
import { defineQuery } from './defineQuery.ts';

const conflictRowSchema = z.object({
  conflictId: z.string(),
  what: z.string(),
  valueA: z.string(),
  valueB: z.string(),
  kindOfError: z.string(),
  sources: z.string(),
});
export type ConflictRow = z.infer<typeof conflictRowSchema>;

/** Published figures that contradict each other. */
export const conflictsQuery = defineQuery<[], ConflictRow>({
  name: 'conflicts',
  sql,
  row: conflictRowSchema,
  early: ({ conflicts }) => conflicts,
});
