import type { IndexCode } from '../domain/ids.ts';
import type { ScoreKind } from '../domain/records.ts';
import { badCell } from './cellType.ts';
import { scoreKind } from './choices.ts';
import { criterionFinder } from './criterionResolver.ts';
import type { DraftInput } from './draftInput.ts';
import { bothReadings } from './figureCell.ts';
import type { ReadFigure } from './figures.ts';
import { figureValue } from './figureValue.ts';
import { indexFinder } from './indexResolver.ts';
import type { ChosenMethod } from './methodResolver.ts';
import { methodFinder } from './methodResolver.ts';
import { parsePeriod, periodEnd } from './period.ts';
import { remembering } from './remembering.ts';
import { fileLevel } from './unitLevel.ts';
import { unitFinder } from './unitResolver.ts';
import type { Candidate } from './unpivot.ts';
import { yearFinder } from './yearResolver.ts';

/** What becomes of one candidate: a figure, left out on purpose, or null after reporting why not. */
export type FigureReader = (candidate: Candidate, section: SectionTime) => ReadFigure | 'skip' | null;

/** Year and period a stacked round adds to its rows; null and empty when it adds none. */
export interface SectionTime {
  readonly year: number | null;
  readonly period: string;
}

/** The one path every figure of every layout goes through: year, period, unit, index, method, criterion, value. */
export function figureReader(input: DraftInput): FigureReader {
  const findYear = yearFinder(input);
  const findUnit = unitFinder(input, () => findYear.span().first);
  const findIndex = indexFinder(input);
  const findMethod = methodFinder(input, fileLevel(input), findYear.span);
  const findCriterion = criterionFinder(input);
  const readValue = figureValue(input);
  const periodOf = periodReader(input);
  const kindOf = kindReader(input);
  const read = {} as ReadFigure;
  const last = { year: 0, period: '', day: '' };
  const dayOf = (year: number, period: string): string => {
    if (last.year !== year || last.period !== period)
      Object.assign(last, { year, period, day: periodEnd(year, period) });
    return last.day;
  };
  return (candidate, section) => {
    const { row, unitText, unitCode, heading, figure } = candidate;
    const year = findYear.of(candidate, section.year);
    const period = periodOf(candidate, section.period);
    const kind = kindOf(candidate);
    if (candidate.read.status === 'ambiguous') askForFormat(candidate, input);
    if (year === null || period === null || kind === null) return null;
    // Every step asks its own question, so that the analyst meets all of them at once.
    const unit = findUnit(
      row,
      unitText,
      unitCode,
      dayOf(year, period),
      figure.unit === null ? null : heading,
    );
    const method = methodOf(candidate, year);
    const criterion =
      method === null
        ? null
        : findCriterion(
            row,
            candidate.criterion,
            candidate.node,
            method,
            figure.criterion.length > 0 ? heading : null,
          );
    if (unit === 'skip' || criterion === 'skip') return 'skip';
    const isRead = criterion !== null && readValue(candidate, criterion, read);
    if (unit === null || method === null || criterion === null || !isRead) return null;
    read.row = row;
    read.column = candidate.column;
    read.unit = unit;
    read.year = year;
    read.period = period;
    read.method = method;
    read.criterion = criterion;
    read.kind = kind;
    return read;
  };

  function methodOf(candidate: Candidate, year: number): ChosenMethod | null {
    const named =
      candidate.index === '' && candidate.method !== '' ? indexOfMethod(candidate.method, input) : null;
    const code: IndexCode | null = named ?? findIndex(candidate.row, candidate.index);
    return code === null ? null : findMethod(candidate.row, candidate.method, code, year);
  }
}

const indexOfMethod = (methodId: string, { context }: DraftInput): IndexCode | null =>
  context.methods.find((method) => method.methodId === methodId)?.indexCode ?? null;

/** Reads the period of a row, each spelling once; null after reporting. */
function periodReader({
  mapping,
  ledger,
}: DraftInput): (candidate: Candidate, sectionPeriod: string) => string | null {
  const printed = remembering((text) => (text.trim() === '' ? '' : parsePeriod(text)));
  return ({ row, period: text }, sectionPeriod) => {
    if (text === '' || text.trim() === '')
      return sectionPeriod === '' ? (mapping.fixed.period ?? '') : sectionPeriod;
    const period = printed(text);
    if (period === null)
      ledger.reject(
        row,
        'unknownPeriod',
        'ky',
        text,
        `Không hiểu kỳ «${text}». Hãy ghi Q1–Q4, M01–M12, H1, H2 hoặc để trống nếu là cả năm.`,
      );
    return period;
  };
}

/** Reads who a figure comes from, each spelling once; null after reporting. */
function kindReader({ mapping, ledger }: DraftInput): (candidate: Candidate) => ScoreKind | null {
  const printed = remembering((text) => scoreKind.parse(text.trim(), 'dot'));
  return ({ row, figure, kindText: text }) => {
    if (figure.kind !== null) return figure.kind;
    if (text === '' || text.trim() === '') return mapping.fixed.kind ?? 'final';
    const kind = printed(text);
    if (kind !== badCell) return kind;
    ledger.reject(
      row,
      'invalidCell',
      'loai_diem',
      text,
      `Loại điểm «${text}» không hợp lệ, phải là ${scoreKind.expects}.`,
    );
    return null;
  };
}

const examplesShown = 3;

/** Asks which number format the file is in, with a few of its numbers read both ways. */
function askForFormat(
  { line, heading, value }: Candidate,
  { numberExamples, questions, format }: DraftInput,
): void {
  if (numberExamples.length < examplesShown)
    numberExamples.push({ value, line, column: heading, ...bothReadings(value) });
  questions.ask('ambiguousNumberFormat', line, () => ({
    kind: 'ambiguousNumberFormat',
    evidence: format === 'mixed' ? 'mixed' : 'none',
    examples: numberExamples,
  }));
}
