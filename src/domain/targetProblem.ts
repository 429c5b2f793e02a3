import { dueDates } from './dueDates.ts';
import type { MetricRecord, PlanRecord, TargetRecord, TargetUnit, ValueKind } from './planRecords.ts';
import { parseDeadline } from './targetDeadline.ts';

/** Why a target cannot be right. */
export const targetProblems = [
  'missingBand',
  'missingValue',
  'impossiblePercent',
  'impossibleCount',
  'unitOfOtherMetric',
  'yearsReversed',
  'unknownDeadline',
  'deadlineBeforePlan',
] as const;
export type TargetProblem = (typeof targetProblems)[number];

const numberless = new Set(['bandAtLeast', 'by', 'before', 'in', 'boolean', 'increase']);

const unitsOfKind: Readonly<Record<ValueKind, readonly TargetUnit[]>> = {
  percent: ['percent', 'percentagePoints', 'ambiguousPercent'],
  points: ['points', 'percent', 'percentagePoints', 'ambiguousPercent', 'band'],
  count: ['count', 'percent', 'ambiguousPercent'],
  boolean: ['yesNo'],
  date: ['date'],
};

/** Checks a target against its plan and metric; null when nothing speaks against it. */
export function targetProblem(
  target: TargetRecord,
  plan: PlanRecord,
  metric: MetricRecord,
): TargetProblem | null {
  return valueProblem(target) ?? unitProblem(target, metric) ?? timeProblem(target, plan, metric);
}

function valueProblem({ comparator, value, unit, aggregate, bandLabel }: TargetRecord): TargetProblem | null {
  if (value === null) {
    if (comparator === 'bandAtLeast' && bandLabel === '') return 'missingBand';
    return numberless.has(comparator) ? null : 'missingValue';
  }
  const isShare = unit === 'percent' || aggregate === 'shareOfUnits';
  if (isShare && (value < 0 || value > 100)) return 'impossiblePercent';
  return unit === 'count' && (value < 0 || !Number.isInteger(value)) ? 'impossibleCount' : null;
}

/** A share counts units whatever the metric holds; everything else must be in a unit the metric can be held against. */
function unitProblem(
  { comparator, aggregate, unit }: TargetRecord,
  { valueKind }: MetricRecord,
): TargetProblem | null {
  if (comparator === 'increase') return null;
  const fits =
    aggregate === 'shareOfUnits'
      ? unit === 'percent' && (valueKind === 'boolean' || valueKind === 'date')
      : unitsOfKind[valueKind].includes(unit);
  return fits ? null : 'unitOfOtherMetric';
}

function timeProblem(target: TargetRecord, plan: PlanRecord, metric: MetricRecord): TargetProblem | null {
  const { firstYear, lastYear, deadline, comparator } = target;
  if (lastYear < firstYear) return 'yearsReversed';
  const needsDeadline = comparator === 'by' || comparator === 'before' || comparator === 'in';
  if ((deadline !== '' || needsDeadline) && parseDeadline(deadline) === null) return 'unknownDeadline';
  // Every day it falls due on lies before the plan was signed.
  return comparator !== 'increase' && dueDates(target, plan, metric.period).length === 0
    ? 'deadlineBeforePlan'
    : null;
}
