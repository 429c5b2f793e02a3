import type { CriterionRecord } from '../domain/records.ts';
import { tolerance } from '../domain/tolerance.ts';
import type { Measure } from './mapping.ts';

/** Why a printed number cannot be a figure of its criterion: a stable code and a Vietnamese sentence. */
export interface FigureProblem {
  readonly code: string;
  readonly message: string;
}

const number = (value: number): string =>
  String(Number(value.toFixed(6)))
    .replace('.', ',')
    .replace('-', '\u2212');

const nameOf = ({ criterionId, nameVi }: CriterionRecord): string => `«${criterionId} ${nameVi}»`;

/** The points a printed number means: as printed, or its percentage of the criterion's maximum. */
export const pointsOf = (value: number, measure: Measure, { maxPoints }: CriterionRecord): number =>
  measure === 'percentOfMax' ? Number(((value / 100) * maxPoints).toPrecision(15)) : value;

/**
 * Why points cannot stand on the criterion's scale, or null. `printedMax` is the maximum the file prints beside them.
 * A percentage of a maximum other than 100 (`isPercent`) is refused unless its column is mapped so.
 */
export function figureProblem(
  points: number,
  isPercent: boolean,
  printedMax: number | null,
  criterion: CriterionRecord,
): FigureProblem | null {
  const { minPoints: min, maxPoints: max } = criterion;
  if (isPercent && Math.abs(max - 100) > tolerance) return percentOfPoints(points, max, nameOf(criterion));
  if (points >= min - tolerance && points <= (printedMax ?? max) + tolerance && points <= max + tolerance)
    return null;
  if (points < 0 && min >= 0) {
    return {
      code: 'negativeScore',
      message: `Điểm ${number(points)} của ${nameOf(criterion)} là số âm. Hãy kiểm tra dấu trừ.`,
    };
  }
  if (points < min) return tooLow(points, min, nameOf(criterion));
  if (points > max + tolerance) return tooHigh(points, max, nameOf(criterion));
  return {
    code: 'scoreAboveMax',
    message: `Điểm ${number(points)} của ${nameOf(criterion)} lớn hơn điểm tối đa ${number(printedMax ?? max)} ghi trong tệp. Hãy sửa một trong hai.`,
  };
}

/** Says that the file prints another maximum than the criterion has; null when they agree. */
export const maxProblem = (printedMax: number, criterion: CriterionRecord): FigureProblem | null =>
  Math.abs(printedMax - criterion.maxPoints) <= tolerance
    ? null
    : {
        code: 'maxDiffers',
        message: `Tệp ghi điểm tối đa ${number(printedMax)}, còn ${nameOf(criterion)} có điểm tối đa ${number(criterion.maxPoints)}. Hãy kiểm tra bộ tiêu chí.`,
      };

const percentOfPoints = (value: number, max: number, name: string): FigureProblem => ({
  code: 'scaleConfusion',
  message: `${number(value)}% là tỷ lệ, còn ${name} chấm trên thang ${number(max)} điểm (bằng ${number((value / 100) * max)} điểm). Hãy ghi điểm, hoặc khai cột này là tỷ lệ %.`,
});

function tooHigh(points: number, max: number, name: string): FigureProblem {
  if (points <= 100 && max <= 20 && points >= 2 * max) {
    return {
      code: 'scaleConfusion',
      message: `${number(points)} lớn hơn điểm tối đa ${number(max)} của ${name}. Nếu là tỷ lệ % thì bằng ${number((points / 100) * max)} điểm: hãy khai cột này là tỷ lệ %, hoặc sửa số.`,
    };
  }
  return {
    code: 'scoreAboveMax',
    message: `Điểm ${number(points)} lớn hơn điểm tối đa ${number(max)} của ${name}. Hãy kiểm tra dấu thập phân hoặc số gõ nhầm.`,
  };
}

function tooLow(points: number, min: number, name: string): FigureProblem {
  if (points === 0)
    return {
      code: 'zeroIsNoScore',
      message: `0 không thể là điểm của ${name} (thang từ ${number(min)}). Nếu không có số liệu, hãy để trống.`,
    };
  return {
    code: 'scoreBelowMin',
    message: `Điểm ${number(points)} thấp hơn điểm tối thiểu ${number(min)} của ${name}. Hãy kiểm tra dấu thập phân hoặc số gõ nhầm.`,
  };
}
