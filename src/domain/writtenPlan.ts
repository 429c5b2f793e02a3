import type { TargetRecord } from './planRecords.ts';

/** A target as somebody wrote and confirmed it on the screen. */
export type WrittenTarget = Pick<
  TargetRecord,
  | 'clause'
  | 'verbatim'
  | 'metricId'
  | 'comparator'
  | 'value'
  | 'bandLabel'
  | 'unit'
  | 'aggregate'
  | 'fields'
  | 'exclusions'
  | 'frequency'
  | 'baselineYear'
  | 'deadline'
  | 'agency'
>;

/** A plan written on the screen. */
export interface WrittenPlan {
  readonly docNumber: string;
  /** ISO day. */
  readonly docDate: string;
  readonly issuer: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly targets: readonly WrittenTarget[];
}

/** One line of a plan to do better: what to reach, who, with whom, until when, shown by what. */
export interface ImprovementLine {
  readonly lineId: string;
  readonly criterion: string;
  readonly current: string;
  readonly goal: string;
  readonly agency: string;
  readonly partners: string;
  readonly deadline: string;
  readonly evidence: string;
}

export interface ImprovementPlan {
  readonly lines: readonly ImprovementLine[];
}
