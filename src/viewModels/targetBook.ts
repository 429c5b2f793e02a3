import { groupBy } from '../domain/groupBy.ts';
import type { MetricId } from '../domain/ids.ts';
import type { MetricRecord, PlanConflictRecord, PlanRecord, TargetRecord } from '../domain/planRecords.ts';
import { levelsOfScope } from '../domain/planRecords.ts';
import type { CriterionRecord } from '../domain/records.ts';
import { withConflicts } from '../domain/targetConflict.ts';
import type { TargetEvaluation } from '../domain/targetEvaluation.ts';
import { evaluateTarget } from '../domain/targetEvaluation.ts';
import type { MetricData, MetricField } from '../domain/targetFigures.ts';
import type { TargetFigureRow } from '../queries/targetFigures.ts';
import type { Catalog } from './catalog.ts';
import { withSiblings } from './population.ts';
import { unitOfMetric } from './writtenPlans.ts';

/** The registers of plans of a workspace. */
export interface PlanRegisters {
  readonly plans: readonly PlanRecord[];
  readonly metrics: readonly MetricRecord[];
  readonly targets: readonly TargetRecord[];
  readonly conflicts: readonly PlanConflictRecord[];
}

/** Every target of a workspace, evaluated by one day. */
export interface TargetBook {
  readonly asOf: string;
  readonly evaluations: readonly TargetEvaluation[];
  readonly conflicts: readonly PlanConflictRecord[];
  readonly metricOf: ReadonlyMap<MetricId, MetricRecord>;
  readonly dataOf: ReadonlyMap<MetricId, MetricData>;
  /** The workspace's figures are invented. */
  readonly isIllustrative: boolean;
}

/** What a workspace knows besides its plans. */
export type TargetCatalog = Pick<Catalog, 'units' | 'criteria' | 'methods' | 'bands'>;

/** The criteria of an index that lie directly below one, whatever the method, named as the latest method names them. */
function fieldsOf({ criteria, methods }: TargetCatalog, metric: MetricRecord): readonly CriterionRecord[] {
  const own = new Set(
    methods.filter(({ indexCode }) => indexCode === metric.indexCode).map(({ methodId }) => methodId),
  );
  const found = criteria.filter(
    ({ methodId, parentId }) => own.has(methodId) && parentId === metric.criterionId,
  );
  return [...new Map(found.map((criterion) => [criterion.criterionId, criterion])).values()];
}

/** The criteria whose figures targets need, as `targetFiguresQuery` takes them. */
export function figuresWanted(registers: TargetCatalog, { metrics, targets }: PlanRegisters): string {
  const used = new Set(targets.map(({ metricId }) => metricId));
  const wanted = metrics
    .filter(({ metricId }) => used.has(metricId))
    .flatMap((metric) => {
      const ids = [metric.criterionId, ...fieldsOf(registers, metric).map(({ criterionId }) => criterionId)];
      return ids.map((criterionId) => `${metric.indexCode} ${criterionId} ${metric.kind}`);
    });
  return [...new Set(wanted)].toSorted().join(';');
}

/** Where a metric's figures lie, or null where the workspace has none. */
function dataOfMetric(
  registers: TargetCatalog,
  metric: MetricRecord,
  rows: ReadonlyMap<string, readonly TargetFigureRow[]>,
  units: MetricData['units'],
): MetricData | null {
  const criteria = fieldsOf(registers, metric);
  const rowsOf = (criterionId: string): readonly TargetFigureRow[] =>
    rows.get(`${metric.indexCode} ${criterionId} ${metric.kind}`) ?? [];
  const figures = [metric.criterionId, ...criteria.map(({ criterionId }) => criterionId)].flatMap(rowsOf);
  const fields = criteria
    .filter(({ criterionId }) => rowsOf(criterionId).length > 0)
    .map(({ criterionId, nameVi }): MetricField => ({ criterionId, name: nameVi }));
  return figures.length === 0 ? null : { metric, figures, fields, units };
}

/** Evaluates every target by a day; contradictions inside a plan are judged together. */
export function buildTargetBook(
  registers: TargetCatalog,
  { plans, metrics, targets, conflicts }: PlanRegisters,
  figures: readonly TargetFigureRow[],
  asOf: string,
): TargetBook {
  const rows = groupBy(figures, ({ indexCode, criterionId, kind }) => `${indexCode} ${criterionId} ${kind}`);
  const unitsOf = new Map(
    [...new Set(metrics.map(({ indexCode }) => indexCode))].map((indexCode) => [
      indexCode,
      withSiblings(
        registers.units,
        new Set(figures.filter((row) => row.indexCode === indexCode).map(({ unitId }) => unitId)),
      ),
    ]),
  );
  const dataOf = new Map<MetricId, MetricData>();
  for (const metric of metrics) {
    const only = unitOfMetric(metric.metricId);
    const units = unitsOf.get(metric.indexCode) ?? [];
    const data = dataOfMetric(
      registers,
      metric,
      rows,
      only === null ? units : units.filter(({ unitId }) => unitId === only),
    );
    if (data !== null) dataOf.set(metric.metricId, data);
  }
  const metricOf = new Map(metrics.map((metric) => [metric.metricId, metric]));
  const planOf = new Map(plans.map((plan) => [plan.planId, plan]));
  const effectOf = new Map(
    conflicts.map(({ planId, conflictId, effect }) => [`${planId} ${conflictId}`, effect]),
  );
  const evaluations = targets.flatMap((target) => {
    const plan = planOf.get(target.planId);
    const metric = metricOf.get(target.metricId);
    if (plan === undefined || metric === undefined) return [];
    const levels = levelsOfScope(metric.scope);
    return evaluateTarget({
      target,
      plan,
      data: dataOf.get(target.metricId) ?? null,
      bands: registers.bands.filter(
        ({ indexCode, level }) => indexCode === metric.indexCode && levels.includes(level),
      ),
      effect: effectOf.get(`${target.planId} ${target.conflictId ?? ''}`) ?? null,
      asOf,
    });
  });
  return {
    asOf,
    evaluations: withConflicts(evaluations, conflicts),
    conflicts,
    metricOf,
    dataOf,
    isIllustrative: registers.methods.some(({ status }) => status === 'illustrative'),
  };
}
