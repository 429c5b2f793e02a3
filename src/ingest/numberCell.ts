import type { MissingReason } from '../domain/missing.ts';

/** How a file writes numbers: `dot` is `1,234.5`, `comma` is `1.234,5`. */
export type NumberFormat = 'dot' | 'comma';

const grammars: Readonly<Record<NumberFormat, RegExp>> = {
  dot: /^[+\-\u2212]?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?\s?%?$/u,
  comma: /^[+\-\u2212]?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?\s?%?$/u,
};

/** Signs printed in place of a figure, upper case. */
const missingMarks: ReadonlyMap<string, MissingReason> = new Map<string, MissingReason>([
  ['', 'notPublished'],
  ['-', 'notPublished'],
  ['–', 'notPublished'],
  ['—', 'notPublished'],
  ['…', 'notPublished'],
  ['...', 'notPublished'],
  ['KCB', 'notPublished'],
  ['X', 'notAssessed'],
  ['KXĐ', 'notAssessed'],
  ['KĐG', 'notAssessed'],
  ['N/A', 'notApplicable'],
  ['NA', 'notApplicable'],
  ['KAD', 'notApplicable'],
]);

/** The reason a sign in place of a figure stands for (`-`, `x`, `KXĐ`, `N/A`, blank); null when it is no such sign. */
export const missingMark = (cell: string): MissingReason | null =>
  missingMarks.get(cell.trim().toUpperCase().normalize('NFC')) ?? null;

const zeroCode = 48;
const nineCode = 57;
const marks: Readonly<Record<NumberFormat, number>> = { dot: 46, comma: 44 };
/** Digits are exact up to here, and so is their quotient by a power of ten: the same number `Number` reads. */
const exactLength = 15;
const powers = Array.from({ length: exactLength + 1 }, (_, exponent) => 10 ** exponent);

/** Digits with at most one decimal mark between them, the form of nearly all figures; NaN for every other text. */
export function plainNumber(text: string, format: NumberFormat): number {
  const mark = marks[format];
  const { length } = text;
  if (length === 0 || length > exactLength) return Number.NaN;
  let digits = 0;
  let markAt = -1;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= zeroCode && code <= nineCode) digits = digits * 10 + (code - zeroCode);
    else if (code === mark && markAt === -1 && at > 0 && at < length - 1) markAt = at;
    else return Number.NaN;
  }
  return markAt === -1 ? digits : digits / (powers[length - 1 - markAt] ?? Number.NaN);
}

/**
 * One cell as a number, as a missing reason when it holds a missing sign, or as `invalid`. `%` is dropped:
 * `86,5%` is 86.5 on a percent scale. Exponents, hexadecimals, `9/10` and misplaced thousands marks are invalid.
 */
export function parseNumberCell(cell: string, format: NumberFormat): number | MissingReason {
  const plain = plainNumber(cell, format);
  if (!Number.isNaN(plain)) return plain;
  const text = cell.trim();
  const missing = startsWithDigit(text) ? null : missingMark(text);
  if (missing !== null) return missing;
  if (!grammars[format].test(text)) return 'invalid';
  const value = Number(plainDigits(text, format));
  // Adding 0 turns −0 into 0.
  return Number.isFinite(value) ? value + 0 : 'invalid';
}

const startsWithDigit = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
};

function plainDigits(text: string, format: NumberFormat): string {
  let digits = text;
  if (digits.endsWith('%')) digits = digits.slice(0, -1).trimEnd();
  if (digits.startsWith('\u2212')) digits = `-${digits.slice(1)}`;
  if (format === 'dot') return digits.includes(',') ? digits.replaceAll(',', '') : digits;
  return digits.replaceAll('.', '').replace(',', '.');
}
