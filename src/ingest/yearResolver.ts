import { unitsEverNamed } from '../domain/unitMatch.ts';
import type { DraftInput } from './draftInput.ts';
import type { YearSpan } from './methodResolver.ts';
import { yearIn } from './mapping.ts';
import { cellsOf } from './tableCells.ts';
import { remembering } from './remembering.ts';
import type { ReadTable } from './readTable.ts';
import type { Candidate } from './unpivot.ts';

/** The year of a figure, and the years a file covers. */
export interface YearFinder {
  /** Null after reporting or asking. */
  readonly of: (candidate: Candidate, sectionYear: number | null) => number | null;
  readonly span: () => YearSpan;
}

const printedYear = /^(?:năm\s*)?((?:19|20)\d\d)(?:[.,]0+)?$/iu;
const firstPossible = 2000;
const lastPossible = 2100;
const namesShown = 5;

/** Finds years in row, heading, mapping or title, in this order; a year that only the file name holds is a suggestion. */
export function yearFinder(input: DraftInput): YearFinder {
  const { mapping, facts, ledger, table } = input;
  const printed = remembering(yearOf);
  let titleTold = false;
  let span: YearSpan | null = null;
  const unprinted = (candidate: Candidate, sectionYear: number | null): number | null => {
    const said = candidate.columnYear ?? mapping.fixed.year ?? sectionYear;
    if (said !== null) return said;
    if (facts.year === null) return askForYear(candidate, input);
    if (!titleTold)
      ledger.warn(
        table.lines[0] ?? 1,
        'yearFromTitle',
        null,
        String(facts.year),
        `Năm ${facts.year} lấy từ dòng tiêu đề của tệp.`,
        'info',
      );
    titleTold = true;
    return facts.year;
  };
  return {
    of: (candidate, sectionYear) => {
      if (candidate.year === '') {
        return unprinted(candidate, sectionYear);
      }
      const year = printed(candidate.year);
      if (year === null || year < firstPossible || year > lastPossible) {
        ledger.reject(
          candidate.row,
          'yearOutOfRange',
          'nam',
          candidate.year,
          `«${candidate.year}» không phải là năm đánh giá (${firstPossible}–${lastPossible}). Hãy sửa lại năm.`,
        );
        return null;
      }
      return year;
    },
    span: () => (span ??= spanOf(input)),
  };
}

const yearOf = (text: string): number | null => {
  const digits = printedYear.exec(text.trim())?.[1];
  return digits === undefined ? null : Number(digits);
};

/** All years the file names, in rows, headings, mapping or title. */
function spanOf({ table, mapping, facts }: DraftInput): YearSpan {
  const years = new Set<number>();
  const add = (year: number | null | undefined): void => {
    if (year !== null && year !== undefined && year >= firstPossible && year <= lastPossible) years.add(year);
  };
  const position = mapping.columns.findIndex(({ role }) => role === 'year');
  const cells = cellsOf(table);
  const yearAt = cells.column(position);
  const printed = new Set<string>();
  for (let row = 0; row < cells.length; row += 1) printed.add(yearAt(row));
  for (const text of printed) add(yearOf(text));
  for (const { figure } of mapping.columns) add(figure?.year);
  if (years.size === 0) add(mapping.fixed.year ?? facts.year);
  if (years.size === 0) for (const year of titleYears(table)) add(year);
  return { first: Math.min(...years), last: Math.max(...years) };
}

const titleYears = (table: ReadTable): readonly (number | null)[] =>
  table.skipped.map(({ reason, text = '' }) => (reason === 'title' ? yearIn(text) : null));

function askForYear({ row, line }: Candidate, input: DraftInput): null {
  input.questions.ask('yearNeeded', line, () => ({
    kind: 'yearNeeded',
    suggestion: input.facts.suggestedYear,
    namesOnBothSides: namesOnBothSides(input),
  }));
  input.ledger.reject(
    row,
    'yearNeeded',
    null,
    '',
    'Tệp không ghi năm đánh giá. Hãy chọn năm: từ ngày 01/7/2025 nhiều tên chỉ đơn vị khác trước.',
  );
  return null;
}

const namesLookedAt = 500;

function firstNames(table: ReadTable, position: number): readonly string[] {
  const cells = cellsOf(table);
  return Array.from({ length: Math.min(namesLookedAt, cells.length) }, (_, row) => cells.at(row, position));
}

/** Printed names that stand for different units in different years. */
function namesOnBothSides({ table, mapping, context }: DraftInput): readonly string[] {
  const position = mapping.columns.findIndex(({ role }) => role === 'unit');
  const columns = mapping.columns.flatMap(({ figure }) => figure?.unit ?? []);
  const texts = new Set([...columns, ...(position === -1 ? [] : firstNames(table, position))]);
  return [...texts]
    .filter((text) => unitsEverNamed(context.unitDirectory, text).length > 1)
    .slice(0, namesShown);
}
