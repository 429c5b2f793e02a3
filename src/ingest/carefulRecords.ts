import type { CsvRecords, Damage } from './csvRecords.ts';
import type { Dialect } from './dialect.ts';
import { hasLoneQuote, isSuspectSpan } from './looseQuote.ts';
import { nearestReading, quotedReading } from './quotedReading.ts';
import { closesQuote, strictReading } from './strictReading.ts';

/** Where careful reading begins: `from` is a position in `physical`, whose first line is `firstLine` of the file. */
export interface CarefulInput {
  readonly physical: readonly string[];
  readonly dialect: Dialect;
  /** Number of cells a record should have; 0 when unknown. */
  readonly width: number;
  readonly firstLine: number;
  readonly from: number;
}

/** Sound records read before. */
export interface SoundRecords {
  readonly cells: readonly string[][];
  readonly lines: readonly number[];
  readonly looseQuotes: ReadonlySet<number>;
}

/** A quoted cell may run over so many lines; a longer one is taken for a lost quote. */
const longestSpan = 200;
/** Letters that may be read again while looking for closing quotes: bounded time on hostile files. */
const rereadLetters = 20_000_000;

interface OneRecord {
  readonly cells: string[];
  readonly span: number;
  readonly damage: Damage['code'] | null;
  readonly isLoose: boolean;
}

/**
 * Reads records line by line: a line without quotes is a record; one whose quotes close is too; one that leaves a quote
 * open takes the next lines only if that gives a record of the right width. Else the quote is lost, and the line is
 * read as the cells it most likely has.
 */
export function carefulRecords(input: CarefulInput, sound: SoundRecords): CsvRecords {
  const cells = [...sound.cells];
  const lines = [...sound.lines];
  const looseQuotes = new Set(sound.looseQuotes);
  const damages = new Map<number, Damage>();
  const budget = { letters: rereadLetters };
  for (let at = input.from; at < input.physical.length;) {
    const record = readOne(input, at, budget);
    const line = input.firstLine + at;
    if (record.damage !== null) damages.set(cells.length, { code: record.damage, line });
    if (record.isLoose) looseQuotes.add(cells.length);
    cells.push(record.cells);
    lines.push(line);
    at += record.span;
  }
  return { cells, lines, damages, looseQuotes };
}

function readOne(input: CarefulInput, at: number, budget: { letters: number }): OneRecord {
  const { physical, dialect, width } = input;
  const line = physical[at] ?? '';
  if (!line.includes(dialect.quote))
    return { cells: line.split(dialect.separator), span: 1, damage: null, isLoose: false };
  const strict = strictReading(line, dialect);
  if (strict.state === 'sound')
    return { cells: strict.cells, span: 1, damage: null, isLoose: hasLoneQuote(line, dialect, true) };
  const spanning = strict.state === 'open' ? readSpan(input, at, budget) : null;
  if (spanning !== null && typeof spanning !== 'string') return spanning;
  const damage = spanning === 'unterminated' ? 'unterminatedQuote' : 'malformedQuote';
  const likely = quotedReading(line, width, dialect);
  if (likely !== null) return { cells: likely.cells, span: 1, damage, isLoose: false };
  const several = readDamagedSpan(input, at);
  if (several !== null) return { ...several, damage, isLoose: false };
  const cells = nearestReading(line, width, dialect)?.cells ?? line.split(dialect.separator);
  return { cells, span: 1, damage, isLoose: false };
}

/** The record of several lines that begins here; or how its quote fails. */
function readSpan(
  { physical, dialect, width }: CarefulInput,
  at: number,
  budget: { letters: number },
): OneRecord | 'unterminated' | 'malformed' {
  const limit = Math.min(physical.length, at + longestSpan);
  for (let end = at + 1; end < limit && budget.letters > 0; end += 1) {
    const next = physical[end] ?? '';
    budget.letters -= next.length + 1;
    if (!closesQuote(next, dialect)) continue;
    const record = physical.slice(at, end + 1).join('\n');
    budget.letters -= record.length;
    const { state, cells } = strictReading(record, dialect);
    if (state === 'malformed') return 'malformed';
    if (state === 'open') continue;
    if (width !== 0 && cells.length !== width) return 'malformed';
    const lines = physical.slice(at, end + 1);
    return { cells, span: lines.length, damage: null, isLoose: isSuspectSpan(lines, cells, dialect) };
  }
  return limit === physical.length ? 'unterminated' : 'malformed';
}

/** A record of a few lines that has the right width only with a loose quote; not one that swallows a sound record. */
function readDamagedSpan(
  { physical, dialect, width }: CarefulInput,
  at: number,
): { cells: string[]; span: number } | null {
  for (let span = 2; span <= 5 && at + span <= physical.length; span += 1) {
    const next = strictReading(physical[at + span - 1] ?? '', dialect);
    if (next.state === 'sound' && next.cells.length === width) return null;
    const reading = quotedReading(physical.slice(at, at + span).join('\n'), width, dialect);
    if (reading !== null) return { cells: reading.cells, span };
  }
  return null;
}
