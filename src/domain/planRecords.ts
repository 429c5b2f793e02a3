import type { CriterionId, IndexCode, MetricId, PlanId, TargetId } from './ids.ts';
import type { Direction, Level, Origin, ScoreKind } from './records.ts';

/** A document that sets targets. */
export interface PlanRecord extends Origin {
  readonly planId: PlanId;
  /** Number of the document, e.g. `992/QĐ-UBND`. */
  readonly docNumber: string;
  /** Day it was signed, ISO. */
  readonly docDate: string;
  readonly issuer: string;
  readonly title: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Name of the file with its text; empty when there is none. */
  readonly textFile: string;
  readonly source: string;
}

/** What the figures of a metric are: a date is written as the whole number yyyymmdd, yes is 1 and no 0. */
export const valueKinds = ['percent', 'points', 'count', 'boolean', 'date'] as const;
export type ValueKind = (typeof valueKinds)[number];

/** Whose figures count: units of one level, the district itself, or departments and communes together. */
export const metricScopes = ['province', 'district', 'department', 'commune', 'all'] as const;
export type MetricScope = (typeof metricScopes)[number];

/**
 * `levelUnits`: every unit of the scope that exists in the year, so one without a row is missing.
 * `reportingUnits`: those the data have a row for, because one agency does it for all.
 */
export const populations = ['levelUnits', 'reportingUnits'] as const;
export type MetricPopulation = (typeof populations)[number];

export const metricPeriods = ['year', 'quarter', 'month'] as const;
export type MetricPeriod = (typeof metricPeriods)[number];

/** Where the figures of a target's metric lie in the data. */
export interface MetricRecord extends Origin {
  readonly metricId: MetricId;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly indexCode: IndexCode;
  /** Its children are the metric's fields (lĩnh vực). */
  readonly criterionId: CriterionId;
  readonly kind: ScoreKind;
  readonly scope: MetricScope;
  readonly period: MetricPeriod;
  readonly valueKind: ValueKind;
  readonly direction: Direction;
  readonly population: MetricPopulation;
  /** `complement`: 100 minus the stored percentage (late = not on time). */
  readonly transform: 'none' | 'complement';
}

/** How a value is held against a target. `increase` asks for a rise without saying how much. */
export const targetComparators = [
  'atLeast',
  'above',
  'atMost',
  'below',
  'equal',
  'changeAtLeast',
  'ratioAtLeast',
  'bandAtLeast',
  'countPerPeriodAtLeast',
  'by',
  'before',
  'in',
  'boolean',
  'increase',
] as const;
export type TargetComparator = (typeof targetComparators)[number];

/** `ambiguousPercent`: "tăng 3 %" may mean percentage points or a relative rise. */
export const targetUnits = [
  'percent',
  'percentagePoints',
  'ambiguousPercent',
  'points',
  'count',
  'yesNo',
  'date',
  'band',
  'none',
] as const;
export type TargetUnit = (typeof targetUnits)[number];

/** Which figure decides: all units pooled, the worst unit, the worst field, or how many units do it. */
export const targetAggregates = ['overall', 'everyUnit', 'everyField', 'shareOfUnits'] as const;
export type TargetAggregate = (typeof targetAggregates)[number];

/** How often the target falls due within the plan. */
export const targetFrequencies = ['once', 'yearly', 'quarterly', 'monthly', 'weekly'] as const;
export type TargetFrequency = (typeof targetFrequencies)[number];

/** One target of a plan with the clause that sets it. */
export interface TargetRecord extends Origin {
  readonly targetId: TargetId;
  readonly planId: PlanId;
  readonly clause: string;
  /** The clause's own words. */
  readonly verbatim: string;
  readonly metricId: MetricId;
  /** Whom the clause addresses, in words. */
  readonly scopeText: string;
  readonly comparator: TargetComparator;
  /** In the metric's unit; null where the comparator needs none. */
  readonly value: number | null;
  /** Name of the band asked for ("Tốt"); empty unless `bandAtLeast`. */
  readonly bandLabel: string;
  readonly unit: TargetUnit;
  readonly aggregate: TargetAggregate;
  /** Only these fields; empty for all. */
  readonly fields: readonly string[];
  /** All but these fields. */
  readonly exclusions: readonly string[];
  readonly frequency: TargetFrequency;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly baselineYear: number | null;
  readonly baselineValue: number | null;
  /** See `parseDeadline`; empty means the end of the period. */
  readonly deadline: string;
  readonly conflictId: string | null;
  /** Cơ quan chủ trì. */
  readonly agency: string;
  /** Cơ quan phối hợp. */
  readonly partners: string;
  readonly note: string;
}

/**
 * What a contradiction inside a plan does to the verdict. `value`: the targets that share it are evaluated together;
 * `exception`: evaluated with and without the units it leaves out; `duplicate` and `wording` change nothing.
 */
export const conflictEffects = ['value', 'exception', 'duplicate', 'wording'] as const;
export type ConflictEffect = (typeof conflictEffects)[number];

/** Two clauses of one plan that disagree. */
export interface PlanConflictRecord extends Origin {
  readonly conflictId: string;
  readonly planId: PlanId;
  readonly clauseA: string;
  readonly textA: string;
  readonly clauseB: string;
  readonly textB: string;
  readonly difference: string;
  readonly effect: ConflictEffect;
  readonly handling: string;
}

/** The levels of units a scope covers. */
export const levelsOfScope = (scope: MetricScope): readonly (Level | 'district')[] =>
  scope === 'all' ? ['department', 'commune'] : [scope];
