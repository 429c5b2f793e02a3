import type { MetricRecord } from '../domain/planRecords.ts';
import type { Level } from '../domain/records.ts';
import type { UnitId } from '../domain/ids.ts';
import type { Words } from '../i18n/words.ts';
import type { Catalog } from './catalog.ts';
import { unitMetric, unitMetricId } from './writtenPlans.ts';

/** A metric a written target may speak of. */
export interface MetricChoice {
  readonly id: string;
  readonly label: string;
  readonly metric: MetricRecord;
}

interface ChosenIndex {
  readonly indexCode: string;
  readonly level: Level;
  readonly unitId: UnitId | null;
}

/** The selected unit's index and its level-1 criteria first, then every metric of the register. */
export function metricChoices(
  { language }: Words,
  catalog: Pick<Catalog, 'criteria' | 'methods' | 'units'>,
  metrics: readonly MetricRecord[],
  { indexCode, level, unitId }: ChosenIndex,
): readonly MetricChoice[] {
  const method = catalog.methods.findLast((known) => known.indexCode === indexCode && known.level === level);
  const ofUnit =
    unitId === null
      ? []
      : catalog.criteria
          .filter((criterion) => criterion.methodId === method?.methodId && criterion.level <= 1)
          .filter((criterion) => criterion.level === 1 || method?.aggregation === 'published')
          .flatMap(
            ({ criterionId }) =>
              unitMetric(catalog, unitMetricId(indexCode, criterionId, level, unitId)) ?? [],
          );
  return [...ofUnit, ...metrics].map((metric) => ({
    id: metric.metricId,
    label: language === 'vi' ? metric.nameVi : metric.nameEn,
    metric,
  }));
}
