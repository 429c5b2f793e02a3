import type { Issue } from '../domain/issue.ts';
import { isBlank } from './cellKind.ts';
import { columnLetters } from './columnLetters.ts';
import type { CsvRecords } from './csvRecords.ts';
import type { Dialect } from './dialect.ts';
import { lostLetterCellIssue } from './encodingIssues.ts';
import type { Fates } from './fate.ts';
import { isRow } from './fate.ts';
import type { LostLetters } from './lostLetters.ts';
import type { OtherReading } from './otherDialect.ts';
import { otherQuoteReading, otherReading } from './otherDialect.ts';
import { clip } from './registerIssues.ts';
import {
  allExtraCellsIssue,
  damageIssue,
  extraCellsIssue,
  looseQuoteIssue,
  nulIssue,
  otherDialectIssue,
  raggedIssue,
} from './tableIssues.ts';

/** What the whole text tells beforehand, so that sound files need no look at every cell. */
export interface RowCheck {
  /** Null where nothing was cut into cells: a sheet of a workbook. */
  readonly dialect: Dialect | null;
  readonly hasNul: boolean;
  /** Somewhere a quote of the other kind stands before a separator. */
  readonly hasOtherQuotes: boolean;
  readonly lost: LostLetters | null;
}

/** Rows as wide as the table where they can be made so, and what is wrong with them. */
export interface CheckedRows {
  readonly rows: string[][];
  /** The physical line each row begins on. */
  readonly lines: number[];
  readonly issues: readonly Issue[];
}

interface Trimmed {
  readonly line: number;
  readonly extra: number;
}

/** Checks the rows against the names of the columns. Rows with an error stay for display. */
export function checkRows(
  records: CsvRecords,
  fates: Fates,
  names: readonly string[],
  check: RowCheck,
): CheckedRows {
  const issues: Issue[] = [];
  const trimmed: Trimmed[] = [];
  const rows: string[][] = [];
  const lines: number[] = [];
  const needsLook =
    records.damages.size > 0 ||
    records.looseQuotes.size > 0 ||
    check.hasNul ||
    check.hasOtherQuotes ||
    check.lost !== null;
  for (let record = 0; record < fates.length; record += 1) {
    if (fates[record] !== isRow) continue;
    const cells = records.cells[record] ?? [];
    const line = records.lines[record] ?? 0;
    lines.push(line);
    rows.push(
      cells.length === names.length && !needsLook
        ? cells
        : checkRow(records, record, names, check, issues, trimmed),
    );
  }
  return { rows, lines, issues: [...issues, ...trimmedIssues(trimmed, rows.length)] };
}

function checkRow(
  records: CsvRecords,
  record: number,
  names: readonly string[],
  check: RowCheck,
  issues: Issue[],
  trimmed: Trimmed[],
): string[] {
  const cells = records.cells[record] ?? [];
  const line = records.lines[record] ?? 0;
  const width = names.length;
  const damage = quoteIssue(records, record, line);
  if (damage !== null) issues.push(damage);
  if (check.hasNul && cells.some((cell) => cell.includes('\0'))) issues.push(nulIssue(line));
  if (check.lost !== null) issues.push(...lostLetterIssues(cells, names, line, check.lost));
  if (cells.length === width) {
    const quoted =
      check.hasOtherQuotes && check.dialect !== null ? otherQuoteReading(cells, check.dialect) : null;
    if (quoted !== null) issues.push(otherDialectIssue(line));
    return quoted ?? cells;
  }
  const reread = (): OtherReading | null =>
    check.dialect === null ? null : otherReading(cells, width, check.dialect);
  const requoted = check.hasOtherQuotes ? reread() : null;
  const extra = cells.slice(width);
  if (requoted === null && extra.length > 0 && extra.every(isBlank)) {
    trimmed.push({ line, extra: extra.length });
    return cells.slice(0, width);
  }
  const other = requoted ?? reread();
  if (damage === null)
    issues.push(other === null ? raggedIssue(line, cells.length, width) : otherDialectIssue(line));
  return other?.cells ?? cells;
}

function quoteIssue({ damages, looseQuotes }: CsvRecords, position: number, line: number): Issue | null {
  const damage = damages.get(position);
  if (damage !== undefined) return damageIssue(damage);
  return looseQuotes.has(position) ? looseQuoteIssue(line) : null;
}

const lostLetterIssues = (
  cells: readonly string[],
  names: readonly string[],
  line: number,
  lost: LostLetters,
): readonly Issue[] =>
  cells.flatMap((cell, column) => {
    if (!lost.pattern.test(cell)) return [];
    const name = names[column] ?? '';
    return [lostLetterCellIssue(line, name === '' ? columnLetters(column) : name, clip(cell), lost)];
  });

function trimmedIssues(trimmed: readonly Trimmed[], rowCount: number): readonly Issue[] {
  const [first] = trimmed;
  if (first === undefined) return [];
  if (trimmed.length > 1 && trimmed.length > rowCount / 2) return [allExtraCellsIssue(first.line)];
  return trimmed.map(({ line, extra }) => extraCellsIssue(line, extra));
}
