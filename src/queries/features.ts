import * as z from 'zod/mini';
import type { UnitId } from '../domain/ids.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import sql from './features.sql?raw';

const featureRowSchema = z.object({
  unitId: idSchema<UnitId>(),
  featureId: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
  measure: z.string(),
  value: z.nullable(z.number()),
});
export type FeatureRow = z.infer<typeof featureRowSchema>;

/** What is declared of each unit, in the order of the files. */
export const featuresQuery = defineQuery<[], FeatureRow>({
  name: 'features',
  sql,
  row: featureRowSchema,
  early: ({ features }) => features,
});
