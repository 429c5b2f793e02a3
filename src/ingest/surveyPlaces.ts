import type { Level, MethodRecord, UnitRecord } from '../domain/records.ts';
import type { AnswerPlace } from '../domain/records.ts';
import { asIndexCode, asMethodId, asUnitId } from '../domain/ids.ts';
import type { IndexCode } from '../domain/ids.ts';
import { surveyIndex } from '../domain/surveyIndex.ts';
import type { UnitMatch } from '../domain/unitMatch.ts';
import { matchUnit } from '../domain/unitMatch.ts';
import type { Decisions } from './decisions.ts';
import type { ImportContext } from './importContext.ts';
import type { ImportSource } from './draftInput.ts';
import type { FixedValues } from './mapping.ts';
import { newUnit } from './newUnit.ts';
import { parsePeriod, periodEnd } from './period.ts';
import type { SurveyLog } from './surveyLog.ts';
import type { CaseTexts } from './surveyTally.ts';
import { levelOfUnit } from './unitLevel.ts';
import { printedDay } from './printedDay.ts';
import { unitSuggester } from './unitSuggestions.ts';

/** Where the answers of a case belong; null when they do not load, `skip` when the analyst leaves the unit out. */
export type CasePlace = AnswerPlace | 'skip' | null;

/** What places are found with. */
export interface PlaceInput {
  readonly context: ImportContext;
  readonly decisions: Decisions;
  readonly fixed: FixedValues;
  readonly source: ImportSource;
  readonly log: SurveyLog;
  /** The only year a title or the file's name holds. */
  readonly suggestedYear: number | null;
}

const firstYear = 2000;
const lastYear = 2100;
const printedYear = /^(?:năm\s*)?((?:19|20)\d\d)(?:[.,]0+)?$/iu;

/** Finds the place of a case: year, period, unit of that day, and the method of the satisfaction index in force then. */
export function placeFinder(
  input: PlaceInput,
): (texts: CaseTexts, line: number, answers: number) => CasePlace {
  const { context, decisions, fixed, log } = input;
  const created = decisions.units.flatMap(({ action }) => (action.kind === 'create' ? action.unit : []));
  const units = new Map([...context.units, ...created].map((unit) => [unit.unitId, unit]));
  const decided = new Map(decisions.units.map(({ text, code, action }) => [`${code}\n${text}`, action]));
  const codes = new Set([...units.values()].map(({ code }) => code));
  const methods = methodFinder(input);
  const matches = new Map<string, UnitMatch>();
  /** Most cases share their unit with others. */
  function matched(code: string, name: string, day: string): UnitMatch {
    const key = `${code}\n${name}\n${day}`;
    const match = matches.get(key) ?? matchUnit(context.unitDirectory, { code, name, day });
    matches.set(key, match);
    return match;
  }
  const suggest = unitSuggester(context, input.source.batchId, () => []);

  function unitOf(texts: CaseTexts, day: string, line: number, answers: number): UnitRecord | 'skip' | null {
    const { unit: name, unitCode: code } = texts;
    if (name.trim() === '' && code.trim() === '') {
      const unit = fixed.unitId === null ? undefined : units.get(asUnitId(fixed.unitId));
      return (
        unit ??
        log.reject(
          'unitMissing',
          'unit',
          '',
          line,
          answers,
          'Dòng không ghi đơn vị. Hãy điền tên hoặc mã đơn vị.',
        )
      );
    }
    const action = decided.get(`${code}\n${name}`);
    if (action?.kind === 'skip') return 'skip';
    if (action?.kind === 'create') return action.unit;
    if (action?.kind === 'use')
      return (
        units.get(action.unitId) ??
        log.reject(
          'unknownUnit',
          'unit',
          name,
          line,
          answers,
          'Đơn vị đã chọn không còn trong danh mục. Hãy chọn lại.',
        )
      );
    const found = matched(code, name, day);
    if (found.status === 'matched') return found.unit;
    const printed = [code, name].filter((part) => part !== '').join(' ');
    const kind = found.status === 'ambiguous' ? 'ambiguousUnit' : 'unknownUnit';
    log.ask(`${kind}:${code}:${name}`, line, answers, () =>
      kind === 'ambiguousUnit'
        ? { kind, text: name, code, candidates: found.candidates }
        : {
            kind,
            text: name,
            code,
            candidates: found.candidates,
            ...suggest(name, code, day),
            proposal: newUnit(
              name,
              code,
              `${day.slice(0, 4)}-01-01`,
              { batchId: input.source.batchId, row: line },
              codes,
            ),
          },
    );
    return log.reject(
      kind,
      'unit',
      printed,
      line,
      answers,
      kind === 'ambiguousUnit'
        ? `«${printed}» có thể là nhiều đơn vị. Hãy chọn đúng đơn vị.`
        : `Không nhận ra đơn vị «${printed}» vào ngày ${printedDay(day)}. Hãy chọn đơn vị hoặc thêm vào danh mục.`,
    );
  }

  return (texts, line, answers) => {
    const year = yearOf(texts.year, line, answers, input);
    if (year === null) return null;
    const period = texts.period.trim() === '' ? (fixed.period ?? '') : parsePeriod(texts.period);
    if (period === null) {
      return log.reject(
        'unknownPeriod',
        'period',
        texts.period,
        line,
        answers,
        `Không hiểu kỳ «${texts.period}». Hãy ghi Q1–Q4, M01–M12, H1, H2 hoặc để trống nếu là cả năm.`,
      );
    }
    const unit = unitOf(texts, periodEnd(year, period), line, answers);
    if (unit === null || unit === 'skip') return unit;
    const method = methods(year, levelOfUnit(unit), line, answers);
    if (method === null) return null;
    return {
      unitId: unit.unitId,
      year,
      period,
      serviceField: plain(texts.serviceField),
      channel: plain(texts.channel),
      methodId: method.methodId,
    };
  };
}

