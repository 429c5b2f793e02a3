import type { Issue } from '../domain/issue.ts';
import type { Damage } from './csvRecords.ts';
import { rareDelimiters } from './delimiter.ts';
import type { Dialect } from './dialect.ts';
import { isAligned } from './rareDialect.ts';

/** A quote that is not closed, or letters behind a closing quote. */
export function damageIssue({ code, line }: Damage): Issue {
  const message =
    code === 'unterminatedQuote'
      ? `Dòng ${line} mở dấu ngoặc kép nhưng không đóng. Hãy thêm hoặc bỏ dấu ngoặc kép ở dòng này rồi nạp lại.`
      : `Dòng ${line} có dấu ngoặc kép đặt sai chỗ. Bên trong một ô, dấu ngoặc kép phải viết hai lần ("").`;
  return { severity: 'error', code, line, message };
}

/** A record that reads well, but has a quote without its partner or may be two records joined by stray quotes. */
export const looseQuoteIssue = (line: number): Issue => ({
  severity: 'warning',
  code: 'looseQuote',
  line,
  message: `Dòng ${line} có dấu ngoặc kép lẻ hoặc gộp nhiều dòng vào một ô. Hãy kiểm tra các ô của dòng này.`,
});

/** A record with more or fewer cells than the table has columns. */
export const raggedIssue = (line: number, cells: number, width: number): Issue => ({
  severity: 'error',
  code: 'raggedRow',
  line,
  message: `Dòng ${line} có ${cells} ô, trong khi bảng có ${width} cột. Hãy kiểm tra dấu phân cách và dấu phẩy thập phân ở dòng này.`,
});

/** A record cut or quoted otherwise than the rest of the file; its cells were read that way. */
export const otherDialectIssue = (line: number): Issue => ({
  severity: 'error',
  code: 'otherDialect',
  line,
  message: `Dòng ${line} ngăn hoặc bao các ô khác với cả tệp. Hãy kiểm tra các ô đã tách của dòng này.`,
});

/** A record with empty cells behind the last column. */
export const extraCellsIssue = (line: number, extra: number): Issue => ({
  severity: 'warning',
  code: 'extraBlankCells',
  line,
  message: `Dòng ${line} thừa ${extra} ô trống ở cuối, đã bỏ. Hãy kiểm tra xem các ô của dòng này có lệch cột không.`,
});

/** Most records end with empty cells: a habit of some programs, or a name lost from the header. */
export const allExtraCellsIssue = (line: number): Issue => ({
  severity: 'warning',
  code: 'extraBlankCells',
  line,
  message:
    'Các dòng số liệu thừa ô trống ở cuối so với dòng tên cột, đã bỏ. Hãy kiểm tra xem tên cột có khớp với số liệu không.',
});

/** A NUL byte in text is damage done by the program that wrote the file. */
export const nulIssue = (line: number): Issue => ({
  severity: 'error',
  code: 'nulCharacter',
  line,
  message: `Dòng ${line} có ký tự rỗng (NUL), thường do tệp bị hỏng. Hãy xuất lại tệp từ nguồn.`,
});

/** The file names no columns. */
export const noHeaderIssue = (line: number): Issue => ({
  severity: 'warning',
  code: 'noHeader',
  line,
  message: 'Tệp không có dòng tên cột. Hãy thêm một dòng tên cột ở đầu bảng hoặc chọn cột bằng tay.',
});

/** The file has a header and nothing below it. */
export const noRowsIssue = (line: number): Issue => ({
  severity: 'warning',
  code: 'noRows',
  line,
  message: 'Tệp chỉ có dòng tên cột, không có dòng số liệu nào.',
});

/** A column without name that holds something. */
export const unnamedColumnIssue = (line: number, column: string): Issue => ({
  severity: 'info',
  code: 'unnamedColumn',
  line,
  column,
  message: `Cột ${column} có số liệu nhưng không có tên.`,
});

/** A column without name and without a cell is left out. */
export const blankColumnIssue = (line: number, column: string): Issue => ({
  severity: 'info',
  code: 'blankColumn',
  line,
  column,
  message: `Cột ${column} trống, đã bỏ.`,
});

/** Below the table stands another one with other columns. */
export const otherTableIssue = (line: number): Issue => ({
  severity: 'error',
  code: 'otherTable',
  line,
  message: `Từ dòng ${line} là một bảng khác với các cột khác: chưa nạp bảng đó. Hãy tách nó ra một tệp riêng.`,
});

/** Cells parted otherwise than tables are: found, and to be checked. */
export function rareDelimiterIssues(dialect: Dialect, line: number): readonly Issue[] {
  const isRare = rareDelimiters.some((delimiter) => delimiter === dialect.delimiter);
  if (!isRare && !isAligned(dialect)) return [];
  const mark = isRare ? `dấu «${dialect.delimiter}»` : 'nhiều dấu cách';
  return [
    {
      severity: 'warning',
      code: 'rareDelimiter',
      line,
      message: `Các ô của tệp ngăn nhau bằng ${mark}. Hãy xem lại các cột trước khi nạp.`,
    },
  ];
}

/** Two columns of one name: nothing tells which is meant. */
export const duplicateColumnIssue = (line: number, column: string, name: string, first: string): Issue => ({
  severity: 'warning',
  code: 'duplicateColumn',
  line,
  column: name,
  message: `Cột ${column} trùng tên «${name}» với cột ${first}. Hãy xem lại mỗi cột là số liệu gì.`,
});
