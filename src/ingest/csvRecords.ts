import Papa from 'papaparse';
import { carefulRecords } from './carefulRecords.ts';
import type { Dialect } from './dialect.ts';
import { commonest } from './dialectShape.ts';
import { plainRecords } from './plainRecords.ts';
import { hasLoneQuote, isSuspectSpan } from './looseQuote.ts';
import type { QuoteSigns } from './quoteSigns.ts';
import { numbered } from './numbered.ts';
import { quoteSigns } from './quoteSigns.ts';
import { strictReading } from './strictReading.ts';

/** The quote that breaks a record and the physical line it stands on. */
export interface Damage {
  readonly code: 'unterminatedQuote' | 'malformedQuote';
  readonly line: number;
}

/** The records of a text in order. `lines[i]` is the physical line `cells[i]` begins on; cells may span several. */
export interface CsvRecords {
  readonly cells: readonly string[][];
  readonly lines: readonly number[];
  /** By position: records broken by a quote. Their cells are the likeliest reading. */
  readonly damages: ReadonlyMap<number, Damage>;
  /** By position: records that read well but hold a quote that looks lost. */
  readonly looseQuotes: ReadonlySet<number>;
}

/**
 * Splits text into records with PapaParse. Lines end with `\n` only, or in a text without quotes with `\r\n` only. From
 * the first record a quote has broken, the rest is read line by line, so that a lost quote damages its own line and
 * swallows none.
 */
export function csvRecords(
  text: string,
  dialect: Dialect,
  firstLine = 1,
  newline: '\n' | '\r\n' = '\n',
): CsvRecords {
  if (!text.includes(dialect.quote) && dialect.separator.length === 1) {
    const cells = plainRecords(text, dialect.separator, newline);
    return { cells, lines: numbered(cells.length, firstLine), ...noDamage };
  }
  const { data, errors } = parse(text, dialect, newline);
  if (!text.includes(dialect.quote))
    return { cells: data, lines: numbered(data.length, firstLine), ...noDamage };
  const signs = quoteSigns(text, dialect);
  const damaged = Math.min(...errors, firstSwallowing(data, signs.lineCount));
  if (damaged === Infinity && data.length === signs.lineCount && !signs.hasInnerQuotes) {
    return {
      cells: data,
      lines: numbered(data.length, firstLine),
      damages: new Map(),
      looseQuotes: new Set(signs.oddLines),
    };
  }
  const physical = text.split('\n');
  const sound = damaged === Infinity ? data : data.slice(0, damaged);
  const { lines, next } = linesOf(sound, firstLine);
  const looseQuotes = loneQuotes(sound, [...lines, next], physical, signs, dialect);
  if (damaged === Infinity) return { cells: data, lines, damages: new Map(), looseQuotes };
  const width = widthOf(sound, physical, dialect);
  return carefulRecords(
    { physical, dialect, width, firstLine, from: next - firstLine },
    { cells: sound, lines, looseQuotes },
  );
}

const noDamage = { damages: new Map<number, Damage>(), looseQuotes: new Set<number>() };

/** What PapaParse's core returns. */
interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly row?: number }[];
}

/** The core itself, as dialect and line ends are known: `Papa.parse` would guess them and copy the rows. */
function parse(
  text: string,
  { separator, quote, escape }: Dialect,
  newline: '\n' | '\r\n',
): { data: string[][]; errors: readonly number[] } {
  if (text === '') return { data: [['']], errors: [] };
  const parser = new Papa.Parser({ delimiter: separator, newline, quoteChar: quote, escapeChar: escape });
  const { data, errors } = parser.parse(text, 0, false) as Parsed;
  return { data, errors: errors.slice(0, 1).map(({ row }) => row ?? 0) };
}

/** The first record over several lines that has not the width of the others: a stray quote may have joined them. */
function firstSwallowing(data: readonly string[][], lineCount: number): number {
  if (data.length === lineCount) return Infinity;
  const width = commonest(data.slice(0, 1000).map((cells) => cells.length));
  const found = data.findIndex(
    (cells) => cells.length !== width && cells.some((cell) => cell.includes('\n')),
  );
  return found === -1 ? Infinity : found;
}

/** Records with a lone quote. `bounds` holds the line each record begins on, and the line behind the last. */
function loneQuotes(
  records: readonly string[][],
  bounds: readonly number[],
  physical: readonly string[],
  { hasInnerQuotes }: QuoteSigns,
  dialect: Dialect,
): Set<number> {
  const first = bounds[0] ?? 1;
  const found = new Set<number>();
  records.forEach((cells, index) => {
    const start = (bounds[index] ?? first) - first;
    const end = (bounds[index + 1] ?? first) - first;
    const isLone =
      end - start === 1
        ? hasLoneQuote(physical[start] ?? '', dialect, hasInnerQuotes)
        : isSuspectSpan(physical.slice(start, end), cells, dialect);
    if (isLone) found.add(index);
  });
  return found;
}

/** The width of the table: of the sound records and of the lines that read well by themselves. */
function widthOf(sound: readonly string[][], physical: readonly string[], dialect: Dialect): number {
  const widths = sound.slice(0, 1000).map((cells) => cells.length);
  for (const line of physical.slice(0, 1000)) {
    if (!line.includes(dialect.separator) || hasLoneQuote(line, dialect, false)) continue;
    const { state, cells } = strictReading(line, dialect);
    if (state === 'sound') widths.push(cells.length);
  }
  return commonest(widths);
}

function linesOf(data: readonly string[][], firstLine: number): { lines: number[]; next: number } {
  let next = firstLine;
  const lines = data.map((cells) => {
    const line = next;
    next += 1 + newlinesIn(cells);
    return line;
  });
  return { lines, next };
}

function newlinesIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}
