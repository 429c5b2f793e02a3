import * as z from 'zod/mini';
import type { UnitId } from '../domain/ids.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import { inOrder } from '../domain/inOrder.ts';
import sql from './units.sql?raw';

const unitRowSchema = z.object({
  unitId: idSchema<UnitId>(),
  code: z.string(),
  name: z.string(),
  kind: z.string(),
  parentId: z.nullable(idSchema<UnitId>()),
  /** ISO dates; null means still valid. */
  validFrom: z.string(),
  validTo: z.nullable(z.string()),
});
export type UnitRow = z.infer<typeof unitRowSchema>;

/** Every unit in each of its validity periods, by code. */
export const unitsQuery = defineQuery<[], UnitRow>({
  name: 'units',
  sql,
  row: unitRowSchema,
  early: ({ units }) =>
    inOrder(
      units,
      ({ code }) => code,
      ({ validFrom }) => validFrom,
    ),
});
