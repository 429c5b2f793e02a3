import { neutraliseFormula } from '../domain/formulaText.ts';
import type { TableCell, TableView } from '../viewModels/tableView.ts';
import { xmlText } from './xmlText.ts';

/** A table as two texts for the clipboard: Word and Excel take the HTML, everything else the tab-separated lines. */
export interface ClipboardTable {
  readonly html: string;
  readonly text: string;
}

const printedNumber = /^[-+]?\d[\d.,\u00a0\s]*(?:[\u00a0\s]?%)?$/;

/**
 * A number as an office program of the reader's language reads it: `▲ +0,12` → `0,12`, `−0,95` (U+2212) → `-0,95`.
 * Null for anything that is printed otherwise, e.g. a rank `6/61`.
 */
export function numberText({ value, text }: TableCell): string | null {
  if (typeof value !== 'number') return null;
  const bare = text
    .replace(/^[▲▼=]\s*/, '')
    .replaceAll('\u2212', '-')
    .trim();
  return printedNumber.test(bare) ? bare.replace(/^\+/, '') : null;
}

const oneLine = (text: string): string => text.replaceAll(/[\t\r\n]+/g, ' ').trim();

const plainCell = (cell: TableCell): string => numberText(cell) ?? neutraliseFormula(oneLine(cell.text));

const border = 'border:1px solid #9aa6b3;padding:2px 6px';
/** Office programs keep a cell of this format as text: `6/61` would become a date, `=1+1` a formula. */
const asText = `${border};mso-number-format:'\\@'`;

const htmlCell = (cell: TableCell): string => {
  const number = numberText(cell);
  return number === null
    ? `<td style="${asText}">${xmlText(oneLine(cell.text))}</td>`
    : `<td style="${border};text-align:right">${xmlText(number)}</td>`;
};

/** A table with its caption and source, ready to be pasted. */
export function tableClipboard(table: TableView, source: string): ClipboardTable {
  const head = table.columns.map(({ label }) => label);
  const rows = table.rows.map(({ cells }) => cells);
  const lines = [
    head.map((label) => neutraliseFormula(oneLine(label))).join('\t'),
    ...rows.map((cells) => cells.map(plainCell).join('\t')),
    ...(source === '' ? [] : [neutraliseFormula(oneLine(source))]),
  ];
  const html = [
    '<meta charset="utf-8">',
    `<p><b>${xmlText(table.caption)}</b></p>`,
    '<table style="border-collapse:collapse">',
    `<thead><tr>${head.map((label) => `<th style="${asText}">${xmlText(oneLine(label))}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map((cells) => `<tr>${cells.map(htmlCell).join('')}</tr>`).join('')}</tbody>`,
    '</table>',
    ...(source === '' ? [] : [`<p>${xmlText(source)}</p>`]),
  ].join('');
  return { html, text: `${lines.join('\r\n')}\r\n` };
}
