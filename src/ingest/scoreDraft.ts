import type { IndexCode } from '../domain/ids.ts';
import type { CriterionRecord, ScoreKind, ScoreRecord, UnitRecord } from '../domain/records.ts';
import { badCell } from './cellType.ts';
import { reasonInNote, scoreKind } from './choices.ts';
import { criterionFinder } from './criterionResolver.ts';
import type { DraftInput } from './draftInput.ts';
import { readFigureCell } from './figureCell.ts';
import { indexFinder } from './indexResolver.ts';
import type { ChosenMethod } from './methodResolver.ts';
import { methodFinder } from './methodResolver.ts';
import { parsePeriod, periodEnd } from './period.ts';
import { askForFormat } from './formatQuestion.ts';
import { checkFigure } from './scoreCheck.ts';
import { fileLevel } from './unitLevel.ts';
import { unitFinder } from './unitResolver.ts';
import type { Candidate } from './unpivot.ts';
import { yearFinder } from './yearResolver.ts';

/** A figure with the unit and method it was loaded for. */
export interface LoadedFigure {
  readonly record: ScoreRecord;
  readonly row: number;
  readonly column: number;
  readonly heading: string;
  readonly unit: UnitRecord;
  readonly method: ChosenMethod;
  readonly criterion: CriterionRecord;
}

/** What becomes of one candidate: a figure, left out on purpose, or null after reporting why not. */
export type FigureReader = (candidate: Candidate, period: string) => LoadedFigure | 'skip' | null;

/** The one path every figure of every layout goes through: year, period, unit, index, method, criterion, value. */
export function figureReader(input: DraftInput): FigureReader {
  const { source, mapping } = input;
  const findYear = yearFinder(input);
  const findUnit = unitFinder(input);
  const findIndex = indexFinder(input);
  const findMethod = methodFinder(input, fileLevel(input.table, mapping, input.context), findYear.span);
  const findCriterion = criterionFinder(input);
  return (candidate, sectionPeriod) => {
    const { row, unitText, unitCode, heading, figure } = candidate;
    const year = findYear.of(candidate);
    const period = periodOf(candidate, sectionPeriod, input);
    const kind = kindOf(candidate, input);
    if (year === null || period === null || kind === null) return null;
    const unit = findUnit(row, unitText, unitCode, periodEnd(year, period), figure.unit === null ? null : heading);
    if (unit === 'skip' || unit === null) return unit;
    const indexCode = candidate.index === '' && candidate.method !== '' ? indexOfMethod(candidate.method, input) : null;
    const code: IndexCode | null = indexCode ?? findIndex(row, candidate.index);
    if (code === null) return null;
    const method = findMethod(row, candidate.method, code, year);
    if (method === null) return null;
    const criterion = findCriterion(row, candidate.criterion, candidate.node, method, figure.criterion.length > 0 ? heading : null);
    if (criterion === 'skip' || criterion === null) return criterion;
    const value = valueOf(candidate, criterion, input);
    if (value === null) return null;
    const record: ScoreRecord = {
      batchId: source.batchId,
      row: candidate.line,
      unitId: unit.unitId,
      year,
      period,
      indexCode: code,
      methodId: method.method.methodId,
      criterionId: criterion.criterionId,
      kind,
      ...value,
    };
    return { record, row, column: candidate.column, heading, unit, method, criterion };
  };
}

const indexOfMethod = (methodId: string, { context }: DraftInput): IndexCode | null =>
  context.methods.find((method) => method.methodId === methodId)?.indexCode ?? null;

function periodOf(candidate: Candidate, sectionPeriod: string, { mapping, ledger }: DraftInput): string | null {
  if (candidate.period.trim() === '') return sectionPeriod === '' ? (mapping.fixed.period ?? '') : sectionPeriod;
  const period = parsePeriod(candidate.period);
  if (period !== null) return period;
  ledger.reject(candidate.row, 'unknownPeriod', 'ky', candidate.period, `Không hiểu kỳ «${candidate.period}». Hãy ghi Q1–Q4, M01–M12, H1, H2 hoặc để trống nếu là cả năm.`);
  return null;
}

function kindOf({ figure, kindText, row }: Candidate, { mapping, ledger }: DraftInput): ScoreKind | null {
  if (figure.kind !== null) return figure.kind;
  if (kindText.trim() === '') return mapping.fixed.kind ?? 'final';
  const kind = scoreKind.parse(kindText.trim(), 'dot');
  if (kind !== badCell) return kind;
  ledger.reject(row, 'invalidCell', 'loai_diem', kindText, `Loại điểm «${kindText}» không hợp lệ, phải là ${scoreKind.expects}.`);
  return null;
}

type FigureValue = Pick<ScoreRecord, 'value' | 'maxPoints' | 'n' | 'missingReason'>;

function valueOf(candidate: Candidate, criterion: CriterionRecord, input: DraftInput): FigureValue | null {
  const { row, line, heading, value: cell, figure, note } = candidate;
  const { format, ledger } = input;
  const reject = (code: string, column: string, value: string, message: string): null => {
    ledger.reject(row, code, column, value, message);
    return null;
  };
  const max = optionalNumber(candidate.max, input);
  if (max === 'invalid') return reject('invalidCell', 'diem_toi_da', candidate.max, `Dòng ${line}: điểm tối đa «${candidate.max}» không phải là số.`);
  const n = optionalNumber(candidate.n, input);
  if (n === 'invalid' || (n !== null && (n < 0 || !Number.isInteger(n)))) return reject('invalidCell', 'co_mau', candidate.n, `Dòng ${line}: cỡ mẫu «${candidate.n}» phải là số nguyên không âm.`);
  const read = readFigureCell(cell, format);
  switch (read.status) {
    case 'missing':
      return { value: null, maxPoints: max ?? criterion.maxPoints, n, missingReason: reasonInNote(note) ?? read.reason };
    case 'ambiguous':
      askForFormat(candidate, input);
      return reject('ambiguousNumber', heading, cell, `Dòng ${line}, cột «${heading}»: «${cell}» có thể đọc theo hai cách (dấu thập phân hoặc dấu phân cách hàng nghìn). Hãy chọn cách đọc.`);
    case 'invalid':
      return reject('invalidCell', heading, cell, `Dòng ${line}, cột «${heading}»: «${cell}» không phải là số. Hãy sửa số, hoặc để trống nếu không có số liệu.`);
    case 'number': {
      const checked = checkFigure({ ...read, measure: figure.measure, printedMax: max }, criterion);
      if ('message' in checked) return reject(checked.code, heading, cell, `Dòng ${line}, cột «${heading}»: ${checked.message}`);
      if (checked.note !== null) ledger.warn(line, checked.note.code, heading, cell, `Dòng ${line}: ${checked.note.message}`);
      return { value: checked.points, maxPoints: checked.maxPoints, n, missingReason: null };
    }
  }
}

function optionalNumber(cell: string, { format }: DraftInput): number | null | 'invalid' {
  if (cell === '') return null;
  const read = readFigureCell(cell, format);
  if (read.status === 'missing') return null;
  return read.status === 'number' ? read.value : 'invalid';
}
