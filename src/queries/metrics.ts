import * as z from 'zod/mini';
import type { BatchId, CriterionId, IndexCode, MetricId } from '../domain/ids.ts';
import type { MetricRecord } from '../domain/planRecords.ts';
import { metricPeriods, metricScopes, populations, valueKinds } from '../domain/planRecords.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import sql from './metrics.sql?raw';

const metricRowSchema: z.ZodMiniType<MetricRecord> = z.object({
  batchId: idSchema<BatchId>(),
  row: z.int(),
  metricId: idSchema<MetricId>(),
  nameVi: z.string(),
  nameEn: z.string(),
  indexCode: idSchema<IndexCode>(),
  criterionId: idSchema<CriterionId>(),
  kind: z.enum(['selfAssessed', 'appraised', 'survey', 'final']),
  scope: z.enum(metricScopes),
  period: z.enum(metricPeriods),
  valueKind: z.enum(valueKinds),
  direction: z.enum(['higherIsBetter', 'lowerIsBetter']),
  population: z.enum(populations),
  transform: z.enum(['none', 'complement']),
});

/** Every metric that targets may speak of. */
export const metricsQuery = defineQuery<[], MetricRecord>({ name: 'metrics', sql, row: metricRowSchema });
