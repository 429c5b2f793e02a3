import type { Issue } from '../domain/issue.ts';
import type { Repaired } from './doubleEncoded.ts';
import type { Encoding, Reading } from './encoding.ts';
import { encodingNames } from './encoding.ts';
import type { LostLetters } from './lostLetters.ts';
import { lineAt } from './textPlace.ts';

/** Why a file is not read at all. */
export const refusal = (code: string, message: string): Issue => ({
  severity: 'error',
  code,
  line: 1,
  message,
});

/** Nobody can tell what the letters mean. */
export const unknownEncodingIssue = refusal(
  'unknownEncoding',
  'Không nhận ra bảng mã của tệp: đọc theo UTF-8, Windows-1258, TCVN3, VNI hay VISCII đều không ra chữ Việt. Hãy mở bằng phần mềm đã tạo ra tệp và lưu lại với mã UTF-8.',
);

/** Two or more encodings give plausible text. */
export const ambiguousEncodingIssue = (
  readings: readonly Reading[],
  severity: 'error' | 'warning',
): Issue => ({
  severity,
  code: 'ambiguousEncoding',
  line: 1,
  message: `Chưa chắc bảng mã của tệp. Hãy chọn cách đọc đúng: ${readings
    .map(({ encoding, sample }) => `${encodingNames[encoding]}: «${sample}»`)
    .join('; ')}.`,
});

/** The encoding asked for does not fit the bytes. */
export const forcedEncodingIssue = (encoding: Encoding): Issue =>
  refusal(
    'unknownEncoding',
    `Tệp không đọc được theo bảng mã ${encodingNames[encoding]} đã chọn. Hãy chọn bảng mã khác.`,
  );

/** Unicode text typed for an old font was turned into real letters. */
export const legacyFontIssue = (encoding: Encoding, sample: string): Issue => ({
  severity: 'warning',
  code: 'legacyFont',
  line: 1,
  message: `Chữ trong tệp gõ theo phông ${encodingNames[encoding]}, đã chuyển sang Unicode, ví dụ «${sample}». Hãy xem lại chữ trước khi nạp.`,
});

/** Double encoding was undone. */
export const doubleEncodingIssue = (text: string, { count, before, after, at }: Repaired): Issue => ({
  severity: 'warning',
  code: 'doubleEncoded',
  line: lineAt(text, at),
  value: before,
  message: `Chữ trong tệp bị mã hóa hai lần, đã khôi phục ${count} chỗ, ví dụ «${before}» thành «${after}». Hãy xem lại chữ trước khi nạp.`,
});

/** Look-alike letters were replaced. */
export const homoglyphIssue = (text: string, { count, before, after, at }: Repaired): Issue => ({
  severity: 'info',
  code: 'lookAlikeLetters',
  line: lineAt(text, at),
  value: before,
  message: `Đã sửa ${count} chữ viết sai mã nhưng trông giống chữ Việt, ví dụ «${before}» thành «${after}».`,
});

/** Letters are gone for good; the rows they stand in are named one by one with the table. */
export function lostLettersIssue(text: string, { mark, at }: LostLetters): Issue {
  const line = lineAt(text, at);
  return {
    severity: 'warning',
    code: 'lostLetters',
    line,
    message: `Tệp có chữ bị thay bằng «${mark}» (lần đầu ở dòng ${line}): chữ gốc đã mất trước khi nạp. Hãy lấy lại tệp từ nguồn và lưu với mã UTF-8.`,
  };
}

/** A cell with a lost letter. */
export const lostLetterCellIssue = (
  line: number,
  column: string,
  value: string,
  { mark, severity }: LostLetters,
): Issue => ({
  severity,
  code: 'lostLetters',
  line,
  column,
  value,
  message: `Dòng ${line}, cột «${column}»: «${value}» có chữ bị thay bằng «${mark}». Hãy gõ lại chữ đúng.`,
});

/** The mark at the start of UTF-16 text says one byte order, the text has the other. */
export const wrongByteOrderIssue: Issue = {
  severity: 'warning',
  code: 'wrongByteOrder',
  line: 1,
  message:
    'Dấu ghi thứ tự byte ở đầu tệp UTF-16 không khớp với chữ trong tệp, đã đọc theo chữ. Hãy xem lại chữ trước khi nạp.',
};

/** Some bytes are not valid in the encoding of the rest. */
export const damagedBytesIssue = (line: number): Issue => ({
  severity: 'warning',
  code: 'damagedBytes',
  line,
  message: `Tệp có ký tự hỏng (lần đầu ở dòng ${line}), có thể do bị cắt hoặc nối từ nhiều nguồn. Hãy xuất lại tệp từ nguồn.`,
});
