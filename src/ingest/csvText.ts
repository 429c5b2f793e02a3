import { neutraliseFormula } from '../domain/formulaText.ts';

const plainNumber = /^[+\-\u2212]?\d[\d.,]*\s?%?$/u;

/** Text cells as CSV for spreadsheets: UTF-8 with a byte-order mark; formulas neutralised, numbers left as printed. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

function cell(text: string): string {
  const safe = plainNumber.test(text) ? text : neutraliseFormula(text);
  return /[",\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
