import type { Issue } from '../domain/issue.ts';
import { correctTable } from '../ingest/corrections.ts';
import type { Correction } from '../ingest/decisions.ts';
import type { ImportDraft } from '../ingest/importDraft.ts';
import type { ReadTable } from '../ingest/readTable.ts';
import { cellsOf } from '../ingest/tableCells.ts';
import { columnFinder } from './issueCells.ts';
import type { CellMark, PreviewRow, RowFilter, RowsRequest } from './importMessages.ts';

/** Everything a file holds below its header, line by line, with what becomes of it. */
export interface PreviewTable {
  readonly counts: Readonly<Record<RowFilter, number>>;
  readonly rows: (request: RowsRequest) => readonly PreviewRow[];
  /** Position of a line under a filter; −1 when it does not show it. */
  readonly positionOf: (filter: RowFilter, line: number) => number;
  /** Cells at a line, corrected; empty for lines outside of the table. */
  readonly cellsAt: (line: number) => readonly string[];
  /** The column an issue stands on. */
  readonly columnOf: (issue: Issue) => number | null;
}

/** A record of the file: a row of the table by its position, or a skipped line by −1 minus its position. */
type Entry = number;

const longestCell = 400;
const severityMark = { error: 'error', warning: 'warning', info: 'info' } as const;

/** Lays a table and its draft side by side. */
export function previewTable(
  read: ReadTable,
  draft: ImportDraft,
  corrections: readonly Correction[],
): PreviewTable {
  const { table } = correctTable(read, corrections);
  const entries = entriesOf(table);
  const lines = entries.map((entry) => lineOf(table, entry));
  const rejected = new Map(draft.rejectedRows.map(({ line, reasons }) => [line, reasons]));
  const skipped = new Map(draft.skippedRows.map(({ line, reason }) => [line, reason]));
  const corrected = new Map<number, Set<number>>();
  for (const { line, column } of draft.corrections)
    corrected.set(line, (corrected.get(line) ?? new Set<number>()).add(column));
  const issues = draft.issues.toSorted((a, b) => a.line - b.line);
  const issueLines = Float64Array.from(issues, ({ line }) => line);
  const findColumn = columnFinder(table.header, draft.mapping);
  const issuesOf = (position: number): readonly Issue[] =>
    issues.slice(
      lowerBound(issueLines, lines[position] ?? 0),
      lowerBound(issueLines, lines[position + 1] ?? Infinity),
    );
  const filtered = new Map<RowFilter, Float64Array | null>([['all', null]]);
  const warnings = issues.filter(({ severity }) => severity !== 'info');
  const tests: Readonly<Record<RowFilter, readonly [some: boolean, test: (position: number) => boolean]>> = {
    all: [true, () => true],
    rejected: [rejected.size > 0, (position) => rejected.has(lines[position] ?? 0)],
    warned: [
      warnings.length > 0,
      (position) => issuesOf(position).some(({ severity }) => severity !== 'info'),
    ],
    skipped: [skipped.size > 0, (position) => skipped.has(lines[position] ?? 0)],
    corrected: [corrected.size > 0, (position) => corrected.has(lines[position] ?? 0)],
  };
  const positionsOf = (filter: RowFilter): Float64Array | null => {
    let found = filtered.get(filter);
    if (found === undefined) {
      const positions: number[] = [];
      const [hasSome, isMeant] = tests[filter];
      const end = hasSome ? lines.length : 0;
      for (let position = 0; position < end; position += 1) if (isMeant(position)) positions.push(position);
      found = Float64Array.from(positions);
      filtered.set(filter, found);
    }
    return found;
  };
  const countOf = (filter: RowFilter): number => positionsOf(filter)?.length ?? lines.length;
  const entryAt = (line: number): Entry | undefined => {
    const position = lowerBound(lines, line + 1) - 1;
    return entries[position];
  };
  const rowAt = (position: number, request: RowsRequest): PreviewRow => {
    const entry = entries[position] ?? 0;
    const line = lines[position] ?? 0;
    const cells = cellsAtEntry(table, entry);
    const window = { first: request.firstColumn, end: request.firstColumn + request.columnCount };
    const said = saidOf(issuesOf(position), corrected.get(line), (issue) => findColumn(issue, cells), window);
    const reason = skipped.get(line) ?? null;
    const reasons = rejected.get(line);
    return {
      line,
      fate: reasons === undefined ? (reason === null ? 'loaded' : 'skipped') : 'rejected',
      reason,
      cells: cells.length === 0 ? null : cells.slice(window.first, window.end).map(shorten),
      text: entry < 0 ? shorten(table.skipped[-1 - entry]?.text ?? '') : '',
      marks: said.marks,
      messages: [...new Set([...(reasons ?? []), ...said.messages])].slice(0, 8),
    };
  };
  return {
    counts: {
      all: countOf('all'),
      rejected: countOf('rejected'),
      warned: countOf('warned'),
      skipped: countOf('skipped'),
      corrected: countOf('corrected'),
    },
    rows: (request) => {
      const positions = positionsOf(request.filter);
      const end = Math.min(request.firstRow + request.rowCount, countOf(request.filter));
      const rows: PreviewRow[] = [];
      for (let index = request.firstRow; index < end; index += 1)
        rows.push(rowAt(positions === null ? index : (positions[index] ?? 0), request));
      return rows;
    },
    positionOf: (filter, line) => {
      const position = lowerBound(lines, line + 1) - 1;
      const positions = positionsOf(filter);
      if (positions === null) return position;
      const found = lowerBound(positions, position);
      return positions[found] === position ? found : -1;
    },
    cellsAt: (line) => {
      const entry = entryAt(line);
      return entry === undefined ? [] : cellsAtEntry(table, entry);
    },
    columnOf: (issue) => {
      const entry = entryAt(issue.line);
      return entry === undefined ? null : findColumn(issue, cellsAtEntry(table, entry));
    },
  };
}

