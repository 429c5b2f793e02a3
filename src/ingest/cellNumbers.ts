import type { ByteNumbers } from './byteNumbers.ts';
import { byteNumbers } from './byteNumbers.ts';

const quote = 34;
const space = 32;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** First bytes of the blanks of Unicode beyond ASCII, and of other signs: U+00A0, U+2000–U+202F, U+3000, U+FEFF. */
const mayBeBlank = (byte: number | undefined): boolean =>
  byte === 0xc2 || byte === 0xe2 || byte === 0xe3 || byte === 0xef;

/** Whether a cell's bytes are its text: no quotes around it, no blanks before or behind. */
function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start] ?? 0;
  if (first === quote || first <= space || mayBeBlank(first)) return false;
  return (
    (bytes[end - 1] ?? 0) > space &&
    (end - start < 2 || bytes[end - 2] !== 0xc2) &&
    (end - start < 3 || !mayBeBlank(bytes[end - 3]))
  );
}

/** The text of a cell: without quotes around it, with single ones inside, without blanks at its ends. */
export function cellTextOf(bytes: Uint8Array, start: number, end: number): string {
  const text =
    bytes[start] === quote
      ? decoder.decode(bytes.subarray(start + 1, end - 1)).replaceAll('""', '"')
      : decoder.decode(bytes.subarray(start, end));
  return text.trim();
}

/** An empty register of the texts of cells: a text is one, whatever quotes and blanks stand around it. */
export function cellNumbers(): ByteNumbers {
  const numbers = byteNumbers();
  /** Number + 1 of a single sign, as levels are; 0 where it was not met yet. */
  const ofSign = new Int32Array(256);
  return {
    ...numbers,
    numberOf: (bytes, start, end) => {
      if (end - start === 1) {
        const sign = bytes[start] ?? 0;
        if (sign <= space) return numbers.numberOf(bytes, 0, 0);
        if (ofSign[sign] === 0) ofSign[sign] = 1 + numbers.numberOf(bytes, start, end);
        return (ofSign[sign] ?? 0) - 1;
      }
      if (start === end || isPlain(bytes, start, end)) return numbers.numberOf(bytes, start, end);
      const kept = encoder.encode(cellTextOf(bytes, start, end));
      return numbers.numberOf(kept, 0, kept.length);
    },
  };
}
