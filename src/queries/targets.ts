import * as z from 'zod/mini';
import type { BatchId, MetricId, PlanId, TargetId } from '../domain/ids.ts';
import type { TargetRecord } from '../domain/planRecords.ts';
import {
  targetAggregates,
  targetComparators,
  targetFrequencies,
  targetUnits,
} from '../domain/planRecords.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import sql from './targets.sql?raw';

/** Names joined by line feeds. */
const names = z.pipe(
  z.string(),
  z.transform((text: string): readonly string[] => (text === '' ? [] : text.split('\n'))),
);

const targetRowSchema: z.ZodMiniType<TargetRecord> = z.object({
  batchId: idSchema<BatchId>(),
  row: z.int(),
  targetId: idSchema<TargetId>(),
  planId: idSchema<PlanId>(),
  clause: z.string(),
  verbatim: z.string(),
  metricId: idSchema<MetricId>(),
  scopeText: z.string(),
  comparator: z.enum(targetComparators),
  value: z.nullable(z.number()),
  bandLabel: z.string(),
  unit: z.enum(targetUnits),
  aggregate: z.enum(targetAggregates),
  fields: names,
  exclusions: names,
  frequency: z.enum(targetFrequencies),
  firstYear: z.int(),
  lastYear: z.int(),
  baselineYear: z.nullable(z.int()),
  baselineValue: z.nullable(z.number()),
  deadline: z.string(),
  conflictId: z.nullable(z.string()),
  agency: z.string(),
  partners: z.string(),
  note: z.string(),
});

/** Every target of every plan, by its id. */
export const targetsQuery = defineQuery<[], TargetRecord>({ name: 'targets', sql, row: targetRowSchema });
