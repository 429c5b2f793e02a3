import type { Issue } from '../domain/issue.ts';
import type { ImportDraft, RejectedRow, RowFates, SkippedRow } from './importDraft.ts';
import type { ReadTable } from './readTable.ts';
import { cellsOf } from './tableCells.ts';
import { clip } from './registerIssues.ts';

export type CellFate = 'loaded' | 'rejected' | 'skipped';

/** What became of rows and figures of one file. Rows are positions in `table.rows`. */
export interface DraftLedger {
  readonly count: (row: number, fate: CellFate) => void;
  /** Takes back a figure that was counted as loaded. */
  readonly withdraw: (row: number) => void;
  /** A row left out as a whole, with all its figures. */
  readonly skipRow: (row: number, reason: string, figures: number) => void;
  readonly reject: (row: number, code: string, column: string | null, value: string, message: string) => void;
  readonly warn: (
    line: number,
    code: string,
    column: string | null,
    value: string,
    message: string,
    severity?: 'warning' | 'info',
  ) => void;
  readonly close: () => RowFates & Pick<ImportDraft, 'issues'>;
}

const longestMessage = 500;

/** Opens the books of one file: every row and figure ends in exactly one of loaded, rejected, skipped. */
export function openLedger(table: ReadTable): DraftLedger {
  const issues: Issue[] = [...table.issues];
  const cells = { loaded: 0, rejected: 0, skipped: 0 };
  const tableRows = cellsOf(table);
  const loadedIn = new Uint32Array(tableRows.length);
  const rejectedIn = new Uint8Array(tableRows.length);
  const skipReasons = new Map<number, string>();
  const reasons = new Map<number, string[]>();
  const note = (
    severity: Issue['severity'],
    line: number,
    code: string,
    column: string | null,
    value: string,
    message: string,
  ): void => {
    issues.push({
      severity,
      code,
      line,
      ...(column === null ? {} : { column: clip(column) }),
      ...(value === '' ? {} : { value: clip(value) }),
      message: clip(message, longestMessage),
    });
  };
  return {
    count: (row, fate) => {
      cells[fate] += 1;
      if (fate === 'loaded') loadedIn[row] = (loadedIn[row] ?? 0) + 1;
      if (fate === 'rejected') rejectedIn[row] = 1;
    },
    withdraw: (row) => {
      cells.loaded -= 1;
      cells.rejected += 1;
      loadedIn[row] = (loadedIn[row] ?? 0) - 1;
      rejectedIn[row] = 1;
    },
    skipRow: (row, reason, figures) => {
      cells.skipped += figures;
      skipReasons.set(row, reason);
    },
    reject: (row, code, column, value, message) => {
      const line = table.lines[row] ?? 0;
      const known = reasons.get(row);
      const clipped = clip(message, longestMessage);
      if (known === undefined) reasons.set(row, [clipped]);
      else if (known.includes(clipped)) return;
      else known.push(clipped);
      note('error', line, code, column, value, message);
    },
    warn: (line, code, column, value, message, severity = 'warning') =>
      note(severity, line, code, column, value, message),
    close: () => {
      const rows = { loaded: 0, rejected: 0 };
      const rejectedRows: RejectedRow[] = [];
      const partlyLoadedRows: RejectedRow[] = [];
      const skippedRows: SkippedRow[] = table.skipped.map(({ line, reason }) => ({ line, reason }));
      const tableErrors = errorsByLine(table);
      const rejectedRow = (index: number): RejectedRow => ({
        line: table.lines[index] ?? 0,
        cells: tableRows.row(index),
        reasons: reasons.get(index) ?? tableErrors.get(index) ?? [],
      });
      for (let index = 0; index < tableRows.length; index += 1) {
        if ((loadedIn[index] ?? 0) > 0) {
          rows.loaded += 1;
          if (rejectedIn[index] === 1) partlyLoadedRows.push(rejectedRow(index));
        } else if (rejectedIn[index] === 1) {
          rows.rejected += 1;
          rejectedRows.push(rejectedRow(index));
        } else {
          skippedRows.push({ line: table.lines[index] ?? 0, reason: skipReasons.get(index) ?? 'noFigures' });
        }
      }
      return {
        accounting: { read: tableRows.length + table.skipped.length, ...rows, skipped: skippedRows.length },
        cells: { read: cells.loaded + cells.rejected + cells.skipped, ...cells },
        rejectedRows,
        partlyLoadedRows,
        skippedRows: skippedRows.toSorted((a, b) => a.line - b.line),
        issues: issues.toSorted((a, b) => a.line - b.line),
      };
    },
  };
}

/** Messages of the table's own errors, by the row they stand on; a row may span several lines. */
export function errorsByLine({
  issues,
  lines,
}: Pick<ReadTable, 'issues' | 'lines'>): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  let row = -1;
  for (const { severity, line, message } of issues.toSorted((a, b) => a.line - b.line)) {
    while ((lines[row + 1] ?? Infinity) <= line) row += 1;
    if (severity === 'error' && row >= 0) found.set(row, [...(found.get(row) ?? []), message]);
  }
  return found;
}
