import * as z from 'zod/mini';
import type { IndexCode } from '../domain/ids.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import { inOrder } from '../domain/inOrder.ts';
import sql from './referenceValues.sql?raw';

const referenceRowSchema = z.object({
  indexCode: idSchema<IndexCode>(),
  year: z.int(),
  kind: z.literal('mean'),
  value: z.number(),
  note: z.string(),
  source: z.string(),
});
export type ReferenceRow = z.infer<typeof referenceRowSchema>;

/** Published national means. */
export const referenceValuesQuery = defineQuery<[], ReferenceRow>({
  name: 'referenceValues',
  sql,
  row: referenceRowSchema,
  early: ({ references }) =>
    inOrder(
      references,
      ({ indexCode }) => indexCode,
      ({ year }) => year,
    ),
});
