import type { BatchId } from '../domain/ids.ts';
import { asMetricId, asPlanId, asTargetId } from '../domain/ids.ts';
import type { MetricRecord, PlanRecord, TargetRecord } from '../domain/planRecords.ts';
import type { Origin } from '../domain/records.ts';
import { targetProblem } from '../domain/targetProblem.ts';
import { integer, optionalInteger, optionalNumber, optionalText, text } from './cellType.ts';
import { aggregate, comparator, frequency, targetUnit } from './planChoices.ts';
import { readRegister } from './readRegister.ts';
import type { ReadTable } from './readTable.ts';
import type { ParseResult, RowOf, RowReport, SeenRecords } from './register.ts';
import { optional, required } from './register.ts';
import { targetIssue } from './targetProblemIssue.ts';

const columns = {
  ma_chi_tieu: required(text),
  ke_hoach: required(text),
  dieu_khoan: required(text),
  nguyen_van: required(text),
  chi_tieu_do: required(text),
  doi_tuong: optional(optionalText),
  so_sanh: required(comparator),
  gia_tri: optional(optionalNumber),
  muc_xep_loai: optional(optionalText),
  don_vi_gia_tri: required(targetUnit),
  cach_tinh: optional(aggregate),
  linh_vuc: optional(optionalText),
  loai_tru: optional(optionalText),
  tan_suat: optional(frequency),
  nam_dau: required(integer),
  nam_cuoi: required(integer),
  nam_goc: optional(optionalInteger),
  gia_tri_goc: optional(optionalNumber),
  thoi_han: optional(optionalText),
  ma_mau_thuan: optional(optionalText),
  chu_tri: optional(optionalText),
  phoi_hop: optional(optionalText),
  ghi_chu: optional(optionalText),
};
type TargetCells = RowOf<typeof columns>;

/** What targets refer to. */
export interface TargetRegisters {
  readonly plans: readonly PlanRecord[];
  readonly metrics: readonly MetricRecord[];
}

/** Targets of known plans on known metrics; one that cannot be right is refused with its reason, the rest load. */
export function parseTargets(
  table: ReadTable,
  batchId: BatchId,
  { plans, metrics }: TargetRegisters,
  seen: SeenRecords = new Map(),
): ParseResult<TargetRecord> {
  const planOf = new Map<string, PlanRecord>(plans.map((plan) => [plan.planId, plan]));
  const metricOf = new Map<string, MetricRecord>(metrics.map((metric) => [metric.metricId, metric]));
  const build = (row: TargetCells, origin: Origin, report: RowReport): TargetRecord | null => {
    const plan = planOf.get(row.ke_hoach);
    if (plan === undefined) {
      return report.reject(
        'unknownPlan',
        'ke_hoach',
        row.ke_hoach,
        `Chưa có kế hoạch «${row.ke_hoach}». Hãy nạp bảng kế hoạch trước hoặc sửa mã kế hoạch.`,
      );
    }
    const metric = metricOf.get(row.chi_tieu_do);
    if (metric === undefined) {
      return report.reject(
        'unknownMetric',
        'chi_tieu_do',
        row.chi_tieu_do,
        `Không có đại lượng đo «${row.chi_tieu_do}». Hãy khai trong bảng đại lượng đo hoặc sửa mã.`,
      );
    }
    const target = recordOf(row, origin);
    const problem = targetProblem(target, plan, metric);
    if (problem !== null) {
      const { column, value, message } = targetIssue(problem, target, plan, metric);
      return report.reject(problem, column, value, message);
    }
    return target;
  };
  return readRegister(
    table,
    batchId,
    { columns, keyOf: ({ targetId }: TargetRecord) => `target ${targetId}`, build },
    seen,
  );
}

const namesOf = (cell: string): readonly string[] =>
  cell
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const recordOf = (row: TargetCells, origin: Origin): TargetRecord => ({
  batchId: origin.batchId,
  row: origin.row,
  targetId: asTargetId(row.ma_chi_tieu),
  planId: asPlanId(row.ke_hoach),
  clause: row.dieu_khoan,
  verbatim: row.nguyen_van,
  metricId: asMetricId(row.chi_tieu_do),
  scopeText: row.doi_tuong,
  comparator: row.so_sanh,
  value: row.gia_tri,
  bandLabel: row.muc_xep_loai,
  unit: row.don_vi_gia_tri,
  aggregate: row.cach_tinh,
  fields: namesOf(row.linh_vuc),
  exclusions: namesOf(row.loai_tru),
  frequency: row.tan_suat,
  firstYear: row.nam_dau,
  lastYear: row.nam_cuoi,
  baselineYear: row.nam_goc,
  baselineValue: row.gia_tri_goc,
  deadline: row.thoi_han,
  conflictId: row.ma_mau_thuan === '' ? null : row.ma_mau_thuan,
  agency: row.chu_tri,
  partners: row.phoi_hop,
  note: row.ghi_chu,
});
