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

/**
 * One cell as a number, as a missing reason when it holds a missing sign, or as `invalid`. `%` is dropped:
 * `86,5%` is 86.5 on a percent scale. Exponents, hexadecimals, `9/10` and misplaced thousands marks are invalid.
 */
export function parseNumberCell(cell: string, format: NumberFormat): number | MissingReason {
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
