import type { BatchId } from '../domain/ids.ts';
import type { Issue } from '../domain/issue.ts';
import type { Origin } from '../domain/records.ts';
import { badCell } from './cellType.ts';
import type { CellFormat, FileFormat } from './fileFormat.ts';
import { cellFormat, fileFormat } from './fileFormat.ts';
import type { HeaderMatch } from './headerAlias.ts';
import { matchHeader } from './headerAlias.ts';
import type { ReadTable } from './readTable.ts';
import type { Column, Columns, ParseResult, Register, RowOf, RowReport, SeenRecords } from './register.ts';
import {
  ambiguousNumberIssue,
  badCellIssue,
  clip,
  duplicateIssue,
  headerIssues,
  missingColumns,
} from './registerIssues.ts';

/**
 * Turns a table into the records of a register. A row with an error of its own (in the table, in a cell, in its
 * meaning, or as a duplicate) is rejected with an issue; the others load. A file that lacks a required column
 * or is refused loads nothing. Always read = loaded + rejected + skipped, read being all rows below the header.
 */
export function readRegister<C extends Columns, R extends Origin>(
  table: ReadTable,
  batchId: BatchId,
  register: Register<C, R>,
  seen: SeenRecords = new Map(),
): ParseResult<R> {
  const match = matchHeader(table.header, Object.keys(register.columns));
  const issues: Issue[] = [...table.issues];
  if (table.outcome !== 'refused') issues.push(...headerIssues(table, match, register.columns));
  const records: R[] = [];
  if (table.rows.length > 0 && missingColumns(match, register.columns).length === 0 && match.ambiguous.length === 0) {
    const reader = rowReader(table, match, register.columns, issues);
    const damaged = damagedRows(table);
    table.rows.forEach((cells, index) => {
      if (damaged.has(index)) return;
      const row = table.lines[index] ?? 0;
      const typed = reader(cells, row);
      const record = typed === null ? null : register.build(typed, { batchId, row }, rowReport(row, issues));
      if (record !== null && addNew(record, register.keyOf(record), seen, issues)) records.push(record);
    });
  }
  const loaded = records.length;
  return {
    records,
    issues: issues.toSorted((a, b) => a.line - b.line),
    accounting: {
      read: table.rows.length + table.skipped.length,
      loaded,
      rejected: table.rows.length - loaded,
      skipped: table.skipped.length,
    },
  };
}

interface PlacedColumn {
  readonly name: string;
  readonly heading: string;
  readonly position: number;
  readonly column: Column<unknown>;
}

/** Reads a row's cells by their columns; null after reporting the cells that are not of their type. */
function rowReader<C extends Columns>(
  table: ReadTable,
  match: HeaderMatch,
  columns: C,
  issues: Issue[],
): (cells: readonly string[], line: number) => RowOf<C> | null {
  const placed: readonly PlacedColumn[] = Object.entries(columns).map(([name, column]) => {
    const position = match.positions.get(name) ?? -1;
    return { name, heading: table.header[position] ?? name, position, column };
  });
  const format: FileFormat = fileFormat(
    table,
    placed.filter(({ column }) => column.type.numeric).map(({ position }) => position),
  );
  return (cells, line) => {
    const row: Record<string, unknown> = {};
    let sound = true;
    for (const { name, heading, position, column } of placed) {
      const cell = cells[position] ?? '';
      const read: CellFormat = column.type.numeric ? cellFormat(cell, format) : 'dot';
      const value = read === 'ambiguous' ? badCell : column.type.parse(cell, read);
      row[name] = value;
      if (value === badCell) {
        sound = false;
        const issue = read === 'ambiguous' ? ambiguousNumberIssue : badCellIssue;
        issues.push(issue(line, heading, cell, column.type.expects));
      }
    }
    return sound ? (row as RowOf<C>) : null;
  };
}

const rowReport = (line: number, issues: Issue[]): RowReport => ({
  reject: (code, column, value, message) => {
    issues.push({ severity: 'error', code, line, column, value: clip(String(value)), message });
    return null;
  },
  warn: (code, column, value, message) => {
    issues.push({ severity: 'warning', code, line, column, value: clip(String(value)), message });
  },
});

function addNew(record: Origin, key: string, seen: SeenRecords, issues: Issue[]): boolean {
  const first = seen.get(key);
  if (first === undefined) {
    seen.set(key, record);
    return true;
  }
  issues.push(duplicateIssue(record, first));
  return false;
}

/** Positions of the rows an error of the table stands on; a row may span several lines. Both lists are sorted. */
function damagedRows({ issues, lines }: ReadTable): ReadonlySet<number> {
  const damaged = new Set<number>();
  let index = -1;
  for (const { severity, line } of issues) {
    while ((lines[index + 1] ?? Infinity) <= line) index += 1;
    if (severity === 'error' && index >= 0) damaged.add(index);
  }
  return damaged;
}
