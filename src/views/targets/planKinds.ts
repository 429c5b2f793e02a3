import * as z from 'zod/mini';
import type { MetricId } from '../../domain/ids.ts';
import { isIsoDay } from '../../domain/isoDay.ts';
import {
  targetAggregates,
  targetComparators,
  targetFrequencies,
  targetUnits,
} from '../../domain/planRecords.ts';
import type { ImprovementPlan, WrittenPlan } from '../../domain/writtenPlan.ts';
import type { DocumentKind } from '../shared/documentKind.ts';

const text = z.string().check(z.maxLength(4000));
const year = z.int().check(z.gte(2000), z.lte(2100));
const metricId = z.string().check(z.maxLength(200)) as unknown as z.ZodMiniType<MetricId>;

const targetSchema = z.object({
  clause: text,
  verbatim: text,
  metricId,
  comparator: z.enum(targetComparators),
  value: z.nullable(z.number()),
  bandLabel: text,
  unit: z.enum(targetUnits),
  aggregate: z.enum(targetAggregates),
  fields: z.array(text),
  exclusions: z.array(text),
  frequency: z.enum(targetFrequencies),
  baselineYear: z.nullable(z.int()),
  deadline: text,
  agency: text,
});

const planSchema: z.ZodMiniType<WrittenPlan> = z.object({
  docNumber: text,
  docDate: z.string().check(z.refine(isIsoDay)),
  issuer: text,
  firstYear: year,
  lastYear: year,
  targets: z.array(targetSchema),
});

/** Plans written on the screen. */
export const planKind: DocumentKind<WrittenPlan> = {
  kind: 'plan',
  version: 1,
  read: (content) => planSchema.parse(content),
};

const improvementSchema: z.ZodMiniType<ImprovementPlan> = z.object({
  lines: z.array(
    z.object({
      lineId: text,
      criterion: text,
      current: text,
      goal: text,
      agency: text,
      partners: text,
      deadline: text,
      evidence: text,
    }),
  ),
});

/** What to do about missed targets, written on the screen. */
export const improvementKind: DocumentKind<ImprovementPlan> = {
  kind: 'improvementPlan',
  version: 1,
  read: (content) => improvementSchema.parse(content),
};
