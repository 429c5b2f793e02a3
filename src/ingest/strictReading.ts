import type { Dialect } from './dialect.ts';

/** A record read by the rules: `open` when its last quote does not close, `malformed` when letters follow a closing one. */
export interface StrictReading {
  readonly state: 'sound' | 'open' | 'malformed';
  readonly cells: string[];
}

/** Reads one record by the rules of RFC 4180 (or with backslashes); spaces behind a closing quote are forgiven. */
export function strictReading(record: string, { separator, quote, escape }: Dialect): StrictReading {
  const cells: string[] = [];
  for (let at = 0; ;) {
    if (record[at] === quote) {
      const close = closingQuote(record, at + 1, quote, escape);
      if (close === -1) return { state: 'open', cells };
      let end = close + 1;
      while (record[end] === ' ' && !record.startsWith(separator, end)) end += 1;
      cells.push(record.slice(at + 1, close).replaceAll(`${escape}${quote}`, quote));
      if (end === record.length) return { state: 'sound', cells };
      if (!record.startsWith(separator, end)) return { state: 'malformed', cells };
      at = end + separator.length;
    } else {
      const end = record.indexOf(separator, at);
      const cell = record.slice(at, end === -1 ? record.length : end);
      if (cell.includes('\n')) return { state: 'malformed', cells };
      cells.push(cell);
      if (end === -1) return { state: 'sound', cells };
      at = end + separator.length;
    }
  }
}

/** The cells of a record that stand without quotes, as far as it can be read. */
export function plainCells(record: string, dialect: Dialect): readonly string[] {
  const { separator, quote, escape } = dialect;
  const cells: string[] = [];
  for (let at = 0; at <= record.length;) {
    const close = record[at] === quote ? closingQuote(record, at + 1, quote, escape) : at;
    if (close === -1) return cells;
    const end = record.indexOf(separator, close);
    if (record[at] !== quote) cells.push(record.slice(at, end === -1 ? record.length : end));
    if (end === -1) return cells;
    at = end + separator.length;
  }
  return cells;
}

/** Whether a line that begins inside a quoted cell closes it. */
export const closesQuote = (line: string, { quote, escape }: Dialect): boolean =>
  closingQuote(line, 0, quote, escape) !== -1;

function closingQuote(record: string, from: number, quote: string, escape: string): number {
  for (let at = record.indexOf(quote, from); at !== -1; at = record.indexOf(quote, at + 1)) {
    if (escape === quote) {
      if (record[at + 1] !== quote) return at;
      at += 1;
    } else if (record[at - 1] !== escape) {
      return at;
    }
  }
  return -1;
}
