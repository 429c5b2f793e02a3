import * as z from 'zod/mini';
import type { IndexCode } from '../domain/ids.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import sql from './indices.sql?raw';

const indexRowSchema = z.object({
  indexCode: idSchema<IndexCode>(),
  nameVi: z.string(),
  nameEn: z.string(),
  publisher: z.string(),
});
export type IndexRow = z.infer<typeof indexRowSchema>;

/** The indices of the workspace, in the order of their file. */
export const indicesQuery = defineQuery<[], IndexRow>({
  name: 'indices',
  sql,
  row: indexRowSchema,
  early: ({ indices }) => indices,
});
