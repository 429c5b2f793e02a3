import type { Dialect } from './dialect.ts';

/** A line with an odd number of quotes: one of them opens or closes nothing. Apostrophes in words do not count. */
export function hasLoneQuote(line: string, { quote, escape }: Dialect): boolean {
  if (quote === "'") return false;
  let count = 0;
  for (let at = line.indexOf(quote); at !== -1; at = line.indexOf(quote, at + 1)) {
    if (escape === quote || line[at - 1] !== escape) count += 1;
  }
  return count % 2 === 1;
}

/**
 * A record over several lines each of which alone has as many cells as the record: two stray quotes may have joined
 * them. A record whose first and last cells are quoted was written so on purpose.
 */
export function isSuspectSpan(physical: readonly string[], cells: readonly string[], { separator, quote }: Dialect): boolean {
  const last = physical.at(-1) ?? '';
  if (physical[0]?.startsWith(quote) === true && last.endsWith(quote)) return false;
  return cells.length > 1 && physical.every((line) => line.split(separator).length === cells.length);
}
