import Papa from 'papaparse';

/** One record of a delimited text. `line` is the physical line it begins on; quoted cells may span several. */
export interface CsvRecord {
  readonly cells: string[];
  readonly line: number;
  /** The quote that breaks this record and the physical line it stands on; null when the record is sound. */
  readonly damage: { readonly code: 'unterminatedQuote' | 'malformedQuote'; readonly line: number } | null;
}

interface QuoteError {
  readonly row: number;
  /** Offset just behind the opening quote. */
  readonly openedAt: number;
  readonly code: 'unterminatedQuote' | 'malformedQuote';
}

/** A broken quote that runs on into later lines; `start` is the offset of its record. */
type Swallowed = QuoteError & { readonly start: number };

/** After so many broken quotes the rest is read with every quote as a letter: bounded time on hostile files. */
const recoveryLimit = 50;

/**
 * Splits text (lines ended by `\n` only) into records. A quote that is never closed, or closed only on a later
 * line behind other letters, would swallow good lines: its own line is marked as damaged and reading resumes on
 * the next one.
 */
export function csvRecords(text: string, delimiter: string, firstLine = 1): CsvRecord[] {
  const records: CsvRecord[] = [];
  let rest = text;
  let line = firstLine;
  for (let recoveries = 0; ; recoveries += 1) {
    if (recoveries === recoveryLimit) return [...records, ...unquotedRecords(rest, delimiter, line)];
    const { data, errors } = parse(rest, delimiter);
    const malformedRows = new Map(errors.map((error) => [error.row, error]));
    const swallowed = firstSwallowed(rest, data, errors);
    line = appendSound(records, data, swallowed?.row ?? data.length, line, malformedRows);
    if (swallowed === null) return records;
    const end = rest.indexOf('\n', swallowed.openedAt);
    const damageLine = line + countNewlines(rest.slice(swallowed.start, swallowed.openedAt));
    const cells = rest.slice(swallowed.start, end).split(delimiter);
    records.push({ cells, line, damage: { code: swallowed.code, line: damageLine } });
    rest = rest.slice(end + 1);
    line = damageLine + 1;
  }
}

function parse(text: string, delimiter: string): { data: string[][]; errors: readonly QuoteError[] } {
  if (text === '') return { data: [['']], errors: [] };
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: '"' });
  return {
    data,
    errors: errors.map(({ code, row, index }) => ({
      row: row ?? 0,
      openedAt: index ?? 0,
      code: code === 'MissingQuotes' ? 'unterminatedQuote' : 'malformedQuote',
    })),
  };
}

/** The first broken quote whose record runs on beyond the line the quote was opened on. */
function firstSwallowed(
  text: string,
  data: readonly string[][],
  errors: readonly QuoteError[],
): Swallowed | null {
  let row = 0;
  let start = 0;
  for (const error of errors) {
    for (; row < error.row; row += 1) start = offsetBehind(text, start, 1 + newlinesIn(data[row] ?? []));
    const before = countNewlines(text.slice(start, error.openedAt));
    if (newlinesIn(data[row] ?? []) > before) return { ...error, start };
  }
  return null;
}

/** The offset some lines further on. */
function offsetBehind(text: string, start: number, lines: number): number {
  let offset = start;
  for (let line = 0; line < lines; line += 1) offset = text.indexOf('\n', offset) + 1;
  return offset;
}

/** Adds the records before `until`; returns the line the next one begins on. */
function appendSound(
  records: CsvRecord[],
  data: readonly string[][],
  until: number,
  firstLine: number,
  malformedRows: ReadonlyMap<number, QuoteError>,
): number {
  let line = firstLine;
  for (let row = 0; row < until; row += 1) {
    const cells = data[row] ?? [];
    const error = malformedRows.get(row);
    const damage = error === undefined ? null : { code: error.code, line };
    records.push({ cells, line, damage });
    line += 1 + newlinesIn(cells);
  }
  return line;
}

function unquotedRecords(text: string, delimiter: string, firstLine: number): CsvRecord[] {
  return text.split('\n').map((raw, index) => {
    const line = firstLine + index;
    const damage = raw.includes('"') ? ({ code: 'malformedQuote', line } as const) : null;
    return { cells: raw.split(delimiter), line, damage };
  });
}

function newlinesIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) if (cell.includes('\n')) count += countNewlines(cell);
  return count;
}

function countNewlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
