import {
  asBatchId,
  asCriterionId,
  asIndexCode,
  asMetricId,
  asPlanId,
  asTargetId,
  asUnitId,
} from '../domain/ids.ts';
import type { MetricId, UnitId } from '../domain/ids.ts';
import type { MetricRecord, PlanRecord, TargetRecord } from '../domain/planRecords.ts';
import type { Level } from '../domain/records.ts';
import type { WrittenPlan } from '../domain/writtenPlan.ts';
import type { Catalog } from './catalog.ts';

/** Plans written on the screen as registers, with the metrics they alone speak of. */
export interface WrittenRegisters {
  readonly plans: readonly PlanRecord[];
  readonly targets: readonly TargetRecord[];
  readonly metrics: readonly MetricRecord[];
}

const origin = { batchId: asBatchId('written'), row: 0 };
const levels: readonly Level[] = ['province', 'department', 'commune'];

/** Stored plans as plans and targets; a document's id keeps them apart from those of files. */
export function writtenRegisters(
  catalog: Pick<Catalog, 'criteria' | 'methods' | 'units'>,
  documents: readonly { readonly id: string; readonly content: WrittenPlan }[],
): WrittenRegisters {
  const plans = documents.map(({ id, content }): PlanRecord => ({
    ...origin,
    planId: asPlanId(`written-${id}`),
    docNumber: content.docNumber,
    docDate: content.docDate,
    issuer: content.issuer,
    title: content.docNumber,
    firstYear: content.firstYear,
    lastYear: content.lastYear,
    textFile: '',
    source: '',
  }));
  const targets = documents.flatMap(({ id, content }) =>
    content.targets.map((target, index): TargetRecord => ({
      ...origin,
      ...target,
      targetId: asTargetId(`W${id}-${index + 1}`),
      planId: asPlanId(`written-${id}`),
      scopeText: '',
      firstYear: content.firstYear,
      lastYear: content.lastYear,
      baselineValue: null,
      conflictId: null,
      partners: '',
      note: '',
    })),
  );
  const used = new Set(targets.map(({ metricId }) => metricId));
  return { plans, targets, metrics: [...used].flatMap((id) => unitMetric(catalog, id) ?? []) };
}

/** Id of the metric "this criterion of this index, for this one unit". */
export const unitMetricId = (
  indexCode: string,
  criterionId: string,
  level: Level,
  unitId: UnitId,
): MetricId => asMetricId(`unit|${indexCode}|${criterionId}|${level}|${unitId}`);

/** The unit a metric is about alone; null for metrics of many. */
export const unitOfMetric = (metricId: MetricId): UnitId | null =>
  metricId.startsWith('unit|') ? asUnitId(metricId.split('|')[4] ?? '') : null;

/** The metric such an id names; null when it is of another kind or names nothing known. */
export function unitMetric(
  { criteria, methods, units }: Pick<Catalog, 'criteria' | 'methods' | 'units'>,
  metricId: MetricId,
): MetricRecord | null {
  const [kind, index = '', criterionId = '', levelText = '', unitId = ''] = metricId.split('|');
  const level = levels.find((known) => known === levelText);
  const indexCode = asIndexCode(index);
  const unit = units.find((known) => known.unitId === unitId);
  const method = methods.findLast((known) => known.indexCode === indexCode && known.level === level);
  const criterion = criteria.findLast(
    (known) => known.criterionId === criterionId && known.methodId === method?.methodId,
  );
  if (
    kind !== 'unit' ||
    level === undefined ||
    unit === undefined ||
    method === undefined ||
    criterion === undefined
  )
    return null;
  return {
    ...origin,
    metricId,
    nameVi: `${criterion.nameVi} – ${unit.name}`,
    nameEn: `${criterion.nameEn} – ${unit.name}`,
    indexCode,
    criterionId: asCriterionId(criterionId),
    kind: 'final',
    scope: level,
    period: 'year',
    valueKind: method.scaleUnit === 'percent' ? 'percent' : 'points',
    direction: method.direction,
    population: 'reportingUnits',
    transform: 'none',
  };
}
