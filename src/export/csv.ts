import type { TableView } from '../viewModels/tableView.ts';

/** Text a spreadsheet would run as a formula is preceded by an apostrophe; numbers are left alone. */
const neutralise = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quote = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const field = (value: string | number | null, text: string): string => {
  if (typeof value === 'number') return String(value);
  return quote(neutralise(value === null ? text : text === '' ? value : text));
};

/**
 * A table as CSV for spreadsheets: UTF-8 with a byte-order mark, numbers at full precision with a decimal point,
 * missing figures as their reason, and the source as the last line.
 */
export function tableCsv(table: TableView, source: string): string {
  const header = table.columns.map((column) => quote(neutralise(column.label))).join(',');
  const rows = table.rows.map((row) => row.cells.map((cell) => field(cell.value, cell.text)).join(','));
  const footer = source === '' ? [] : [quote(neutralise(source))];
  return `\uFEFF${[header, ...rows, ...footer].join('\r\n')}\r\n`;
}