/** Words of the file as they are kept: one spelling for one word. */
const plain = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();

function yearOf(
  text: string,
  line: number,
  answers: number,
  { fixed, log, suggestedYear }: PlaceInput,
): number | null {
  if (text.trim() === '') {
    if (fixed.year !== null) return fixed.year;
    log.ask('yearNeeded', line, answers, () => ({
      kind: 'yearNeeded',
      suggestion: suggestedYear,
      namesOnBothSides: [],
    }));
    return log.reject('yearNeeded', 'year', '', line, answers, 'Tệp không ghi năm khảo sát. Hãy chọn năm.');
  }
  const year = Number(printedYear.exec(text.trim())?.[1] ?? Number.NaN);
  return year >= firstYear && year <= lastYear
    ? year
    : log.reject(
        'yearOutOfRange',
        'year',
        text,
        line,
        answers,
        `«${text}» không phải là năm khảo sát (${firstYear}–${lastYear}). Hãy sửa lại năm.`,
      );
}

type MethodFinder = (year: number, level: Level | null, line: number, answers: number) => MethodRecord | null;

/** The method of the satisfaction index for a year and level: the one decided on, else the only one in force. */
function methodFinder({ context, decisions, fixed, log }: PlaceInput): MethodFinder {
  const indexCode: IndexCode = asIndexCode(fixed.indexCode ?? surveyIndex);
  const { method: choice } = decisions;
  const methods = choice?.kind === 'create' ? [...context.methods, choice.draft.method] : context.methods;
  const chosenId =
    choice === null
      ? fixed.methodId
      : choice.kind === 'create'
        ? choice.draft.method.methodId
        : choice.methodId;
  const chosen =
    chosenId === null ? undefined : methods.find(({ methodId }) => methodId === asMethodId(chosenId));
  return (year, level, line, answers) => {
    if (chosen !== undefined) return chosen;
    const inForce = methods.filter(
      (method) => method.indexCode === indexCode && method.firstYear <= year && year <= method.lastYear,
    );
    const [only] = level === null ? inForce : inForce.filter((method) => method.level === level);
    if (only !== undefined) return only;
    log.askMethod(indexCode, year, level ?? 'commune', line, answers);
    return log.reject(
      'methodNeeded',
      'year',
      String(year),
      line,
      answers,
      `Chưa có phương pháp nào của ${indexCode} cho năm ${year}. Hãy chọn phương pháp hoặc tạo bộ câu hỏi mới từ tệp.`,
    );
  };
}
