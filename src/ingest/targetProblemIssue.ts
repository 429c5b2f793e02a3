import type { MetricRecord, PlanRecord, TargetRecord } from '../domain/planRecords.ts';
import type { TargetProblem } from '../domain/targetProblem.ts';

/** Where a target's problem stands in its row, and the Vietnamese sentence about it. */
export interface TargetIssue {
  readonly column: string;
  readonly value: string | number;
  readonly message: string;
}

const shown = (value: number | null): string => String(value ?? '').replace('.', ',');

/** The issue a refused target is reported with. */
export function targetIssue(
  problem: TargetProblem,
  target: TargetRecord,
  plan: PlanRecord,
  metric: MetricRecord,
): TargetIssue {
  const { value, firstYear, lastYear, deadline, unit } = target;
  switch (problem) {
    case 'missingBand':
      return {
        column: 'muc_xep_loai',
        value: '',
        message: 'Chỉ tiêu xếp loại chưa ghi mức xếp loại. Hãy điền cột muc_xep_loai, ví dụ «Tốt».',
      };
    case 'missingValue':
      return {
        column: 'gia_tri',
        value: '',
        message: 'Chỉ tiêu chưa có giá trị. Hãy điền cột gia_tri, hoặc chọn «tăng, không nêu số».',
      };
    case 'impossiblePercent':
      return {
        column: 'gia_tri',
        value: value ?? '',
        message: `${shown(value)} % không thể là một tỷ lệ phải đạt (0–100 %). Hãy kiểm tra lại số.`,
      };
    case 'impossibleCount':
      return {
        column: 'gia_tri',
        value: value ?? '',
        message: 'Số lượng phải là số nguyên không âm. Hãy kiểm tra lại số.',
      };
    case 'unitOfOtherMetric':
      return {
        column: 'don_vi_gia_tri',
        value: unit,
        message: `Đơn vị «${unit}» không so được với «${metric.nameVi}» (${metric.valueKind}). Hãy sửa đơn vị hoặc đại lượng đo.`,
      };
    case 'yearsReversed':
      return {
        column: 'nam_cuoi',
        value: lastYear,
        message: `Năm cuối ${lastYear} đứng trước năm đầu ${firstYear}. Hãy sửa lại giai đoạn.`,
      };
    case 'unknownDeadline':
      return {
        column: 'thoi_han',
        value: deadline,
        message: `Không hiểu thời hạn «${deadline}». Hãy ghi như 2021-06-30, 2021-02, --06-05, Q-05 hoặc 2022-Q2/2022-Q3.`,
      };
    case 'deadlineBeforePlan':
      return {
        column: deadline === '' ? 'nam_cuoi' : 'thoi_han',
        value: deadline === '' ? lastYear : deadline,
        message: `Thời hạn đứng trước ngày ban hành kế hoạch (${plan.docDate}) hoặc ngoài giai đoạn của chỉ tiêu. Hãy kiểm tra lại.`,
      };
  }
}
