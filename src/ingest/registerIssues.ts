import type { Issue } from '../domain/issue.ts';
import type { Origin } from '../domain/records.ts';
import type { HeaderMatch } from './headerAlias.ts';
import type { ReadTable } from './readTable.ts';
import type { Columns } from './register.ts';

/** Cells are untrusted and may be megabytes long: issues carry their beginning. */
export const clip = (value: string, longest = 80): string =>
  value.length > longest ? `${value.slice(0, longest)}…` : value;

/** Required columns the file does not have. */
export const missingColumns = ({ positions }: HeaderMatch, columns: Columns): readonly string[] =>
  Object.keys(columns).filter((name) => columns[name]?.required === true && !positions.has(name));

/** Columns that are missing, named twice, or not understood. */
export function headerIssues(table: ReadTable, match: HeaderMatch, columns: Columns): readonly Issue[] {
  const line = headerLine(table);
  return [
    ...missingColumns(match, columns).map((name): Issue => ({
      severity: 'error',
      code: 'missingColumn',
      line,
      column: name,
      message: `Thiếu cột «${name}»: chưa nạp dòng nào. Hãy thêm cột này hoặc đổi tên cột tương ứng thành «${name}».`,
    })),
    ...match.ambiguous.map((name): Issue => ({
      severity: 'error',
      code: 'duplicateColumn',
      line,
      column: name,
      message: `Có hai cột cùng là «${name}»: chưa nạp dòng nào. Hãy xóa hoặc đổi tên một cột.`,
    })),
    ...match.unknown.map((heading): Issue => ({
      severity: 'info',
      code: 'ignoredColumn',
      line,
      column: clip(heading),
      message: `Cột «${clip(heading)}» không dùng đến và được bỏ qua.`,
    })),
  ];
}

/** The header stands on the first line that is not skipped. */
function headerLine({ skipped }: ReadTable): number {
  const skippedLines = new Set(skipped.map(({ line }) => line));
  let line = 1;
  while (skippedLines.has(line)) line += 1;
  return line;
}

/** A cell that is not of its column's type. */
export const badCellIssue = (line: number, column: string, value: string, expects: string): Issue => ({
  severity: 'error',
  code: 'invalidCell',
  line,
  column,
  value: clip(value),
  message: `Dòng ${line}, cột «${column}»: «${clip(value)}» không hợp lệ, phải là ${expects}.`,
});

/** A number two formats read differently, in a file that does not decide between them. */
export const ambiguousNumberIssue = (line: number, column: string, value: string): Issue => ({
  severity: 'error',
  code: 'ambiguousNumber',
  line,
  column,
  value: clip(value),
  message: `Dòng ${line}, cột «${column}»: «${clip(value)}» có thể đọc theo hai cách (dấu thập phân hoặc dấu phân cách hàng nghìn). Hãy viết các số trong tệp theo cùng một cách.`,
});

/** The second row about the same thing. */
export const duplicateIssue = (record: Origin, first: Origin): Issue => ({
  severity: 'error',
  code: 'duplicateRow',
  line: record.row,
  message:
    record.batchId === first.batchId
      ? `Dòng ${record.row} trùng với dòng ${first.row} của tệp này; dòng đến sau không được nạp. Hãy giữ lại một dòng.`
      : `Dòng ${record.row} trùng với dòng ${first.row} của tệp «${first.batchId}»; dòng đến sau không được nạp.`,
});
