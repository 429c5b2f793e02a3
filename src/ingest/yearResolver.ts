import type { IndexCode } from '../domain/ids.ts';
import { unitsEverNamed } from '../domain/unitMatch.ts';
import type { DraftInput } from './draftInput.ts';
import type { YearSpan } from './methodResolver.ts';
import type { Candidate } from './unpivot.ts';

/** The year of a figure, and the years a file covers. */
export interface YearFinder {
  /** Null after reporting or asking. */
  readonly of: (candidate: Candidate) => number | null;
  readonly span: (indexCode: IndexCode) => YearSpan;
}

const printedYear = /^(?:năm\s*)?((?:19|20)\d\d)(?:[.,]0+)?$/iu;
const firstPossible = 2000;
const lastPossible = 2100;
const namesShown = 5;

/** Finds years in row, heading, mapping or title, in this order; a year that only the file name holds is a suggestion. */
export function yearFinder(input: DraftInput): YearFinder {
  const { mapping, facts, ledger, table } = input;
  const seen = new Set<number>();
  const known = new Map<string, number | null>();
  let titleTold = false;
  const unprinted = (candidate: Candidate): number | null => {
    if (candidate.columnYear !== null) return candidate.columnYear;
    if (mapping.fixed.year !== null) return mapping.fixed.year;
    if (facts.year === null) return askForYear(candidate, input);
    if (!titleTold) ledger.warn(table.lines[0] ?? 1, 'yearFromTitle', null, String(facts.year), `Năm ${facts.year} lấy từ dòng tiêu đề của tệp.`, 'info');
    titleTold = true;
    return facts.year;
  };
  return {
    of: (candidate) => {
      if (candidate.year === '') {
        const year = unprinted(candidate);
        if (year !== null) seen.add(year);
        return year;
      }
      let year = known.get(candidate.year);
      if (year === undefined) {
        const digits = printedYear.exec(candidate.year)?.[1];
        year = digits === undefined ? null : Number(digits);
        known.set(candidate.year, year);
      }
      if (year === null || year < firstPossible || year > lastPossible) {
        ledger.reject(candidate.row, 'yearOutOfRange', 'nam', candidate.year, `«${candidate.year}» không phải là năm đánh giá (${firstPossible}–${lastPossible}). Hãy sửa lại năm.`);
        return null;
      }
      seen.add(year);
      return year;
    },
    span: () => ({ first: Math.min(...seen), last: Math.max(...seen) }),
  };
}

function askForYear({ row, line }: Candidate, input: DraftInput): null {
  input.questions.ask('yearNeeded', line, () => ({
    kind: 'yearNeeded',
    suggestion: input.facts.suggestedYear,
    namesOnBothSides: namesOnBothSides(input),
  }));
  input.ledger.reject(row, 'yearNeeded', null, '', 'Tệp không ghi năm đánh giá. Hãy chọn năm: từ ngày 01/7/2025 nhiều tên chỉ đơn vị khác trước.');
  return null;
}

/** Printed names that stand for different units in different years. */
function namesOnBothSides({ table, mapping, context }: DraftInput): readonly string[] {
  const position = mapping.columns.findIndex(({ role }) => role === 'unit');
  const columns = mapping.columns.flatMap(({ figure }) => figure?.unit ?? []);
  const texts = new Set([...columns, ...(position === -1 ? [] : table.rows.slice(0, 500).map((row) => row[position] ?? ''))]);
  return [...texts].filter((text) => unitsEverNamed(context.unitDirectory, text).length > 1).slice(0, namesShown);
}
