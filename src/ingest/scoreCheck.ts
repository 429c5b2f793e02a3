import type { CriterionRecord } from '../domain/records.ts';
import { tolerance } from '../domain/tolerance.ts';
import type { Measure } from './mapping.ts';

/** A printed number about to become points of a criterion. */
export interface PrintedFigure {
  readonly value: number;
  readonly percent: boolean;
  readonly outOf: number | null;
  readonly measure: Measure;
  /** The maximum printed in the row; null when there is none. */
  readonly printedMax: number | null;
}

/** The points a printed figure means, or why it cannot be meant; `note` is a doubt that does not stop it. */
export type CheckedFigure =
  | {
      readonly points: number;
      readonly maxPoints: number;
      readonly note: { readonly code: string; readonly message: string } | null;
    }
  | { readonly code: string; readonly message: string };

const number = (value: number): string =>
  String(Number(value.toFixed(6)))
    .replace('.', ',')
    .replace('-', '\u2212');

const nameOf = ({ criterionId, nameVi }: CriterionRecord): string => `«${criterionId} ${nameVi}»`;

/** Points on the criterion's own scale. Percent of a maximum other than 100 is refused unless the column is mapped so. */
export function checkFigure(figure: PrintedFigure, criterion: CriterionRecord): CheckedFigure {
  const { minPoints, maxPoints: ownMax } = criterion;
  const { value, percent, outOf, measure } = figure;
  const max = outOf ?? figure.printedMax ?? ownMax;
  const points = measure === 'percentOfMax' ? Number(((value / 100) * ownMax).toPrecision(15)) : value;
  if (measure === 'points' && percent && Math.abs(ownMax - 100) > tolerance) {
    return {
      code: 'scaleConfusion',
      message: `${number(value)}% là tỷ lệ, còn ${nameOf(criterion)} chấm trên thang ${number(ownMax)} điểm (bằng ${number((value / 100) * ownMax)} điểm). Hãy ghi điểm, hoặc khai cột này là tỷ lệ %.`,
    };
  }
  if (points < 0 && minPoints >= 0)
    return {
      code: 'negativeScore',
      message: `Điểm ${number(points)} của ${nameOf(criterion)} là số âm. Hãy kiểm tra dấu trừ.`,
    };
  if (points > ownMax + tolerance) return tooHigh(points, ownMax, nameOf(criterion));
  if (outOf !== null && points > outOf + tolerance)
    return {
      code: 'scoreAboveMax',
      message: `Điểm ${number(points)} lớn hơn điểm tối đa ${number(outOf)} ghi trong ô. Hãy sửa một trong hai.`,
    };
  if (figure.printedMax !== null && points > figure.printedMax + tolerance)
    return {
      code: 'scoreAboveMax',
      message: `Điểm ${number(points)} của ${nameOf(criterion)} lớn hơn điểm tối đa ${number(figure.printedMax)} ghi trong tệp. Hãy sửa một trong hai.`,
    };
  if (points < minPoints - tolerance) return tooLow(points, minPoints, nameOf(criterion));
  const note =
    Math.abs(max - ownMax) > tolerance
      ? {
          code: 'maxDiffers',
          message: `Tệp ghi điểm tối đa ${number(max)}, còn ${nameOf(criterion)} có điểm tối đa ${number(ownMax)}. Hãy kiểm tra bộ tiêu chí.`,
        }
      : null;
  return { points, maxPoints: max, note };
}

function tooHigh(points: number, max: number, name: string): CheckedFigure {
  if (points <= 100 && max <= 20) {
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

function tooLow(points: number, min: number, name: string): CheckedFigure {
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
