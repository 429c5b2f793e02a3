import { codedColumns } from './codedColumns.ts';
import type { CsvRecords } from './csvRecords.ts';
import { csvRecords } from './csvRecords.ts';
import { decimalMark } from './decimalMark.ts';
import { decodeText } from './decodeText.ts';
import { rareDelimiters } from './delimiter.ts';
import type { Dialect } from './dialect.ts';
import { chooseDialect } from './dialect.ts';
import { numbered } from './numbered.ts';
import type { Progress } from './progress.ts';
import type { ReadTable } from './readTable.ts';
import type { TableShape } from './recoverTable.ts';
import { tableShape } from './recoverTable.ts';
import { hasOnlyRows, hasSoundLetters } from './regularRows.ts';
import { codedCells, codedTable } from './tableCells.ts';
import { bodyOf } from './textBody.ts';

/** Dialect and header are decided by the first 64 K letters and 400 records; so many bytes hold them, or there is no haste. */
const startBytes = 256 * 1024;
const startRecords = 400;
const newline = 10;

interface RegularStart {
  readonly dialect: Dialect;
  readonly shape: TableShape;
  readonly hasQuotes: boolean;
  readonly from: number;
  readonly rowBytes: number;
}

/**
 * Reads a large clean file (UTF-8, one header line, rows of one width and nothing else) several times faster than any
 * other: straight into columns, judging each distinct text once. Null for every file of which the same table cannot be
 * promised this way; what it returns, `readAny` returns too.
 */
export function readRegular(bytes: Uint8Array, onProgress: Progress | null = null): ReadTable | null {
  if (bytes.length < 2 * startBytes) return null;
  const start = regularStart(bytes);
  if (start === null) return null;
  const { dialect, shape, from, rowBytes } = start;
  const { separator, quote, delimiter } = dialect;
  const plan = { from, width: shape.names.length, separator, quote, rowBytes };
  const coded = codedColumns(bytes, plan, onProgress);
  if (coded === null || !hasSoundLetters(coded) || !hasOnlyRows(coded, shape)) return null;
  const other = quote === '"' ? "'" : '"';
  const mayBeOtherwiseQuoted = coded.columns.some(({ texts }) =>
    texts.some((text) => text.endsWith(other) || text.includes(`${other}${separator}`)),
  );
  if (mayBeOtherwiseQuoted) return null;
  return codedTable(
    {
      outcome: 'ok',
      encoding: 'utf-8',
      delimiter,
      quote: start.hasQuotes || coded.hasQuotes ? quote : null,
      decimal: decimalMark(codedCells(coded)),
      header: shape.names,
      lines: numbered(coded.length, 2),
      skipped: [],
      issues: [],
      headerLines: [1],
    },
    coded,
  );
}

/** Dialect, header and shape by the first lines; null unless those are one header line and plain rows. */
function regularStart(bytes: Uint8Array): RegularStart | null {
  const end = bytes.lastIndexOf(newline, startBytes - 1) + 1;
  const decoded = decodeText(bytes.subarray(0, end));
  const { text, encoding, issues, readings, lost, hasNul } = decoded;
  if (text === null || encoding !== 'utf-8' || issues.length + readings.length > 0) return null;
  // Whether a text that begins like JSON is JSON is seen at its end.
  if (lost !== null || hasNul || text.trimStart().startsWith('[')) return null;
  const { body, declared, newline: lineEnd, issues: textIssues } = bodyOf(text);
  if (declared !== null || textIssues.length > 0) return null;
  const dialect = chooseDialect(body);
  if (!isUsual(dialect)) return null;
  const other = dialect.quote === '"' ? "'" : '"';
  const records = csvRecords(body, dialect, 1, lineEnd);
  const shape = tableShape(records, dialect);
  if (body.includes(`${other}${dialect.separator}`) || !hasPlainHeader(records, shape)) return null;
  const from = bytes.indexOf(newline) + 1;
  const headerText = body.slice(0, body.indexOf('\n'));
  const rowBytes = (end - from) / (records.cells.length - 1);
  return { dialect, shape, hasQuotes: headerText.includes(dialect.quote), from, rowBytes };
}

const isUsual = ({ delimiter, separator, quote, escape }: Dialect): boolean =>
  separator.length === 1 && escape === quote && rareDelimiters.every((rare) => rare !== delimiter);

/** One header line at the top that names every column, and enough whole records below it. */
function hasPlainHeader(
  { cells, lines, damages, looseQuotes }: CsvRecords,
  { place, names }: TableShape,
): boolean {
  const { headerRecords, bodyStart, columnNumbers, issues } = place;
  return (
    damages.size + looseQuotes.size + issues.length === 0 &&
    headerRecords.length === 1 &&
    headerRecords[0] === 0 &&
    bodyStart === 1 &&
    columnNumbers === null &&
    cells.length > startRecords + 1 &&
    lines.at(-1) === cells.length &&
    names.every((name) => name !== '') &&
    new Set(names).size === names.length &&
    names.length > 1 &&
    cells.every((record) => record.length === names.length)
  );
}
