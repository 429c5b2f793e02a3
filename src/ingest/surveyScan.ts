import type { RowPlan } from './surveyRows.ts';
import type { SurveyFault } from './surveyTally.ts';

/** Rows of a stretch of bytes that are whole, and what was found at fault between them. */
export interface ScannedBlock {
  /** Clean rows: line feeds end them, quotes stand around whole cells only. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly rows: number;
  /** Lines the rows begin on, where they are not one after the other. */
  readonly lines: Int32Array | null;
  readonly faults: readonly SurveyFault[];
  /** Lines without anything on them. */
  readonly blankLines: readonly number[];
  /** Bytes that were used: the rest belongs to the next block. */
  readonly end: number;
  /** Physical lines that were used. */
  readonly lineCount: number;
}

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;
/** NUL, and one more no cell may hold. */
const lastForbidden = 1;

/** A quoted cell longer than this, or of more lines, has lost its closing quote. */
const longestQuotedBytes = 64 * 1024;
const longestQuotedLines = 200;

interface QuotedRow {
  readonly end: number;
  readonly lines: number;
  readonly cells: number;
  /** The row's quotes stand only around whole cells, and its lines end in line feeds. */
  readonly isClean: boolean;
}

/**
 * Cuts UTF-8 bytes into rows with care: `read_csv` would swallow what lies behind an unclosed quote and cannot say on
 * which line a row stands. Rows of another width, with an unclosed quote or with NUL are named at their
 * line and left out; the rows behind them are read. `isLast` says that nothing follows.
 */
export function scanSurvey(
  bytes: Uint8Array,
  plan: RowPlan,
  firstLine: number,
  isLast: boolean,
): ScannedBlock {
  const separator = plan.separator.charCodeAt(0);
  const faults: SurveyFault[] = [];
  const blankLines: number[] = [];
  const kept: { readonly start: number; readonly end: number }[] = [];
  const lines: number[] = [];
  let line = firstLine;
  let rows = 0;
  let at = 0;
  let keptFrom = 0;
  let isRegular = true;

  const leaveOut = (start: number, end: number): void => {
    if (start > keptFrom) kept.push({ start: keptFrom, end: start });
    keptFrom = end;
    isRegular = false;
  };

  while (at < bytes.length) {
    const start = at;
    let cells = 1;
    let hasQuote = false;
    let hasOther = false;
    let byte = -1;
    for (; at < bytes.length; at += 1) {
      byte = bytes[at] ?? 0;
      if (byte === separator) cells += 1;
      else if (byte === lineFeed) break;
      else if (byte === quote) {
        hasQuote = true;
        break;
      } else if (byte <= lastForbidden || byte === carriageReturn) hasOther = true;
    }
    let rowLines = 1;
    let isClosed = true;
    let end = at + 1;
    if (hasQuote) {
      const quoted = quotedRow(bytes, start, separator, isLast);
      if (quoted === 'more') {
        at = start;
        break;
      }
      isClosed = quoted !== null;
      if (quoted === null) {
        const next = bytes.indexOf(lineFeed, start);
        if (next === -1 && !isLast) {
          at = start;
          break;
        }
        end = next === -1 ? bytes.length : next + 1;
      } else {
        ({ end, lines: rowLines, cells } = quoted);
        hasOther = !quoted.isClean;
      }
    } else if (at >= bytes.length) {
      if (!isLast) {
        at = start;
        break;
      }
      end = bytes.length;
    }
    const isCutOff = end === bytes.length && bytes[end - 1] !== lineFeed;
    if (!isClosed) {
      faults.push({ line, code: 'unclosedQuote', value: textOf(bytes, start, end) });
      leaveOut(start, end);
    } else if (isBlank(bytes, start, end)) {
      blankLines.push(line);
      leaveOut(start, end);
    } else if (cells !== plan.width) {
      faults.push({ line, code: isCutOff ? 'cutOffLine' : 'raggedRow', value: textOf(bytes, start, end) });
      leaveOut(start, end);
    } else if (hasOther && hasForbidden(bytes, start, end)) {
      faults.push({ line, code: 'raggedRow', value: textOf(bytes, start, end) });
      leaveOut(start, end);
    } else {
      if (hasOther) isRegular = false;
      lines.push(line);
      rows += 1;
      if (rowLines > 1) isRegular = false;
    }
    line += rowLines;
    at = end;
  }
  if (at > keptFrom) kept.push({ start: keptFrom, end: at });
  return {
    bytes: cleaned(bytes, kept, separator),
    rows,
    lines: isRegular ? null : Int32Array.from(lines),
    faults,
    blankLines,
    end: at,
    lineCount: line - firstLine,
  };
}

const hasForbidden = (bytes: Uint8Array, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) if ((bytes[at] ?? 0) <= lastForbidden) return true;
  return false;
};

const isBlank = (bytes: Uint8Array, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte !== lineFeed && byte !== carriageReturn && byte !== 32) return false;
  }
  return true;
};