const shorten = (text: string): string =>
  text.length > longestCell ? `${text.slice(0, longestCell)}…` : text;

const lineOf = ({ lines, skipped }: ReadTable, entry: Entry): number =>
  (entry < 0 ? skipped[-1 - entry]?.line : lines[entry]) ?? 0;

const cellsAtEntry = (table: ReadTable, entry: Entry): readonly string[] =>
  entry < 0 ? (table.skipped[-1 - entry]?.cells ?? []) : cellsOf(table).row(entry);

function entriesOf({ lines, skipped }: ReadTable): Float64Array {
  const entries = new Float64Array(lines.length + skipped.length);
  const others = skipped
    .map(({ line }, position) => ({ line, position }))
    .toSorted((a, b) => a.line - b.line);
  let row = 0;
  let other = 0;
  for (let index = 0; index < entries.length; index += 1) {
    const isRow =
      row < lines.length && (other >= others.length || (lines[row] ?? 0) < (others[other]?.line ?? 0));
    entries[index] = isRow ? row : -1 - (others[other]?.position ?? 0);
    if (isRow) row += 1;
    else other += 1;
  }
  return entries;
}

/** Position of the first value not below the one sought. */
function lowerBound(sorted: Float64Array, sought: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Said {
  readonly marks: readonly CellMark[];
  readonly messages: readonly string[];
}

const rank = { info: 0, corrected: 1, warning: 2, error: 3 } as const;

/** What is to be said on the cells of a row in sight, and on the row as a whole. */
function saidOf(
  issues: readonly Issue[],
  corrected: ReadonlySet<number> | undefined,
  columnOf: (issue: Issue) => number | null,
  window: { readonly first: number; readonly end: number },
): Said {
  const marks = new Map<number, { mark: CellMark['mark']; messages: string[] }>();
  const messages: string[] = [];
  for (const column of corrected ?? []) marks.set(column, { mark: 'corrected', messages: [] });
  for (const issue of issues) {
    const column = columnOf(issue);
    if (column === null) {
      messages.push(issue.message);
      continue;
    }
    const mark = severityMark[issue.severity];
    const known = marks.get(column);
    if (known === undefined) marks.set(column, { mark, messages: [issue.message] });
    else {
      if (rank[mark] > rank[known.mark]) known.mark = mark;
      if (!known.messages.includes(issue.message)) known.messages.push(issue.message);
    }
  }
  return {
    marks: [...marks].flatMap(([column, { mark, messages: said }]) =>
      column >= window.first && column < window.end ? [{ column, mark, messages: said }] : [],
    ),
    messages,
  };
}
