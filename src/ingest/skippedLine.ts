/** Why a record is not data. */
export type SkipReason =
  | 'separatorLine'
  | 'blank'
  | 'title'
  | 'columnNumbers'
  | 'repeatedHeader'
  | 'total'
  | 'footnote'
  | 'signature'
  | 'otherTable';

/** A record that holds no data. `line` is the 1-based physical line it begins on. */
export interface SkippedLine {
  readonly line: number;
  readonly reason: SkipReason;
  /** The reason in Vietnamese. */
  readonly message: string;
  /** What the record says, cells joined by ` · `; absent from blank ones. */
  readonly text?: string;
  /** Its cells as they stand under the header; present for totals, so that they can be checked. */
  readonly cells?: readonly string[];
}

const messages: Readonly<Record<SkipReason, string>> = {
  separatorLine: 'Dòng khai báo dấu phân cách (sep=)',
  blank: 'Dòng trống',
  title: 'Dòng tiêu đề, nằm ngoài bảng',
  columnNumbers: 'Dòng đánh số cột',
  repeatedHeader: 'Dòng tên cột lặp lại',
  total: 'Dòng tổng, trung bình, cao nhất hoặc thấp nhất, không phải một đơn vị',
  footnote: 'Ghi chú dưới bảng',
  signature: 'Khối chữ ký',
  otherTable: 'Dòng của một bảng khác trong cùng tệp',
};

const longestText = 500;

/** A record left out of the rows, with what it says. */
export function skippedLine(line: number, reason: SkipReason, cells: readonly string[] = []): SkippedLine {
  const message = messages[reason];
  if (reason === 'blank' || reason === 'separatorLine') return { line, reason, message };
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const text = filled.join(' · ').slice(0, longestText);
  return reason === 'total' ? { line, reason, message, text, cells } : { line, reason, message, text };
}
