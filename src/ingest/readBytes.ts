import { bareUtf16 } from './bareUtf16.ts';
import type { DecodedText } from './decodedText.ts';
import { plainText, refusedText } from './decodedText.ts';
import type { Encoding } from './encoding.ts';
import {
  ambiguousEncodingIssue,
  damagedBytesIssue,
  forcedEncodingIssue,
  refusal,
  unknownEncodingIssue,
  wrongByteOrderIssue,
} from './encodingIssues.ts';
import { controlKind } from './fileKind.ts';
import { guessLegacyEncoding, legacyText } from './legacyEncoding.ts';
import { lineAt } from './textPlace.ts';

type Unicode = Extract<Encoding, 'utf-8' | 'utf-16le' | 'utf-16be'>;

/**
 * Bytes to letters: Unicode by its mark, by its zero bytes or because it is valid; else the legacy encoding whose letters
 * are the most Vietnamese. When two are plausible nothing is read and both are offered.
 */
export function readBytes(bytes: Uint8Array): DecodedText {
  if (isUtf32(bytes)) return refusedText(unknownEncodingIssue);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return readMarked(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return readMarked(bytes, 'utf-16be');
  const bare = bareUtf16(bytes);
  if (bare !== null) return readUnicode(bytes, bare);
  const control = controlKind(bytes);
  if (control !== null) return refusedText(refusal('notATable', control.advice));
  const text = strictText(bytes, 'utf-8');
  if (text !== null) return plainText(text, 'utf-8');
  return isDamagedUtf8(bytes) ? readUnicode(bytes, 'utf-8') : readLegacy(bytes);
}

/** Bytes read in the encoding the user chose. */
export function readForced(bytes: Uint8Array, forced: Encoding): DecodedText {
  if (forced === 'utf-8' || forced === 'utf-16le' || forced === 'utf-16be') {
    const text = strictText(bytes, forced);
    return text === null ? refusedText(forcedEncodingIssue(forced)) : plainText(text, forced);
  }
  return plainText(legacyText[forced](bytes), forced);
}

const isUtf32 = (bytes: Uint8Array): boolean =>
  ['255,254,0,0', '0,0,254,255'].includes(bytes.subarray(0, 4).join(','));

function readLegacy(bytes: Uint8Array): DecodedText {
  const guess = guessLegacyEncoding(bytes);
  if (guess === null) return refusedText(unknownEncodingIssue);
  const { encoding, readings } = guess;
  if (guess.isSure) return plainText(legacyText[encoding](bytes), encoding);
  if (readings.length > 1) return { ...refusedText(ambiguousEncodingIssue(readings, 'error')), readings };
  return {
    ...plainText(legacyText[encoding](bytes), encoding),
    issues: [ambiguousEncodingIssue(readings, 'warning')],
    readings,
  };
}

/** UTF-16 with a mark; where its zero bytes stand on the other side the mark is wrong, which is said. */
function readMarked(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const body = bytes.subarray(2);
  const proven = bareUtf16(body);
  if (proven === null || proven === encoding) return readUnicode(bytes, encoding);
  const read = readUnicode(body, proven);
  return { ...read, issues: [wrongByteOrderIssue, ...read.issues] };
}

/** What cannot be decoded becomes U+FFFD and is reported. */
function readUnicode(bytes: Uint8Array, encoding: Unicode): DecodedText {
  const text = strictText(bytes, encoding);
  if (text !== null) return plainText(text, encoding);
  const loose = new TextDecoder(encoding).decode(bytes);
  return {
    ...plainText(loose, encoding),
    issues: [damagedBytesIssue(lineAt(loose, loose.indexOf('\u{FFFD}')))],
  };
}

function strictText(bytes: Uint8Array, encoding: Unicode): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Damaged UTF-8 still has more whole letters of several bytes than stray ones; other encodings have hardly any. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const loose = new TextDecoder().decode(bytes);
  const lost = loose.match(/\u{FFFD}/gu)?.length ?? 0;
  const accented = loose.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return accented - lost > lost || (lost === 1 && accented > 1 && loose.endsWith('\u{FFFD}'));
}
