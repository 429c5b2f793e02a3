import type { Issue } from '../domain/issue.ts';
import { csvRecords } from './csvRecords.ts';
import { decimalMark } from './decimalMark.ts';
import { decodeText } from './decodeText.ts';
import type { Delimiter, Quote } from './delimiter.ts';
import { chooseDialect } from './dialect.ts';
import type { Encoding, Reading } from './encoding.ts';
import type { NumberCells } from './numberCells.ts';
import type { Progress } from './progress.ts';
import { evenGaps, isAligned } from './rareDialect.ts';
import { readRegular } from './readRegular.ts';
import { recoverTable } from './recoverTable.ts';
import type { SkippedLine } from './skippedLine.ts';
import { rowCells } from './tableCells.ts';
import { rareDelimiterIssues } from './tableIssues.ts';
import { bodyOf } from './textBody.ts';
import { skippedLine } from './skippedLine.ts';

/**
 * A file as text cells. Every record of the file is in the header, in `rows` or in `skipped`. `lines[i]` is the 1-based
 * physical line `rows[i]` begins on. `header` is empty when the file has none. `decimal` is null when nothing in the
 * file decides it. A row named by an error issue is kept in `rows` for display, not for loading.
 */
export interface ReadTable {
  readonly outcome: 'ok' | 'warned' | 'refused';
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  /** The quote the file uses; null when it uses none. */
  readonly quote: Quote | null;
  readonly decimal: '.' | ',' | null;
  readonly header: string[];
  readonly rows: string[][];
  readonly lines: number[];
  readonly skipped: SkippedLine[];
  readonly issues: Issue[];
  /** Physical lines the records of the header begin on. */
  readonly headerLines?: number[];
  /** Of a sheet: which of its cells are numbers, not text. */
  readonly numberCells?: NumberCells;
  /** The plausible encodings, best first, when the file does not decide between them: ask, and read again with one. */
  readonly readings?: readonly Reading[];
}

/** How to read a file. */
export interface ReadOptions {
  readonly fileName?: string;
  /** The user's answer to an ambiguous encoding. */
  readonly encoding?: Encoding;
  /** The user's delimiter, where the chosen one is wrong. */
  readonly delimiter?: Delimiter;
  readonly onProgress?: Progress;
}

/**
 * Bytes of a delimited text file to text cells: decoding, dialect, records, table. Synchronous, for Node and workers;
 * never throws. Line ends inside quoted cells become `\n`. What is no delimited text is `refused`.
 */
export function readTable(bytes: Uint8Array, options: ReadOptions = {}): ReadTable {
  const isFree = options.encoding === undefined && options.delimiter === undefined;
  const regular = isFree ? readRegular(bytes, options.onProgress) : null;
  return regular ?? readAny(bytes, options);
}

/** The same for every file, regular or not. */
export function readAny(bytes: Uint8Array, options: ReadOptions = {}): ReadTable {
  const decoded = decodeText(bytes, options.encoding ?? null);
  if (decoded.text === null) return refusedTable(decoded.issues, decoded.readings);
  const { body: text, declared, newline, issues: textIssues } = bodyOf(decoded.text);
  options.onProgress?.(0.2);
  const dialect = chooseDialect(text, options.delimiter ?? declared);
  const body = isAligned(dialect) ? evenGaps(text) : text;
  const records = csvRecords(body, dialect, declared === null ? 1 : 2, newline);
  options.onProgress?.(0.7);
  const otherQuote = dialect.quote === '"' ? "'" : '"';
  const table = recoverTable(records, {
    dialect,
    hasNul: decoded.hasNul,
    hasOtherQuotes: body.includes(`${otherQuote}${dialect.separator}`),
    lost: decoded.lost,
  });
  const issues = [
    ...decoded.issues,
    ...textIssues,
    ...rareDelimiterIssues(dialect, table.headerLines[0] ?? 1),
    ...table.issues,
  ].toSorted((a, b) => a.line - b.line);
  return {
    outcome: issues.some(({ severity }) => severity !== 'info') ? 'warned' : 'ok',
    encoding: decoded.encoding,
    delimiter: dialect.delimiter,
    quote: body.includes(dialect.quote) ? dialect.quote : null,
    decimal: decimalMark(rowCells(table.rows)),
    header: table.header,
    rows: table.rows,
    lines: table.lines,
    skipped: declared === null ? table.skipped : [skippedLine(1, 'separatorLine'), ...table.skipped],
    issues,
    headerLines: table.headerLines,
    ...(decoded.readings.length > 0 ? { readings: decoded.readings } : {}),
  };
}

/** A file that is not read, and why. */
export const refusedTable = (issues: readonly Issue[], readings: readonly Reading[] = []): ReadTable => ({
  outcome: 'refused',
  encoding: null,
  delimiter: null,
  quote: null,
  decimal: null,
  header: [],
  rows: [],
  lines: [],
  skipped: [],
  issues: [...issues],
  ...(readings.length > 0 ? { readings } : {}),
});
