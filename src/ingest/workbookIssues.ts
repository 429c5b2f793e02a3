import type { Issue } from '../domain/issue.ts';
import { refusal } from './encodingIssues.ts';

const lines = {
  oldWorkbook:
    'Đây là tệp Excel hoặc Word đời cũ (.xls, .doc), dù tên tệp có thể ghi .xlsx. Hãy mở bằng Excel, chọn «Lưu thành» › «Excel Workbook (.xlsx)» rồi nạp lại.',
  encryptedWorkbook:
    'Bảng tính có mật khẩu nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc) rồi nạp lại.',
  damagedWorkbook:
    'Bảng tính bị hỏng hoặc tải về chưa đủ. Hãy tải lại tệp, hoặc mở bằng Excel và lưu thành tệp mới rồi nạp lại.',
  notAWorkbook:
    'Đây là tệp nén, không phải bảng tính Excel (.xlsx). Hãy giải nén rồi nạp tệp bên trong, hoặc lưu bảng thành .xlsx hay CSV.',
  wordDocument:
    'Đây là tệp Word, không phải bảng tính. Hãy chép bảng sang Excel và lưu thành .xlsx rồi nạp lại.',
  openDocument:
    'Đây là bảng tính OpenDocument (.ods). Hãy mở bằng LibreOffice hoặc Excel, lưu thành .xlsx hay CSV rồi nạp lại.',
  binaryWorkbook:
    'Đây là bảng tính Excel dạng nhị phân (.xlsb). Hãy mở bằng Excel, chọn «Lưu thành» › «Excel Workbook (.xlsx)» rồi nạp lại.',
  workbookTooLarge:
    'Nội dung bảng tính sau khi giải nén quá lớn để mở trong trình duyệt. Hãy tách sheet cần nạp ra một tệp riêng, hoặc lưu sheet đó thành CSV.',
  sheetTooSparse:
    'Bảng tính có chữ ở ô quá xa bảng nên vùng phải đọc quá lớn. Hãy xóa các hàng và cột thừa bên phải và bên dưới bảng rồi nạp lại.',
  emptyWorkbook: 'Bảng tính không có số liệu ở sheet nào. Hãy kiểm tra lại tệp đã chọn.',
  emptySheet: 'Sheet này không có số liệu. Hãy chọn sheet khác.',
  sheetNotFound: 'Bảng tính không có sheet mang tên đã chọn. Hãy chọn sheet khác.',
} as const;

/** Why a workbook, or one of its sheets, is not read. */
export type WorkbookFault = keyof typeof lines;

/** The fault as an issue for people. */
export const workbookRefusal = (fault: WorkbookFault): Issue => refusal(fault, lines[fault]);

const placesShown = 5;

/** Cells of one column that hold an error of the spreadsheet, or a formula nobody computed. */
export interface FaultyCells {
  readonly kind: 'error' | 'notComputed';
  readonly value: string;
  readonly column: string;
  /** Sheet rows, in order. */
  readonly lines: readonly number[];
}

/** Says which cells of a column hold no value. */
export function faultyCellsIssue({ kind, value, column, lines: rows }: FaultyCells): Issue {
  const shown = rows.slice(0, placesShown).join(', ');
  const where = `Cột ${column}, dòng ${shown}${rows.length > placesShown ? `, … (${rows.length} ô)` : ''}`;
  const message =
    kind === 'error'
      ? `${where}: ô báo lỗi ${value} của bảng tính, không có số. Hãy sửa công thức trong Excel rồi lưu và nạp lại.`
      : `${where}: công thức chưa được tính nên ô không có giá trị. Hãy mở tệp bằng Excel, lưu lại rồi nạp lại.`;
  return {
    severity: 'warning',
    code: kind === 'error' ? 'errorCell' : 'formulaNotComputed',
    line: rows[0] ?? 1,
    column,
    value,
    message,
  };
}

/** Hidden rows are read like all others. */
export const hiddenRowsIssue = (line: number, count: number): Issue => ({
  severity: 'info',
  code: 'hiddenRows',
  line,
  message: `${count} dòng đang ẩn trong bảng tính (dòng đầu: ${line}) cũng được đọc. Nếu không muốn nạp, hãy bỏ các dòng đó.`,
});
