import type { DecodedText } from './decodedText.ts';
import { undoDoubleEncoding } from './doubleEncoded.ts';
import { doubleEncodingIssue, homoglyphIssue, legacyFontIssue, lostLettersIssue } from './encodingIssues.ts';
import { isMisprinted, repairHomoglyphs } from './homoglyphs.ts';
import { accentedSample } from './legacyEncoding.ts';
import { readLegacyFont, unicodeOnly } from './legacyFontText.ts';
import { lostLetters } from './lostLetters.ts';
import { textSigns } from './textSigns.ts';

/**
 * Repairs the letters of a text where that can be done without doubt (composition, double encoding, old fonts,
 * look-alikes), and reports every repair and every letter lost for good. `mayRepair` is false when the user chose how to
 * read the file.
 */
export function mendText(text: string, raw: DecodedText, mayRepair: boolean): DecodedText {
  const { hasNul, hasQuestionMark, hasTildeO, isSuspicious: isStrange } = textSigns(text);
  const isSuspicious = isStrange || (hasTildeO && isMisprinted(text));
  if (!isSuspicious && !hasQuestionMark && (!mayRepair || unicodeOnly.test(text)))
    return { ...raw, text, hasNul };
  const issues = [...raw.issues];
  let mended = isSuspicious ? text.normalize('NFC') : text;
  let encoding = raw.encoding;
  const single = mayRepair && isSuspicious ? undoDoubleEncoding(mended) : null;
  if (single !== null) {
    issues.push(doubleEncodingIssue(mended, single));
    mended = single.text;
  }
  const font = mayRepair && single === null ? readLegacyFont(mended) : null;
  if (font !== null) {
    issues.push(legacyFontIssue(font.encoding, accentedSample(font.text)));
    mended = font.text;
    encoding = font.encoding;
  }
  const letters = isSuspicious ? repairHomoglyphs(mended) : null;
  if (letters !== null) {
    issues.push(homoglyphIssue(mended, letters));
    mended = letters.text;
  }
  const lost = lostLetters(mended);
  if (lost !== null && !issues.some(({ code }) => code === 'damagedBytes'))
    issues.push(lostLettersIssue(mended, lost));
  return { text: mended, encoding, issues, readings: raw.readings, lost, hasNul };
}
