import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../../data/provincial');

/** Cells of one line; quoted cells may hold commas and doubled quotes. The shipped files have no line breaks in cells. */
const cellsOf = (line: string): readonly string[] =>
  // A comma separates cells if an even number of quotes stands before it.
  line
    .split('"')
    .map((part, index) => (index % 2 === 0 ? part.replaceAll(',', '\u0000') : part))
    .join('"')
    .split('\u0000')
    .map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));

export type CsvRow = Readonly<Record<string, string>>;

/** A text with one header line as one record a row. */
export function parseRows(text: string): readonly CsvRow[] {
  const [header = '', ...lines] = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/);
  const names = cellsOf(header);
  return lines.map((line) => {
    const cells = cellsOf(line);
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

const read = new Map<string, readonly CsvRow[]>();

/** The rows of a shipped file, read once. */
export function rowsOf(name: string): readonly CsvRow[] {
  const known = read.get(name) ?? parseRows(readFileSync(path.join(folder, name), 'utf8'));
  read.set(name, known);
  return known;
}
