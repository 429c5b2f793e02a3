import type { Issue } from '../domain/issue.ts';
import { filledCount } from './cellKind.ts';
import type { CsvRecords } from './csvRecords.ts';
import type { Dialect } from './dialect.ts';
import { commonest } from './dialectShape.ts';
import { findHeader } from './headerBlock.ts';
import { otherQuoteReading, otherReading } from './otherDialect.ts';
import { otherDialectIssue } from './tableIssues.ts';
import { leadingRows } from './tableProfile.ts';

/** The header of a file and where its rows begin, as positions of records. */
export interface HeaderPlace {
  readonly cells: readonly string[][];
  readonly lines: readonly number[];
  readonly headerRecords: readonly number[];
  /** Their cells, the topmost level first; none when the file has no header. */
  readonly levels: readonly (readonly string[])[];
  readonly columnNumbers: number | null;
  /** The first record of the header, or of the data without one. */
  readonly firstRecord: number;
  readonly bodyStart: number;
  /** The first records below the header, without blank ones and what stands below the table. */
  readonly sample: readonly (readonly string[])[];
  readonly fill: number;
  readonly issues: readonly Issue[];
}

/** So many records are looked at to find the header. */
const startRecords = 400;

/** Finds the header; one written with another delimiter than the rows is read by that one. */
export function placeHeader(records: CsvRecords, dialect: Dialect | null): HeaderPlace {
  if (dialect === null) return findPlace(records.cells, records.lines);
  const found = withPlainNames(findPlace(records.cells, records.lines), dialect);
  const above = found.levels.length > 0 ? -1 : found.firstRecord - 1;
  const width = commonest(found.sample.map((row) => row.length));
  const other = above < 0 ? null : otherReading(records.cells[above] ?? [], width, dialect);
  if (other === null) return found;
  const cells = records.cells.with(above, other.cells);
  const again = findPlace(cells, records.lines);
  const issue = otherDialectIssue(records.lines[above] ?? 1);
  return again.headerRecords.includes(above) ? { ...again, issues: [issue] } : found;
}

/** Names between quotes of the other kind lose them; names cut by mistake are joined again. */
function withPlainNames(place: HeaderPlace, dialect: Dialect): HeaderPlace {
  const width = commonest(place.sample.map((row) => row.length));
  const read = place.levels.map(
    (level) =>
      otherQuoteReading(level, dialect) ??
      (level.length > width ? (otherReading(level, width, dialect)?.cells ?? null) : null),
  );
  const issues = read.flatMap((names, level) =>
    names === null ? [] : [otherDialectIssue(place.lines[place.headerRecords[level] ?? 0] ?? 1)],
  );
  if (issues.length === 0) return place;
  return { ...place, levels: place.levels.map((level, index) => read[index] ?? level), issues };
}

function findPlace(cells: readonly string[][], lines: readonly number[]): HeaderPlace {
  const start = startOf(cells);
  const gapBefore = start.map(
    (record, position) => position > 0 && record !== (start[position - 1] ?? 0) + 1,
  );
  const rows = start.map((record) => cells[record] ?? []);
  const block = findHeader({ rows, gapBefore });
  const recordAt = (position: number): number => start[position] ?? (start.at(-1) ?? -1) + 1;
  const headerRecords = block.hasHeader ? start.slice(block.first, block.end) : [];
  const columnNumbers = block.columnNumbers === null ? null : recordAt(block.columnNumbers);
  const lastAbove = columnNumbers ?? headerRecords.at(-1);
  const bodyStart = lastAbove === undefined ? recordAt(block.first) : lastAbove + 1;
  const body = start.findIndex((record) => record >= bodyStart);
  return {
    cells,
    lines,
    headerRecords,
    levels: headerRecords.map((record) => cells[record] ?? []),
    columnNumbers,
    firstRecord: recordAt(block.first),
    bodyStart,
    sample: body === -1 ? [] : leadingRows(rows, gapBefore, body),
    fill: block.fill,
    issues: [],
  };
}

/** The first records that are not blank. */
function startOf(cells: readonly string[][]): readonly number[] {
  const start: number[] = [];
  for (let record = 0; record < cells.length && start.length < startRecords; record += 1) {
    if (filledCount(cells[record] ?? []) > 0) start.push(record);
  }
  return start;
}
