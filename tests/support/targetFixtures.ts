import {
  asBatchId,
  asCriterionId,
  asIndexCode,
  asMethodId,
  asMetricId,
  asPlanId,
  asTargetId,
  asUnitId,
} from '../../src/domain/ids.ts';
import type { MetricRecord, PlanRecord, TargetRecord } from '../../src/domain/planRecords.ts';
import type { MetricData, TargetFigure, TargetUnit } from '../../src/domain/targetFigures.ts';

const origin = { batchId: asBatchId('test'), row: 2 };

/** A plan signed on 21 January 2021 for that year. */
export const plan: PlanRecord = {
  ...origin,
  planId: asPlanId('plan'),
  docNumber: '1/KH',
  docDate: '2021-01-21',
  issuer: '',
  title: '',
  firstYear: 2021,
  lastYear: 2021,
  textFile: '',
  source: '',
};

/** "từ 91 %" of a percentage in 2021, changed by `part`. */
export const targetOf = (part: Partial<TargetRecord> = {}): TargetRecord => ({
  ...origin,
  targetId: asTargetId('T'),
  planId: plan.planId,
  clause: 'I.1',
  verbatim: 'từ 91%',
  metricId: asMetricId('metric'),
  scopeText: '',
  comparator: 'atLeast',
  value: 91,
  bandLabel: '',
  unit: 'percent',
  aggregate: 'overall',
  fields: [],
  exclusions: [],
  frequency: 'once',
  firstYear: 2021,
  lastYear: 2021,
  baselineYear: null,
  baselineValue: null,
  deadline: '',
  conflictId: null,
  agency: '',
  partners: '',
  note: '',
  ...part,
});

/** A percentage of communes by year, changed by `part`. */
export const metricOf = (part: Partial<MetricRecord> = {}): MetricRecord => ({
  ...origin,
  metricId: asMetricId('metric'),
  nameVi: 'Tỷ lệ',
  nameEn: 'Rate',
  indexCode: asIndexCode('KPI'),
  criterionId: asCriterionId('rate'),
  kind: 'final',
  scope: 'commune',
  period: 'year',
  valueKind: 'percent',
  direction: 'higherIsBetter',
  population: 'levelUnits',
  transform: 'none',
  ...part,
});

/** A commune that always existed. */
export const commune = (name: string): TargetUnit => ({
  unitId: asUnitId(name),
  name,
  kind: 'xa',
  validFrom: '2008-08-01',
  validTo: null,
});

/** A figure of a commune: of 2021, the metric itself, with 100 cases, unless `part` says otherwise. */
export const figureOf = (
  unit: string,
  value: number | null,
  part: Partial<TargetFigure> & { readonly criterion?: string } = {},
): TargetFigure => {
  const { criterion = 'rate', ...rest } = part;
  return {
    ...origin,
    unitId: asUnitId(unit),
    year: 2021,
    period: '',
    methodId: asMethodId('kpi'),
    criterionId: asCriterionId(criterion),
    value,
    n: 100,
    missingReason: value === null ? 'notPublished' : null,
    ...rest,
  };
};

/** Figures of communes named in them, or of `units`. */
export const dataOf = (
  figures: readonly TargetFigure[],
  part: Partial<MetricRecord> = {},
  more: Partial<MetricData> = {},
): MetricData => ({
  metric: metricOf(part),
  figures,
  fields: [],
  units: [...new Set(figures.map(({ unitId }) => unitId))].map(commune),
  ...more,
});
