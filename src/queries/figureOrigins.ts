import * as z from 'zod/mini';
import type { BatchId, CriterionId, IndexCode, MethodId, UnitId } from '../domain/ids.ts';
import { missingReasons } from '../domain/missing.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import sql from './figureOrigins.sql?raw';

const figureOriginRowSchema = z.object({
  batchId: idSchema<BatchId>(),
  /** 1-based line of the file. */
  row: z.int(),
  period: z.string(),
  methodId: idSchema<MethodId>(),
  criterionId: idSchema<CriterionId>(),
  kind: z.enum(['selfAssessed', 'appraised', 'survey', 'final']),
  value: z.nullable(z.number()),
  missingReason: z.nullable(z.enum(missingReasons)),
});
export type FigureOriginRow = z.infer<typeof figureOriginRowSchema>;

/** File and line of every figure of one unit in one year; parameters: index code, unit, year. */
export const figureOriginsQuery = defineQuery<[IndexCode, UnitId, number], FigureOriginRow>({
  name: 'figureOrigins',
  sql,
  row: figureOriginRowSchema,
});
