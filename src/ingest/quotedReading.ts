import type { Dialect } from './dialect.ts';

/** A reading of a record: its cells, and how many quotes it takes for letters or leaves loose. */
export interface QuotedReading {
  readonly cells: string[];
  readonly cost: number;
}

const openingAsLetter = 3;
const longestRecord = 1_000_000;
const mostEnds = 4000;
const mostQuotes = 200;

/** A step of a reading: the cell that ends at some place, and the step before it. */
interface Step {
  readonly cost: number;
  readonly count: number;
  readonly cell: string;
  readonly before: Step | null;
}

/**
 * The reading of a damaged record as exactly `width` cells that treats the fewest quotes as letters. A quoted cell ends
 * at a quote before a separator or the end of the record; what stands between is its text. Null when no reading has
 * that width, or the record is too long to look.
 */
export function quotedReading(record: string, width: number, dialect: Dialect): QuotedReading | null {
  const last = width < 1 ? undefined : readings(record, width, dialect)?.get(width);
  return last === undefined ? null : { cells: cellsOf(last), cost: last.cost };
}

const strangeWidth = 8;

/** The reading with the fewest quotes as letters whatever its width, one near `width` for choice. */
export function nearestReading(record: string, width: number, dialect: Dialect): QuotedReading | null {
  const found = [...(readings(record, width + strangeWidth, dialect)?.values() ?? [])];
  const strangeness = ({ cost, count }: Step): number => cost + Math.abs(count - width);
  const [best] = found.toSorted((one, other) => strangeness(one) - strangeness(other));
  return best === undefined ? null : { cells: cellsOf(best), cost: best.cost };
}

/** The cheapest reading for every number of cells up to `most`. */
function readings(record: string, most: number, dialect: Dialect): ReadonlyMap<number, Step> | null {
  if (record.length > longestRecord) return null;
  const ends = endsOf(record, dialect.separator);
  if (ends.length > mostEnds || record.split(dialect.quote).length - 1 > mostQuotes) return null;
  // steps[i] holds, by number of cells, the cheapest way to reach the separator (or end) number i.
  const steps: Map<number, Step>[] = ends.map(() => new Map<number, Step>());
  ends.forEach((_, index) => {
    const start = index === 0 ? 0 : (ends[index - 1] ?? 0) + dialect.separator.length;
    const reached: readonly (Step | null)[] = index === 0 ? [null] : [...(steps[index - 1]?.values() ?? [])];
    const open = reached.filter((step) => (step?.count ?? 0) < most);
    if (open.length === 0) return;
    for (const { end, cell, cost } of cellsFrom(record, start, index, ends, dialect)) {
      for (const before of open)
        take(steps[end], { cost: (before?.cost ?? 0) + cost, count: (before?.count ?? 0) + 1, cell, before });
    }
  });
  return steps.at(-1) ?? null;
}

function take(steps: Map<number, Step> | undefined, step: Step): void {
  const known = steps?.get(step.count);
  if (known === undefined || step.cost < known.cost) steps?.set(step.count, step);
}

function cellsOf(last: Step): string[] {
  const cells: string[] = [];
  for (let step: Step | null = last; step !== null; step = step.before) cells.push(step.cell);
  return cells.toReversed();
}

function endsOf(record: string, separator: string): number[] {
  const ends: number[] = [];
  for (let at = record.indexOf(separator); at !== -1; at = record.indexOf(separator, at + separator.length))
    ends.push(at);
  return [...ends, record.length];
}

interface PossibleCell {
  /** Which separator (or the end) the cell ends at. */
  readonly end: number;
  readonly cell: string;
  readonly cost: number;
}

function cellsFrom(
  record: string,
  start: number,
  first: number,
  ends: readonly number[],
  dialect: Dialect,
): readonly PossibleCell[] {
  const { quote } = dialect;
  const found: PossibleCell[] = [];
  const plain = record.slice(start, ends[first]);
  const isOpening = plain.startsWith(quote);
  if (!plain.includes('\n')) {
    const quotes = plain.split(quote).length - 1;
    found.push({ end: first, cell: plain, cost: isOpening ? openingAsLetter + quotes - 1 : quotes });
  }
  if (!isOpening) return found;
  for (let end = first; end < ends.length; end += 1) {
    const written = record.slice(start, ends[end]).trimEnd();
    if (written.length < 2 || !written.endsWith(quote)) continue;
    const inner = written.slice(1, -1);
    found.push({ end, cell: unescape(inner, dialect), cost: looseQuotes(inner, dialect) });
  }
  return found;
}

/** In a damaged record a backslash before a quote escapes it too, whatever the rest of the file does. */
const unescape = (inner: string, { quote, escape }: Dialect): string =>
  inner.replaceAll(`${escape}${quote}`, quote).replaceAll(`\\${quote}`, quote);

/** Quotes inside a quoted cell that are not escaped. */
const looseQuotes = (inner: string, { quote, escape }: Dialect): number =>
  inner.replaceAll(`${escape}${quote}`, '').split(quote).length - 1;
