import type { DecodedText } from './decodedText.ts';
import { refusedText } from './decodedText.ts';
import type { Encoding } from './encoding.ts';
import { refusal } from './encodingIssues.ts';
import { binaryKind, markupKind } from './fileKind.ts';
import { mendText } from './mendText.ts';
import { readBytes, readForced } from './readBytes.ts';

/** Texts have no more letters than bytes, and no browser holds a longer one. */
const mostBytes = 500_000_000;

/**
 * Bytes to text. Unicode is checked strictly; other bytes are read in the Vietnamese encoding whose letters fit Vietnamese
 * best. Repairs are reported; what stays in doubt is asked or refused, so no mojibake is loaded. `forced` is the user's
 * answer. Never throws.
 */
export function decodeText(bytes: Uint8Array, forced: Encoding | null = null): DecodedText {
  if (bytes.length > mostBytes) return refusedText(tooLarge);
  const binary = binaryKind(bytes);
  if (binary !== null) return refusedText(refusal('notATable', binary.advice));
  const raw = forced === null ? readBytes(bytes) : readForced(bytes, forced);
  if (raw.text === null) return raw;
  const markup = markupKind(raw.text);
  if (markup !== null) return refusedText(refusal('notATable', markup.advice));
  if (raw.text.trim() === '') {
    return refusedText(refusal('emptyFile', 'Tệp không có nội dung. Hãy kiểm tra lại tệp đã chọn.'));
  }
  const isUnicode = raw.encoding !== null && raw.encoding.startsWith('utf');
  return mendText(raw.text, raw, forced === null && isUnicode);
}

const tooLarge = refusal(
  'tooLarge',
  'Tệp lớn hơn 500 MB nên không đọc được trong trình duyệt. Hãy tách tệp theo năm hoặc theo chỉ số rồi nạp từng tệp.',
);
