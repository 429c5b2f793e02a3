import type { Issue } from '../domain/issue.ts';
import type { CsvRecord } from './csvRecords.ts';
import { csvRecords } from './csvRecords.ts';
import type { DecimalEvidence } from './decimalEvidence.ts';
import { decimalEvidence } from './decimalEvidence.ts';
import type { Encoding } from './decodeText.ts';
import { decodeText } from './decodeText.ts';
import type { Delimiter } from './delimiter.ts';
import { chooseDelimiter, declaredDelimiter } from './delimiter.ts';
import { missingMark } from './numberCell.ts';
import { damageIssue, nulIssue, raggedIssue } from './tableIssues.ts';

/** A physical line that holds no data. */
export interface SkippedLine {
  readonly line: number;
  readonly reason: 'blank' | 'separatorLine';
}

/**
 * A file as text cells. Every record of the file is the header, one of `rows` or one of `skipped`. `lines[i]` is
 * the 1-based physical line `rows[i]` begins on. `header` is empty when the file has none. `decimal` is null when
 * nothing in the file decides it. A row named by an error issue is kept in `rows` for display, not for loading.
 */
export interface ReadTable {
  readonly outcome: 'ok' | 'warned' | 'refused';
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  readonly quote: '"' | null;
  readonly decimal: '.' | ',' | null;
  readonly header: string[];
  readonly rows: string[][];
  readonly lines: number[];
  readonly skipped: SkippedLine[];
  readonly issues: Issue[];
}

/**
 * Bytes of a delimited text file to text cells: decoding, delimiter, records, header. Synchronous, for Node and
 * workers; never throws. Line ends inside quoted cells become `\n`. What is no delimited text is `refused`.
 */
export function readTable(bytes: Uint8Array, _options: { fileName?: string } = {}): ReadTable {
  const decoded = decodeText(bytes);
  if (decoded.text === null) return refusedTable(decoded.issues);
  const text = withPlainLineEnds(decoded.text);
  const firstLineEnd = text.indexOf('\n');
  const declared = declaredDelimiter(firstLineEnd === -1 ? text : text.slice(0, firstLineEnd));
  const body = declared === null ? text : text.slice(firstLineEnd === -1 ? text.length : firstLineEnd + 1);
  const delimiter = declared ?? chooseDelimiter(body);
  const records = csvRecords(body, delimiter, declared === null ? 1 : 2);
  const content = sortRecords(records, declared !== null);
  const issues = [...decoded.issues, ...content.issues].toSorted((a, b) => a.line - b.line);
  return {
    outcome: issues.some(({ severity }) => severity !== 'info') ? 'warned' : 'ok',
    encoding: decoded.encoding,
    delimiter,
    quote: body.includes('"') ? '"' : null,
    decimal: decimalMark(decimalOfTable(content.rows)),
    header: content.header,
    rows: content.rows,
    lines: content.lines,
    skipped: content.skipped,
    issues,
  };
}

/** `\r\n` and `\r` become `\n`; the end of the last line is not a line of its own. */
function withPlainLineEnds(text: string): string {
  const plain = text.includes('\r') ? text.replaceAll(/\r\n?/gu, '\n') : text;
  return plain.endsWith('\n') ? plain.slice(0, -1) : plain;
}

type Content = Pick<ReadTable, 'header' | 'rows' | 'lines' | 'skipped' | 'issues'>;

function sortRecords(records: readonly CsvRecord[], hasSeparatorLine: boolean): Content {
  const content: Content = { header: [], rows: [], lines: [], skipped: [], issues: [] };
  if (hasSeparatorLine) content.skipped.push({ line: 1, reason: 'separatorLine' });
  const filled = records.filter((record) => {
    const blank = record.cells.every(isBlank);
    if (blank) content.skipped.push({ line: record.line, reason: 'blank' });
    return !blank;
  });
  const [first] = filled;
  const hasHeader = first !== undefined && looksLikeHeader(first);
  if (hasHeader) content.header.push(...first.cells.map((cell) => cell.trim()));
  const body = hasHeader ? filled.slice(1) : filled;
  const width = hasHeader ? content.header.length : commonestWidth(body);
  if (hasHeader) content.issues.push(...recordIssues(first, first.cells, width));
  for (const record of body) addRow(content, record, width);
  return content;
}

function addRow(content: Content, record: CsvRecord, width: number): void {
  const extra = record.cells.slice(width);
  const cells = extra.length > 0 && extra.every(isBlank) ? record.cells.slice(0, width) : record.cells;
  content.rows.push(cells);
  content.lines.push(record.line);
  content.issues.push(...recordIssues(record, cells, width));
}

function recordIssues(record: CsvRecord, cells: readonly string[], width: number): readonly Issue[] {
  if (record.damage !== null) return [damageIssue(record.damage)];
  const issues: Issue[] = [];
  if (cells.length !== width) issues.push(raggedIssue(record.line, cells.length, width));
  if (cells.some((cell) => cell.includes('\0'))) issues.push(nulIssue(record.line));
  return issues;
}

const isBlank = (cell: string): boolean => cell === '' || cell.trim() === '';

/** A header names columns: it begins with text and holds no number other than a year. */
function looksLikeHeader({ cells, damage }: CsvRecord): boolean {
  if (damage !== null) return false;
  const filled = cells.filter((cell) => !isBlank(cell));
  const [first = ''] = filled;
  return !numberLike.test(first.trim()) && filled.every((cell) => !numberLike.test(cell.trim()) || year.test(cell.trim()));
}

const numberLike = /^[+\-\u2212]?\d[\d.,]*\s?%?$/u;
const year = /^(?:19|20)\d\d$/u;

function commonestWidth(records: readonly CsvRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Evidence of the columns that hold numbers only; codes such as `1.2.1` are no numbers. */
function decimalOfTable(rows: readonly string[][]): DecimalEvidence {
  const width = rows[0]?.length ?? 0;
  const evidences = new Set<DecimalEvidence>();
  for (let column = 0; column < width; column += 1) {
    if (rows.every((row) => isNumberOrMissing(row[column] ?? ''))) {
      evidences.add(decimalEvidence(rows, [column]));
    }
  }
  evidences.delete(null);
  const [only = null] = evidences;
  return evidences.size > 1 ? 'mixed' : only;
}

const isNumberOrMissing = (cell: string): boolean => {
  const code = cell.charCodeAt(0);
  // Digits need no closer look here: the evidence judges them.
  return (code >= 0x30 && code <= 0x39) || numberLike.test(cell.trim()) || missingMark(cell) !== null;
};

const decimalMark = (evidence: DecimalEvidence): '.' | ',' | null => {
  if (evidence === 'dot') return '.';
  return evidence === 'comma' ? ',' : null;
};

function refusedTable(issues: readonly Issue[]): ReadTable {
  return {
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
  };
}
