import { dueDates } from '../domain/dueDates.ts';
import type { MetricRecord, PlanRecord, TargetRecord, TargetUnit, ValueKind } from '../domain/planRecords.ts';
import { parseDeadline } from '../domain/targetDeadline.ts';

/** Why a target cannot be right: the column to look at and a Vietnamese sentence. */
interface TargetProblem {
  readonly code: string;
  readonly column: string;
  readonly value: string | number;
  readonly message: string;
}

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
  const at = (code: string, message: string): TargetProblem => ({
    code,
    column: 'gia_tri',
    value: value ?? '',
    message,
  });
  if (value === null) {
    if (comparator === 'bandAtLeast' && bandLabel === '')
      return {
        code: 'missingBand',
        column: 'muc_xep_loai',
        value: '',
        message: 'Chỉ tiêu xếp loại chưa ghi mức xếp loại. Hãy điền cột muc_xep_loai, ví dụ «Tốt».',
      };
    return numberless.has(comparator)
      ? null
      : at('missingValue', 'Chỉ tiêu chưa có giá trị. Hãy điền cột gia_tri, hoặc chọn «tăng, không nêu số».');
  }
  const isShare = unit === 'percent' || aggregate === 'shareOfUnits';
  if (isShare && (value < 0 || value > 100)) {
    const shown = String(value).replace('.', ',');
    return at(
      'impossiblePercent',
      `${shown} % không thể là một tỷ lệ phải đạt (0–100 %). Hãy kiểm tra lại số.`,
    );
  }
  if (unit === 'count' && (value < 0 || !Number.isInteger(value)))
    return at('impossibleCount', 'Số lượng phải là số nguyên không âm. Hãy kiểm tra lại số.');
  return null;
}

/** A share counts units whatever the metric holds; everything else must be in a unit the metric can be held against. */
function unitProblem(target: TargetRecord, metric: MetricRecord): TargetProblem | null {
  if (target.comparator === 'increase') return null;
  const fits =
    target.aggregate === 'shareOfUnits'
      ? target.unit === 'percent' && (metric.valueKind === 'boolean' || metric.valueKind === 'date')
      : unitsOfKind[metric.valueKind].includes(target.unit);
  return fits
    ? null
    : {
        code: 'unitOfOtherMetric',
        column: 'don_vi_gia_tri',
        value: target.unit,
        message: `Đơn vị «${target.unit}» không so được với «${metric.nameVi}» (${metric.valueKind}). Hãy sửa đơn vị hoặc đại lượng đo.`,
      };
}

function timeProblem(target: TargetRecord, plan: PlanRecord, metric: MetricRecord): TargetProblem | null {
  const { firstYear, lastYear, deadline, comparator } = target;
  if (lastYear < firstYear)
    return {
      code: 'yearsReversed',
      column: 'nam_cuoi',
      value: lastYear,
      message: `Năm cuối ${lastYear} đứng trước năm đầu ${firstYear}. Hãy sửa lại giai đoạn.`,
    };
  const needsDeadline = comparator === 'by' || comparator === 'before' || comparator === 'in';
  if (deadline === '' && !needsDeadline) return lateProblem(target, plan, metric);
  if (parseDeadline(deadline) === null)
    return {
      code: 'unknownDeadline',
      column: 'thoi_han',
      value: deadline,
      message: `Không hiểu thời hạn «${deadline}». Hãy ghi như 2021-06-30, 2021-02, --06-05, Q-05 hoặc 2022-Q2/2022-Q3.`,
    };
  return lateProblem(target, plan, metric);
}

/** A target whose every due date lies before the plan was signed. */
function lateProblem(target: TargetRecord, plan: PlanRecord, metric: MetricRecord): TargetProblem | null {
  if (target.comparator === 'increase' || dueDates(target, plan, metric.period).length > 0) return null;
  return {
    code: 'deadlineBeforePlan',
    column: target.deadline === '' ? 'nam_cuoi' : 'thoi_han',
    value: target.deadline === '' ? target.lastYear : target.deadline,
    message: `Thời hạn đứng trước ngày ban hành kế hoạch (${plan.docDate}) hoặc ngoài giai đoạn của chỉ tiêu. Hãy kiểm tra lại.`,
  };
}
