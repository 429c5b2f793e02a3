import type { Issue } from '../domain/issue.ts';
import type { CsvRecord } from './csvRecords.ts';

/** A quote that is not closed, or letters behind a closing quote. */
export function damageIssue({ code, line }: NonNullable<CsvRecord['damage']>): Issue {
  const message =
    code === 'unterminatedQuote'
      ? `Dòng ${line} mở dấu ngoặc kép nhưng không đóng. Hãy thêm hoặc bỏ dấu ngoặc kép ở dòng này rồi nạp lại.`
      : `Dòng ${line} có dấu ngoặc kép đặt sai chỗ. Bên trong một ô, dấu ngoặc kép phải viết hai lần ("").`;
  return { severity: 'error', code, line, message };
}

/** A record with more or fewer cells than the header. */
export const raggedIssue = (line: number, cells: number, width: number): Issue => ({
  severity: 'error',
  code: 'raggedRow',
  line,
  message: `Dòng ${line} có ${cells} ô, trong khi bảng có ${width} cột. Hãy kiểm tra dấu phân cách và dấu phẩy thập phân ở dòng này.`,
});

/** A NUL byte in text is damage done by the program that wrote the file. */
export const nulIssue = (line: number): Issue => ({
  severity: 'error',
  code: 'nulCharacter',
  line,
  message: `Dòng ${line} có ký tự rỗng (NUL), thường do tệp bị hỏng. Hãy xuất lại tệp từ nguồn.`,
});
