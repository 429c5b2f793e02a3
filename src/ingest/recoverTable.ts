import type { Issue } from '../domain/issue.ts';
import type { BodyShape } from './bodyShape.ts';
import { bodyShape } from './bodyShape.ts';
import { filledCount } from './cellKind.ts';
import type { CsvRecords } from './csvRecords.ts';
import { commonest } from './dialectShape.ts';
import { dropBlankColumns } from './blankColumns.ts';
import type { Dialect } from './dialect.ts';
import type { Fates } from './fate.ts';
import { fateOf, isHeaderRecord, isRow, reasonOf } from './fate.ts';
import type { HeaderPlace } from './headerPlace.ts';
import { placeHeader } from './headerPlace.ts';
import { headerNames } from './headerNames.ts';
import type { PrintedHeader } from './innerHeader.ts';
import type { RowCheck } from './rowIssues.ts';
import { checkRows } from './rowIssues.ts';
import type { SkippedLine } from './skippedLine.ts';
import { skippedLine } from './skippedLine.ts';
import { sortBody } from './tableBody.ts';
import {
  damageIssue,
  looseQuoteIssue,
  noHeaderIssue,
  noRowsIssue,
  nulIssue,
  otherTableIssue,
} from './tableIssues.ts';
import { profileOf } from './tableProfile.ts';

/** The table found in the records of a file. Every record is in the header, in `rows` or in `skipped`. */
export interface RecoveredTable {
  readonly header: string[];
  /** Physical lines the records of the header begin on. */
  readonly headerLines: number[];
  readonly rows: string[][];
  readonly lines: number[];
  readonly skipped: SkippedLine[];
  /** The columns kept, as positions in the file; null when all are. */
  readonly columns: readonly number[] | null;
  readonly issues: readonly Issue[];
}

/**
 * Finds the table among titles, totals, notes, signatures and blank lines: a header of one to three levels, the rows in
 * order, and everything else by its reason.
 */
export function recoverTable(records: CsvRecords, check: RowCheck): RecoveredTable {
  const { place, printed, shape, names } = tableShape(records, check.dialect);
  const { cells, lines, levels } = place;
  const fates = new Uint8Array(cells.length);
  markAbove(fates, place);
  const otherTables = sortBody(cells, fates, place.bodyStart, printed, shape);
  const checked = checkRows({ ...records, cells }, fates, names, check);
  const headerLine = lines[place.headerRecords[0] ?? 0] ?? 1;
  const table = { names, rows: checked.rows, hasHeader: levels.length > 0 };
  const { header, rows, columns, issues: columnIssues } = dropBlankColumns(table, headerLine);
  return {
    header,
    headerLines: place.headerRecords.map((record) => lines[record] ?? 0),
    rows,
    lines: checked.lines,
    skipped: skippedLines(fates, place, columns),
    columns,
    issues: [
      ...place.issues,
      ...headerDamage(records, place, check),
      ...shapeIssues(place, rows.length, checked.lines[0] ?? 1, headerLine),
      ...columnIssues,
      ...otherTables.map((record) => otherTableIssue(lines[record] ?? 0)),
      ...checked.issues,
    ],
  };
}

/** Where the header of a table stands, what it says, and what tells its rows from other lines. */
export interface TableShape {
  readonly place: HeaderPlace;
  readonly printed: PrintedHeader;
  readonly shape: BodyShape;
  readonly names: string[];
}

/** Reads the shape of a table off its first records. */
export function tableShape(records: CsvRecords, dialect: Dialect | null): TableShape {
  const place = placeHeader(records, dialect);
  const { cells, levels, sample, columnNumbers, fill } = place;
  const width = widthOf(levels, sample);
  return {
    place,
    printed: { levels, columnNumbers: columnNumbers === null ? null : (cells[columnNumbers] ?? []) },
    shape: bodyShape(profileOf(sample, width), width, fill),
    names: headerNames(levels, width),
  };
}

/** As many columns as are named, or as the rows have where the header only ends in blanks. */
function widthOf(levels: readonly (readonly string[])[], sample: readonly (readonly string[])[]): number {
  const usual = commonest(sample.map((row) => row.length));
  if (levels.length === 0) return usual;
  const named = Math.max(...levels.map((level) => level.findLastIndex((cell) => cell.trim() !== '') + 1));
  return Math.max(named, Math.min(usual, ...levels.map((level) => level.length)));
}

/** Blank lines and titles above the header, the header, and the line that counts its columns. */
function markAbove(
  fates: Fates,
  { cells, headerRecords, bodyStart, columnNumbers, firstRecord }: HeaderPlace,
): void {
  const until = headerRecords.length > 0 ? bodyStart : firstRecord;
  for (let record = 0; record < until; record += 1) {
    fates[record] = fateOf(filledCount(cells[record] ?? []) === 0 ? 'blank' : 'title');
  }
  for (const record of headerRecords) fates[record] = isHeaderRecord;
  if (columnNumbers !== null) fates[columnNumbers] = fateOf('columnNumbers');
}

function skippedLines(
  fates: Fates,
  { cells, lines }: HeaderPlace,
  columns: readonly number[] | null,
): SkippedLine[] {
  const skipped: SkippedLine[] = [];
  for (let record = 0; record < fates.length; record += 1) {
    const reason = fates[record] === isRow ? null : reasonOf(fates[record] ?? isRow);
    if (reason === null) continue;
    const row = cells[record] ?? [];
    const placed = reason === 'total' && columns !== null ? columns.map((column) => row[column] ?? '') : row;
    skipped.push(skippedLine(lines[record] ?? 0, reason, placed));
  }
  return skipped;
}

function headerDamage(
  { damages, looseQuotes }: CsvRecords,
  { headerRecords, cells, lines }: HeaderPlace,
  { hasNul }: RowCheck,
): readonly Issue[] {
  return headerRecords.flatMap((record) => {
    const line = lines[record] ?? 0;
    const damage = damages.get(record);
    const issues: Issue[] = [];
    if (damage !== undefined) issues.push(damageIssue(damage));
    else if (looseQuotes.has(record)) issues.push(looseQuoteIssue(line));
    if (hasNul && (cells[record] ?? []).some((cell) => cell.includes('\0'))) issues.push(nulIssue(line));
    return issues;
  });
}

function shapeIssues(
  { levels }: HeaderPlace,
  rowCount: number,
  firstLine: number,
  headerLine: number,
): readonly Issue[] {
  if (levels.length === 0) return rowCount === 0 ? [] : [noHeaderIssue(firstLine)];
  return rowCount === 0 ? [noRowsIssue(headerLine)] : [];
}
