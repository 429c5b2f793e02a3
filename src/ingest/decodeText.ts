import type { Issue } from '../domain/issue.ts';
import { binaryKind, markupKind } from './fileKind.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The text of a file without its byte-order mark, or null when it must not be read as a table. */
export interface DecodedText {
  readonly text: string | null;
  readonly encoding: Encoding | null;
  readonly issues: readonly Issue[];
}

/**
 * Bytes to text: UTF-8 (strict, with or without byte-order mark) or UTF-16 with one. Anything else is refused
 * with advice rather than guessed at, so no mojibake is ever loaded. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const binary = binaryKind(bytes);
  if (binary !== null) return refused('notATable', binary.advice);
  const encoding = encodingOf(bytes);
  const text = decodeStrictly(bytes, encoding);
  if (text === null) {
    return refused(
      'unknownEncoding',
      'Tệp không phải văn bản Unicode (UTF-8). Có thể là bảng mã cũ như TCVN3, VNI hoặc windows-1258: hãy mở bằng phần mềm đã tạo ra tệp và lưu lại với mã UTF-8.',
    );
  }
  const markup = markupKind(text);
  if (markup !== null) return refused('notATable', markup.advice);
  if (text.trim() === '') return refused('emptyFile', 'Tệp không có nội dung. Hãy kiểm tra lại tệp đã chọn.');
  if (looksLikeBareUtf16(text)) {
    return refused(
      'unknownEncoding',
      'Tệp có vẻ là UTF-16 không có dấu nhận biết hoặc là tệp nhị phân. Hãy lưu lại thành CSV mã UTF-8.',
    );
  }
  return { text, encoding, issues: lostLetterIssues(text) };
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Latin text in UTF-16 has a NUL in every other place. */
function looksLikeBareUtf16(text: string): boolean {
  const start = text.slice(0, 2000);
  return start.split('\0').length - 1 > start.length / 4;
}

/** U+FFFD means a program before us could not read the letters: they are gone for good. */
function lostLetterIssues(text: string): readonly Issue[] {
  const at = text.indexOf('\u{FFFD}');
  if (at === -1) return [];
  const line = text.slice(0, at).split(/\r\n|\r|\n/u).length;
  return [
    {
      severity: 'warning',
      code: 'lostLetters',
      line,
      message: `Tệp có ký tự «�» (lần đầu ở dòng ${line}): chữ gốc đã mất trước khi nạp. Hãy lấy lại tệp từ nguồn và lưu với mã UTF-8.`,
    },
  ];
}

function refused(code: string, message: string): DecodedText {
  return { text: null, encoding: null, issues: [{ severity: 'error', code, line: 1, message }] };
}
