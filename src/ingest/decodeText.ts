import type { Issue } from '../domain/issue.ts';
import { bareUtf16 } from './bareUtf16.ts';
import { undoDoubleEncoding } from './doubleEncoded.ts';
import type { Encoding, Reading } from './encoding.ts';
import {
  ambiguousEncodingIssue,
  damagedBytesIssue,
  doubleEncodingIssue,
  forcedEncodingIssue,
  homoglyphIssue,
  legacyFontIssue,
  lostLettersIssue,
  refusal,
  unknownEncodingIssue,
} from './encodingIssues.ts';
import { binaryKind, markupKind } from './fileKind.ts';
import { isMisprinted, repairHomoglyphs } from './homoglyphs.ts';
import { accentedSample, guessLegacyEncoding, legacyText } from './legacyEncoding.ts';
import { readLegacyFont, unicodeOnly } from './legacyFontText.ts';
import type { LostLetters } from './lostLetters.ts';
import { lostLetters } from './lostLetters.ts';
import { lineAt } from './textPlace.ts';

/** The text of a file without its byte-order mark, or null when it must not be read as a table. */
export interface DecodedText {
  readonly text: string | null;
  readonly encoding: Encoding | null;
  readonly issues: readonly Issue[];
  /** The plausible ways to read the letters, best first, when the file does not decide between them. */
  readonly readings: readonly Reading[];
  readonly lost: LostLetters | null;
}

/**
 * Bytes to text. Unicode with or without byte-order mark is checked strictly; other bytes are read in the Vietnamese
 * encoding whose letters fit Vietnamese best. Repairs are reported; what stays in doubt is asked or refused, so no
 * mojibake is loaded. `forced` is the user's answer. Never throws.
 */
export function decodeText(bytes: Uint8Array, forced: Encoding | null = null): DecodedText {
  const binary = binaryKind(bytes);
  if (binary !== null) return refused(refusal('notATable', binary.advice));
  const raw = forced === null ? readBytes(bytes) : readForced(bytes, forced);
  if (raw.text === null) return raw;
  const markup = markupKind(raw.text);
  if (markup !== null) return refused(refusal('notATable', markup.advice));
  if (raw.text.trim() === '') {
    return refused(refusal('emptyFile', 'Tệp không có nội dung. Hãy kiểm tra lại tệp đã chọn.'));
  }
  return mendText(raw.text, raw, forced === null && (raw.encoding ?? '').startsWith('utf'));
}

function readBytes(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return unicode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return unicode(bytes, 'utf-16be');
  const bare = bareUtf16(bytes);
  if (bare !== null) return unicode(bytes, bare);
  const text = strictly(bytes, 'utf-8');
  if (text !== null) return plain(text, 'utf-8');
  return isMostlyUtf8(bytes) ? unicode(bytes, 'utf-8') : readLegacy(bytes);
}

function readForced(bytes: Uint8Array, forced: Encoding): DecodedText {
  if (forced === 'utf-8' || forced === 'utf-16le' || forced === 'utf-16be') {
    const text = strictly(bytes, forced);
    return text === null ? refused(forcedEncodingIssue(forced)) : plain(text, forced);
  }
  return plain(legacyText[forced](bytes), forced);
}

function readLegacy(bytes: Uint8Array): DecodedText {
  const guess = guessLegacyEncoding(bytes);
  if (guess === null) return refused(unknownEncodingIssue);
  const { encoding, readings } = guess;
  if (guess.isSure) return plain(legacyText[encoding](bytes), encoding);
  const isOnlyDoubtful = readings.length === 1;
  const issue = ambiguousEncodingIssue(readings, isOnlyDoubtful ? 'warning' : 'error');
  if (!isOnlyDoubtful) return { ...refused(issue), readings };
  return { ...plain(legacyText[encoding](bytes), encoding), issues: [issue], readings };
}

/** Unicode whose bytes may be damaged: what cannot be decoded becomes U+FFFD and is reported. */
function unicode(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): DecodedText {
  const text = strictly(bytes, encoding);
  if (text !== null) return plain(text, encoding);
  const loose = new TextDecoder(encoding).decode(bytes);
  return { ...plain(loose, encoding), issues: [damagedBytesIssue(lineAt(loose, loose.indexOf('\u{FFFD}')))] };
}

function strictly(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Damaged UTF-8 still has far more whole letters of several bytes than stray ones; other encodings have hardly any. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const loose = new TextDecoder().decode(bytes);
  let lost = 0;
  let whole = 0;
  for (const letter of loose) {
    if (letter === '\u{FFFD}') lost += 1;
    else if (letter > '\u{7F}') whole += 1;
  }
  return whole > 4 * lost;
}

/** Letters that may call for repair: combining marks, other alphabets, signs of double encoding, U+FFFD. */
const suspicious = /[\u0300-\u052F\uFFFDƣƢÐðƉɖǤǥƖɩɡເᏟᎢᎻÃÄÆĂ├─╞√ƒ∆ßº»·]/;

/** Repairs what can be repaired and reports what cannot. */
function mendText(text: string, raw: DecodedText, mayBeFontText: boolean): DecodedText {
  if (!suspicious.test(text) && !text.includes('?') && !isMisprinted(text) && (!mayBeFontText || unicodeOnly.test(text))) {
    return { ...raw, text };
  }
  const issues = [...raw.issues];
  let mended = text.normalize('NFC');
  let encoding = raw.encoding;
  const single = mayBeFontText ? undoDoubleEncoding(mended) : null;
  if (single !== null) {
    issues.push(doubleEncodingIssue(mended, single));
    mended = single.text;
  }
  const font = mayBeFontText && single === null ? readLegacyFont(mended) : null;
  if (font !== null) {
    issues.push(legacyFontIssue(font.encoding, accentedSample(font.text)));
    mended = font.text;
    encoding = font.encoding;
  }
  const letters = repairHomoglyphs(mended);
  if (letters !== null) {
    issues.push(homoglyphIssue(mended, letters));
    mended = letters.text;
  }
  const lost = lostLetters(mended);
  if (lost !== null && !issues.some(({ code }) => code === 'damagedBytes')) issues.push(lostLettersIssue(mended, lost));
  return { text: mended, encoding, issues, readings: raw.readings, lost };
}

const plain = (text: string, encoding: Encoding): DecodedText => ({
  text,
  encoding,
  issues: [],
  readings: [],
  lost: null,
});

const refused = (issue: Issue): DecodedText => ({
  text: null,
  encoding: null,
  issues: [issue],
  readings: [],
  lost: null,
});
