import { delimiters } from './delimiter.ts';
import type { Dialect } from './dialect.ts';
import { strictReading } from './strictReading.ts';

/** A record read by another dialect than the file's. */
export interface OtherReading {
  readonly dialect: Dialect;
  readonly cells: string[];
}

/**
 * A record of the wrong width that has the right one by another delimiter or quote, with backslashes before delimiters
 * inside cells, or between quotes as a whole; null when none fits, or two do.
 */
export function otherReading(cells: readonly string[], width: number, dialect: Dialect): OtherReading | null {
  const escaped = withEscapedDelimiters(cells, width, dialect) ?? wrappedReading(cells, width, dialect);
  if (escaped !== null) return { dialect, cells: escaped };
  // A separator inside a cell means that quotes have been taken off: the record as written is gone.
  if (width < 2 || cells.some((cell) => cell.includes(dialect.separator))) return null;
  const record = cells.join(dialect.separator);
  const byDelimiter = delimiters
    .filter((delimiter) => delimiter !== dialect.delimiter)
    .map((delimiter) => ({ ...dialect, delimiter, separator: delimiter }));
  const byQuote = withOtherQuote(dialect);
  const isQuoted = cells.some((cell) => cell.startsWith(byQuote.quote));
  const others: readonly Dialect[] = isQuoted ? [...byDelimiter, byQuote] : byDelimiter;
  const readings = others.flatMap((other) => {
    if (!record.includes(other.separator)) return [];
    const { state, cells: read } = strictReading(record, other);
    return state === 'sound' && read.length === width ? [{ dialect: other, cells: read }] : [];
  });
  const [only, another] = readings;
  return only === undefined || another !== undefined ? null : only;
}

/** `Xã A\\, thôn 1,5`: the delimiter behind a backslash is a letter. */
function withEscapedDelimiters(
  cells: readonly string[],
  width: number,
  { separator }: Dialect,
): string[] | null {
  if (cells.length <= width || width < 2) return null;
  const joined: string[] = [];
  let isOpen = false;
  for (const cell of cells) {
    if (isOpen) joined.push(`${(joined.pop() ?? '').slice(0, -1)}${separator}${cell}`);
    else joined.push(cell);
    isOpen = cell.endsWith('\\');
  }
  return joined.length === width && !isOpen ? joined : null;
}

/** `"2024,""Xã A, thôn 1"",5"`: the whole record between quotes. */
function wrappedReading(cells: readonly string[], width: number, dialect: Dialect): string[] | null {
  const [only = ''] = cells;
  if (cells.length !== 1 || width < 2 || !only.includes(dialect.separator)) return null;
  const { state, cells: read } = strictReading(only, dialect);
  return state === 'sound' && read.length === width ? read : null;
}

/** A record whose cells stand between quotes of the other kind; null when that gives another width. */
export function otherQuoteReading(cells: readonly string[], dialect: Dialect): string[] | null {
  const { quote } = withOtherQuote(dialect);
  const wrapped = cells.filter((cell) => cell.length >= 2 && cell.startsWith(quote) && cell.endsWith(quote));
  if (wrapped.length < 2) return null;
  const { state, cells: read } = strictReading(cells.join(dialect.separator), withOtherQuote(dialect));
  return state === 'sound' && read.length === cells.length ? read : null;
}

function withOtherQuote(dialect: Dialect): Dialect {
  const quote = dialect.quote === '"' ? "'" : '"';
  return { ...dialect, quote, escape: quote };
}
