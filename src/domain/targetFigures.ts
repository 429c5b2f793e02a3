import { groupBy } from './groupBy.ts';
import type { BatchId, CriterionId, MethodId, UnitId } from './ids.ts';
import type { MissingReason } from './missing.ts';
import type { MetricRecord, MetricScope } from './planRecords.ts';
import { levelsOfScope } from './planRecords.ts';
import type { Level } from './records.ts';
import { kindFamily } from './unitKind.ts';

/** One stored figure of a metric or of one of its fields. */
export interface TargetFigure {
  readonly unitId: UnitId;
  readonly year: number;
  readonly period: string;
  readonly methodId: MethodId;
  readonly criterionId: CriterionId;
  readonly value: number | null;
  readonly n: number | null;
  readonly missingReason: MissingReason | null;
  readonly batchId: BatchId;
  readonly row: number;
}

/** A unit that a metric may be about. */
export interface TargetUnit {
  readonly unitId: UnitId;
  readonly name: string;
  readonly kind: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** A field of a metric (lĩnh vực): a child of its criterion. */
export interface MetricField {
  readonly criterionId: CriterionId;
  readonly name: string;
}

/** All there is to evaluate one metric: its figures, its fields, and the units assessed side by side. */
export interface MetricData {
  readonly metric: MetricRecord;
  readonly figures: readonly TargetFigure[];
  readonly fields: readonly MetricField[];
  readonly units: readonly TargetUnit[];
}

const districtFamily = kindFamily('huyen');
const communeFamily = kindFamily('xa');
const provinceFamily = kindFamily('tinh');

/** The level units of a kind are on: a kind that is no territory is an office. */
export function levelOfKind(kind: string): Level | 'district' {
  const family = kindFamily(kind);
  if (family === provinceFamily) return 'province';
  if (family === districtFamily) return 'district';
  return family === communeFamily ? 'commune' : 'department';
}

/** Whether a unit belongs to the scope of a metric, by its kind. */
export const isInScope = ({ kind }: Pick<TargetUnit, 'kind'>, scope: MetricScope): boolean =>
  levelsOfScope(scope).some((level) => level === levelOfKind(kind));

/** What one unit has for one criterion in one period, after the metric's transform; null stands for no row at all. */
export interface UnitFigure {
  readonly unit: TargetUnit;
  readonly figure: TargetFigure | null;
}

/** Figures by criterion, year and period, so that every due date finds its own quickly. */
export type FigureIndex = ReadonlyMap<string, readonly TargetFigure[]>;

const keyOf = (criterionId: string, year: number, period: string): string =>
  `${criterionId}|${year}|${period}`;

/** Indexes a metric's figures, turned to the metric's own sense (late = 100 − on time). */
export const indexFigures = ({ figures, metric }: MetricData): FigureIndex =>
  groupBy(
    figures.map((figure) =>
      metric.transform === 'complement' && figure.value !== null
        ? { ...figure, value: 100 - figure.value }
        : figure,
    ),
    ({ criterionId, year, period }) => keyOf(criterionId, year, period),
  );

/**
 * The units a criterion is about on a day, each with its figure of the period. Units of the scope that exist on that
 * day stand there without a figure when they have no row, unless the metric counts reporting units only. "Không áp dụng"
 * leaves the population.
 */
export function unitFigures(
  { metric, units }: MetricData,
  index: FigureIndex,
  criterionId: CriterionId,
  at: { readonly year: number; readonly period: string; readonly day: string },
): { readonly applicable: readonly UnitFigure[]; readonly notApplicable: readonly UnitFigure[] } {
  const rows = new Map(
    (index.get(keyOf(criterionId, at.year, at.period)) ?? []).map((figure) => [figure.unitId, figure]),
  );
  const all = units
    .filter(
      (unit) =>
        isInScope(unit, metric.scope) &&
        (rows.has(unit.unitId) ||
          (metric.population === 'levelUnits' &&
            unit.validFrom <= at.day &&
            (unit.validTo === null || unit.validTo >= at.day))),
    )
    .map((unit): UnitFigure => ({ unit, figure: rows.get(unit.unitId) ?? null }));
  const isOut = ({ figure }: UnitFigure): boolean => figure?.missingReason === 'notApplicable';
  return { applicable: all.filter((one) => !isOut(one)), notApplicable: all.filter(isOut) };
}
