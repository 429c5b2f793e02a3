import * as z from 'zod/mini';
import type { BatchId, CriterionId, IndexCode, MethodId, UnitId } from '../domain/ids.ts';
import { missingReasons } from '../domain/missing.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import sql from './targetFigures.sql?raw';

const targetFigureRowSchema = z.object({
  unitId: idSchema<UnitId>(),
  year: z.int(),
  period: z.string(),
  indexCode: idSchema<IndexCode>(),
  methodId: idSchema<MethodId>(),
  criterionId: idSchema<CriterionId>(),
  kind: z.enum(['selfAssessed', 'appraised', 'survey', 'final']),
  value: z.nullable(z.number()),
  n: z.nullable(z.number()),
  missingReason: z.nullable(z.enum(missingReasons)),
  batchId: idSchema<BatchId>(),
  row: z.int(),
});
export type TargetFigureRow = z.infer<typeof targetFigureRowSchema>;

/** Figures of all units and periods for several criteria; parameter: `index criterion kind`, joined by `;`. */
export const targetFiguresQuery = defineQuery<[criteria: string], TargetFigureRow>({
  name: 'targetFigures',
  sql,
  row: targetFigureRowSchema,
});