const longestShown = 200;

const textOf = (bytes: Uint8Array, start: number, end: number): string =>
  new TextDecoder()
    .decode(bytes.subarray(start, Math.min(end, start + longestShown)))
    .replace(/[\r\n]+$/u, '');

/**
 * The row that begins at `start`, with quoted cells; null when a quote is not closed as it should, `more` when that cannot
 * be told before more bytes are there.
 */
function quotedRow(
  bytes: Uint8Array,
  start: number,
  separator: number,
  isLast: boolean,
): QuotedRow | 'more' | null {
  let cells = 1;
  let lines = 1;
  let isClean = true;
  let at = start;
  const limit = Math.min(bytes.length, start + longestQuotedBytes);
  const unfinished = (): 'more' | null => (!isLast && limit === bytes.length ? 'more' : null);
  while (at < limit) {
    if (bytes[at] === quote) {
      at += 1;
      for (; at < limit; at += 1) {
        const byte = bytes[at];
        if (byte === lineFeed) lines += 1;
        if ((byte ?? 0) <= lastForbidden) isClean = false;
        if (byte !== quote) continue;
        if (bytes[at + 1] !== quote) break;
        at += 1;
      }
      if (at >= limit || lines > longestQuotedLines) return lines > longestQuotedLines ? null : unfinished();
      at += 1;
    } else {
      for (; at < limit; at += 1) {
        const byte = bytes[at];
        if (byte === separator || byte === lineFeed) break;
        // A quote inside a cell without quotes is a letter.
        if (byte === quote || byte === carriageReturn || (byte ?? 0) <= lastForbidden) isClean = false;
      }
    }
    if (
      at < limit &&
      bytes[at] === carriageReturn &&
      (bytes[at + 1] === lineFeed || at + 1 === bytes.length)
    ) {
      isClean = false;
      at += 1;
    }
    if (at >= bytes.length) return isLast ? { end: bytes.length, lines, cells, isClean } : 'more';
    const byte = bytes[at];
    if (byte === lineFeed) return { end: at + 1, lines, cells, isClean };
    if (byte !== separator) return null;
    cells += 1;
    at += 1;
  }
  if (at >= bytes.length && isLast) return { end: bytes.length, lines, cells, isClean };
  return unfinished();
}

/** The rows that are kept, one behind the other; carriage returns before line feeds are left out, quotes inside cells doubled. */
function cleaned(
  bytes: Uint8Array,
  kept: readonly { readonly start: number; readonly end: number }[],
  separator: number,
): Uint8Array<ArrayBuffer> {
  const size = kept.reduce((sum, { start, end }) => sum + end - start, 0);
  const joined = new Uint8Array(size);
  let to = 0;
  for (const { start, end } of kept) {
    joined.set(bytes.subarray(start, end), to);
    to += end - start;
  }
  const hasReturns = joined.includes(carriageReturn);
  const hasQuotes = joined.includes(quote);
  return hasReturns || hasQuotes ? rewritten(joined, separator) : joined;
}

/** Carriage returns outside of quotes are dropped; a cell without quotes that holds one gets them. */
function rewritten(bytes: Uint8Array, separator: number): Uint8Array<ArrayBuffer> {
  const parts = new Uint8Array(2 * bytes.length + 2);
  let to = 0;
  const put = (byte: number): void => {
    parts[to] = byte;
    to += 1;
  };
  let at = 0;
  while (at < bytes.length) {
    if (bytes[at] === quote) {
      put(quote);
      at += 1;
      for (; at < bytes.length; at += 1) {
        const byte = bytes[at] ?? 0;
        if (byte === quote && bytes[at + 1] !== quote) break;
        put(byte);
        if (byte === quote) {
          put(quote);
          at += 1;
        }
      }
      put(quote);
      at += 1;
    } else {
      const start = to;
      let hasQuote = false;
      for (; at < bytes.length; at += 1) {
        const byte = bytes[at] ?? 0;
        if (byte === separator || byte === lineFeed) break;
        if (byte === carriageReturn) continue;
        if (byte === quote) hasQuote = true;
        put(byte);
      }
      if (hasQuote) to = quotedCell(parts, start, to);
    }
    while (at < bytes.length && bytes[at] === carriageReturn) at += 1;
    if (at < bytes.length) put(bytes[at] ?? 0);
    at += 1;
  }
  return parts.slice(0, to);
}

/** Puts quotes around a cell that holds some; returns where it ends now. */
function quotedCell(parts: Uint8Array, start: number, end: number): number {
  const cell = parts.slice(start, end);
  let to = start;
  parts[to] = quote;
  to += 1;
  for (const byte of cell) {
    parts[to] = byte;
    to += 1;
    if (byte === quote) {
      parts[to] = quote;
      to += 1;
    }
  }
  parts[to] = quote;
  return to + 1;
}
