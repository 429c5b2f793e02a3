import type { BatchId } from '../domain/ids.ts';
import type { Issue } from '../domain/issue.ts';
import type { Origin } from '../domain/records.ts';
import type { CellType } from './cellType.ts';
import { badCell } from './cellType.ts';
import type { FileFormat } from './fileFormat.ts';
import { cellFormat, fileFormat } from './fileFormat.ts';
import type { HeaderMatch } from './headerAlias.ts';
import { matchHeader } from './headerAlias.ts';
import { withDecimalCommas } from './numberCells.ts';
import type { ReadTable } from './readTable.ts';
import type { Columns, ParseResult, Register, RowOf, RowReport, SeenRecords } from './register.ts';
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
  const isReadable = missingColumns(match, register.columns).length === 0 && match.ambiguous.length === 0;
  const records = isReadable ? readRows(table, batchId, register, match, seen, issues) : [];
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

function readRows<C extends Columns, R extends Origin>(
  given: ReadTable,
  batchId: BatchId,
  register: Register<C, R>,
  match: HeaderMatch,
  seen: SeenRecords,
  issues: Issue[],
): readonly R[] {
  const records: R[] = [];
  const numeric = numericPositions(match, register.columns);
  const format = fileFormat(given, numeric);
  const table = format === 'comma' ? withDecimalCommas(given, numeric) : given;
  const readCells = rowReader(table, match, register.columns, format, issues);
  const damaged = damagedRows(table);
  const at = { line: 0 };
  const report = rowReport(at, issues);
  table.rows.forEach((cells, index) => {
    if (damaged.has(index)) return;
    at.line = table.lines[index] ?? 0;
    const typed = readCells(cells, at.line);
    const record = typed === null ? null : register.build(typed, { batchId, row: at.line }, report);
    if (record !== null && addNew(record, register.keyOf(record), seen, issues)) records.push(record);
  });
  return records;
}

const numericPositions = ({ positions }: HeaderMatch, columns: Columns): readonly number[] =>
  Object.entries(columns).flatMap(([name, { type }]) => (type.numeric ? (positions.get(name) ?? []) : []));

interface PlacedColumn {
  readonly name: string;
  readonly heading: string;
  readonly position: number;
  readonly type: CellType<unknown>;
  /** Neighbouring rows often repeat a cell: the last one and what it was read as. */
  lastCell: string | null;
  lastValue: unknown;
}

/**
 * Reads a row's cells by their columns; null after reporting the cells that are not of their type. The row object
 * is one and the same for all rows: builders take what they need and keep none of it.
 */
function rowReader<C extends Columns>(
  table: ReadTable,
  match: HeaderMatch,
  columns: C,
  format: FileFormat,
  issues: Issue[],
): (cells: readonly string[], line: number) => RowOf<C> | null {
  const row: Record<string, unknown> = {};
  const placed: PlacedColumn[] = [];
  for (const [name, { type }] of Object.entries(columns)) {
    const position = match.positions.get(name);
    row[name] = type.parse('', 'dot');
    if (position !== undefined) {
      placed.push({
        name,
        heading: table.header[position] ?? name,
        position,
        type,
        lastCell: null,
        lastValue: null,
      });
    }
  }
  return (cells, line) => {
    let sound = true;
    for (const column of placed) {
      const cell = cells[column.position] ?? '';
      if (cell !== column.lastCell) {
        column.lastCell = cell;
        column.lastValue = readCell(cell, column.type, format);
      }
      if (column.lastValue === badCell) {
        sound = false;
        issues.push(cellIssue(line, column, cell, format));
      }
      row[column.name] = column.lastValue;
    }
    return sound ? (row as RowOf<C>) : null;
  };
}

function readCell(cell: string, type: CellType<unknown>, format: FileFormat): unknown {
  if (!type.numeric) return type.parse(cell, 'dot');
  const read = cellFormat(cell, format);
  return read === 'ambiguous' ? badCell : type.parse(cell, read);
}

function cellIssue(line: number, { heading, type }: PlacedColumn, cell: string, format: FileFormat): Issue {
  return type.numeric && cellFormat(cell, format) === 'ambiguous'
    ? ambiguousNumberIssue(line, heading, cell)
    : badCellIssue(line, heading, cell, type.expects);
}

/** Reports on the row that begins on `at.line`. */
const rowReport = (at: { readonly line: number }, issues: Issue[]): RowReport => ({
  reject: (code, column, value, message) => {
    issues.push({
      severity: 'error',
      code,
      line: at.line,
      column,
      value: clip(String(value)),
      message: clip(message, 400),
    });
    return null;
  },
  warn: (code, column, value, message) => {
    issues.push({
      severity: 'warning',
      code,
      line: at.line,
      column,
      value: clip(String(value)),
      message: clip(message, 400),
    });
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
