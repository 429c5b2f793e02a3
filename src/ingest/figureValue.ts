import type { CriterionRecord } from '../domain/records.ts';
import { reasonInNote } from './choices.ts';
import type { DraftInput } from './draftInput.ts';
import { readFigureCell } from './figureCell.ts';
import type { ReadFigure } from './figures.ts';
import { remembering } from './remembering.ts';
import { figureProblem, maxProblem, pointsOf } from './scoreCheck.ts';
import type { Candidate } from './unpivot.ts';

/** Reads value, maximum and sample size of a figure against its criterion into the figure; false after reporting. */
export type FigureValue = (candidate: Candidate, criterion: CriterionRecord, figure: ReadFigure) => boolean;

/** Prepares reading the values of a file. */
export function figureValue(input: DraftInput): FigureValue {
  const { ledger } = input;
  const warned = new Set<string>();
  const maxOf = remembering((cell) => optionalNumber(cell, input));
  const countOf = remembering((cell) => optionalCount(cell, input));
  return (candidate, criterion, figure) => {
    const { read } = candidate;
    const max = maxOf(candidate.max);
    const n = countOf(candidate.n);
    if (max === 'invalid') return rejectMax(candidate, input);
    if (n === 'invalid') return rejectCount(candidate, input);
    if (read.status === 'missing') {
      figure.value = null;
      figure.maxPoints = max ?? criterion.maxPoints;
      figure.n = n;
      figure.missingReason = reasonInNote(candidate.note) ?? read.reason;
      return true;
    }
    if (read.status !== 'number') return rejectCell(candidate, read.status, input);
    const { measure } = candidate.figure;
    const printedMax = read.outOf ?? max;
    const value = pointsOf(read.value, measure, criterion);
    const problem = figureProblem(value, read.percent && measure === 'points', printedMax, criterion);
    const { row, line, heading, value: cell } = candidate;
    if (problem !== null) {
      ledger.reject(row, problem.code, heading, cell, `Dòng ${line}, cột «${heading}»: ${problem.message}`);
      return false;
    }
    const doubt = printedMax === null ? null : maxProblem(printedMax, criterion);
    if (doubt !== null && !warned.has(doubt.message)) {
      warned.add(doubt.message);
      ledger.warn(line, doubt.code, heading, cell, `Dòng ${line}: ${doubt.message}`);
    }
    figure.value = value;
    figure.maxPoints = printedMax ?? criterion.maxPoints;
    figure.n = n;
    figure.missingReason = null;
    return true;
  };
}

function optionalCount(cell: string, input: DraftInput): number | null | 'invalid' {
  const n = optionalNumber(cell, input);
  return typeof n === 'number' && (n < 0 || !Number.isInteger(n)) ? 'invalid' : n;
}

function optionalNumber(cell: string, { format }: DraftInput): number | null | 'invalid' {
  if (cell === '') return null;
  const read = readFigureCell(cell, format);
  if (read.status === 'missing') return null;
  return read.status === 'number' ? read.value : 'invalid';
}

function rejectMax({ row, line, max }: Candidate, { ledger }: DraftInput): false {
  ledger.reject(
    row,
    'invalidCell',
    'diem_toi_da',
    max,
    `Dòng ${line}: điểm tối đa «${max}» không phải là số.`,
  );
  return false;
}

function rejectCount({ row, line, n }: Candidate, { ledger }: DraftInput): false {
  ledger.reject(row, 'invalidCell', 'co_mau', n, `Dòng ${line}: cỡ mẫu «${n}» phải là số nguyên không âm.`);
  return false;
}

function rejectCell(
  { row, line, heading, value }: Candidate,
  status: 'ambiguous' | 'invalid',
  { ledger }: DraftInput,
): false {
  const place = `Dòng ${line}, cột «${heading}»: «${value}»`;
  if (status === 'ambiguous') {
    ledger.reject(
      row,
      'ambiguousNumber',
      heading,
      value,
      `${place} có thể đọc theo hai cách (dấu thập phân hoặc dấu phân cách hàng nghìn). Hãy chọn cách đọc.`,
    );
  } else {
    ledger.reject(
      row,
      'invalidCell',
      heading,
      value,
      `${place} không phải là số. Hãy sửa số, hoặc để trống nếu không có số liệu.`,
    );
  }
  return false;
}
