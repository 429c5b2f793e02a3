import { decimalMark } from './decimalMark.ts';
import { numbered } from './numbered.ts';
import type { ReadTable } from './readTable.ts';
import { rowCells } from './tableCells.ts';

/** Letters that are no sign of a wrong encoding: ASCII, Vietnamese in composed letters, and few marks. */
const foreignLetter = /[^\n -~ÀÁÂÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9«»–—’“”…−²]/u;
/** `chi_so`, `access.1`: the names our own files give to columns; printed tables have words. */
const columnName = /^[a-z][a-z\d_.]*$/u;
/** Outside of addresses and of the end of a question a question mark may be what is left of a letter. */
const lostLetter = /\?(?![)»"])/u;
const address = /https?:\/\/[^,"\n]*/gu;
const cell = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/uy;

/**
 * Reads a table as our own files are written: UTF-8, commas, `\n`, a header of column names, every line a whole record.
 * Null for every other file, which `readTable` takes: it guesses, mends and reports, and is ten times this in code.
 */
export function readSound(bytes: Uint8Array): ReadTable | null {
  const text = utf8(bytes);
  if (text === null || foreignLetter.test(text) || lostLetter.test(text.replaceAll(address, ''))) return null;
  const records = recordsOf(text.endsWith('\n') ? text.slice(0, -1) : text);
  const [header, ...rows] = records ?? [];
  if (header === undefined || !isSound(header, rows)) return null;
  return {
    outcome: 'ok',
    encoding: 'utf-8',
    delimiter: ',',
    quote: text.includes('"') ? '"' : null,
    decimal: decimalMark(rowCells(rows)),
    header,
    rows,
    lines: numbered(rows.length, 2),
    skipped: [],
    issues: [],
    headerLines: [1],
  };
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The cells of every line; null when a quote is not where it belongs. */
function recordsOf(text: string): string[][] | null {
  const records: string[][] = [];
  for (const line of text.split('\n')) {
    const cells = line.includes('"') ? quotedCells(line) : line.split(',');
    if (cells === null) return null;
    records.push(cells);
  }
  return records;
}

function quotedCells(line: string): string[] | null {
  const cells: string[] = [];
  cell.lastIndex = 0;
  for (;;) {
    const found = cell.exec(line);
    if (found === null) return null;
    const [, quoted, plain = '', end] = found;
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') return cells;
  }
}

/** Columns named like ours, and below them nothing but rows of their width: no blank line, no second header. */
const isSound = (header: readonly string[], rows: readonly (readonly string[])[]): boolean =>
  header.length > 1 &&
  new Set(header).size === header.length &&
  header.every((name) => columnName.test(name)) &&
  rows.length > 0 &&
  rows.every(
    (row) =>
      row.length === header.length && row[0] !== header[0] && row.some((content) => content.trim() !== ''),
  );
