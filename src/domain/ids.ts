/** Nominal typing: a plain string cannot stand in for an identifier, nor one identifier for another. */
declare const brand: unique symbol;
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };

/** A unit in one validity period: its code and the day that period began (`42.20080801`). Codes alone are reused after 1 July 2025. */
export type UnitId = Brand<string, 'UnitId'>;
/** One published version of an index's method (`papi-2021`). Values are comparable within one method only. */
export type MethodId = Brand<string, 'MethodId'>;
/** A criterion within its index (`D1`, `D1.2`); the root criterion is the index itself. */
export type CriterionId = Brand<string, 'CriterionId'>;
/** `PAPI`, `PAR`, `SIPAS` ship with the app; any district may add its own. */
export type IndexCode = Brand<string, 'IndexCode'>;
/** One imported file. A figure is traced by batch and row (1-based line of the file). */
export type BatchId = Brand<string, 'BatchId'>;
/** A plan that sets targets (`cuchi-992-2021`). */
export type PlanId = Brand<string, 'PlanId'>;
/** One target of a plan, unique in its workspace (`T016`). */
export type TargetId = Brand<string, 'TargetId'>;
/** What a target measures (`onTime`), declared in the register of metrics. */
export type MetricId = Brand<string, 'MetricId'>;
/** A named set of units (`all`, a region, pinned units). */
export type GroupId = Brand<string, 'GroupId'>;

export const asUnitId = (text: string): UnitId => text as UnitId;
export const asMethodId = (text: string): MethodId => text as MethodId;
export const asCriterionId = (text: string): CriterionId => text as CriterionId;
export const asIndexCode = (text: string): IndexCode => text as IndexCode;
export const asBatchId = (text: string): BatchId => text as BatchId;
export const asPlanId = (text: string): PlanId => text as PlanId;
export const asTargetId = (text: string): TargetId => text as TargetId;
export const asMetricId = (text: string): MetricId => text as MetricId;
export const asGroupId = (text: string): GroupId => text as GroupId;

/** Identity of a unit: code plus the ISO date its validity period began. */
export const unitIdOf = (code: string, validFrom: string): UnitId =>
  asUnitId(`${code}.${validFrom.replaceAll('-', '')}`);
