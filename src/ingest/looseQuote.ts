import type { Dialect } from './dialect.ts';
import { plainCells } from './strictReading.ts';

/**
 * A line with a quote that opens or closes nothing: an odd number of them in the line, or in a cell that does not begin
 * with one (the separator before a quoted cell is lost). Apostrophes in words do not count.
 */
export function hasLoneQuote(line: string, dialect: Dialect, looksInside: boolean): boolean {
  const { quote, escape } = dialect;
  if (quote === "'" || !line.includes(quote)) return false;
  return countQuotes(line, quote, escape) % 2 === 1 || (looksInside && hasHalfQuotedCell(line, dialect));
}

function countQuotes(text: string, quote: string, escape: string): number {
  let count = 0;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (escape === quote || text[at - 1] !== escape) count += 1;
  }
  return count;
}

const hasHalfQuotedCell = (line: string, dialect: Dialect): boolean =>
  plainCells(line, dialect).some((cell) => countQuotes(cell, dialect.quote, dialect.escape) % 2 === 1);

/**
 * A record over several lines each of which alone has as many cells as the record: two stray quotes may have joined
 * them. A record whose first and last cells are quoted was written so on purpose.
 */
export function isSuspectSpan(
  physical: readonly string[],
  cells: readonly string[],
  { separator, quote }: Dialect,
): boolean {
  const last = physical.at(-1) ?? '';
  if (physical[0]?.startsWith(quote) === true && last.endsWith(quote)) return false;
  return cells.length > 1 && physical.every((line) => line.split(separator).length === cells.length);
}
