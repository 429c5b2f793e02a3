import { neutraliseFormula } from '../domain/formulaText.ts';
import type { TableView } from '../viewModels/tableView.ts';

const quote = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const field = (value: string | number | null, text: string): string => {
  if (typeof value === 'number') return String(value);
  return quote(neutraliseFormula(value === null ? text : text === '' ? value : text));
};

/**
 * A table as CSV for spreadsheets: UTF-8 with a byte-order mark, numbers at full precision with a decimal point,
 * missing figures as their reason, and the source as the last line.
 */
export function tableCsv(table: TableView, source: string): string {
  const header = table.columns.map((column) => quote(neutraliseFormula(column.label))).join(',');
  const rows = table.rows.map((row) => row.cells.map((cell) => field(cell.value, cell.text)).join(','));
  const footer = source === '' ? [] : [quote(neutraliseFormula(source))];
  return `\uFEFF${[header, ...rows, ...footer].join('\r\n')}\r\n`;
}
