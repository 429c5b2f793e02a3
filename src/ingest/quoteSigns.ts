import type { Dialect } from './dialect.ts';

/** Where the quotes of a text stand. */
export interface QuoteSigns {
  /** Physical lines. */
  readonly lineCount: number;
  /** Positions of lines with an odd number of quotes. */
  readonly oddLines: readonly number[];
  /** Somewhere a quote stands between other letters, neither at the edge of a cell nor beside another quote. */
  readonly hasInnerQuotes: boolean;
}

const newline = 10;
const space = 32;

/** Looks at every letter of a text with `\n` line ends once. Apostrophes stand in words, so they are only counted as lines. */
export function quoteSigns(text: string, { quote, escape, separator }: Dialect): QuoteSigns {
  const quoteCode = quote === '"' ? quote.charCodeAt(0) : -1;
  const escapeCode = escape === quote ? -1 : escape.charCodeAt(0);
  const separatorCode = separator.charCodeAt(0);
  const oddLines: number[] = [];
  let lineCount = 1;
  let isOdd = false;
  let hasInnerQuotes = false;
  let before = newline;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quoteCode && before !== escapeCode) {
      isOdd = !isOdd;
      const after = at + 1 < text.length ? text.charCodeAt(at + 1) : newline;
      hasInnerQuotes ||=
        !isEdge(before, quoteCode, separatorCode) && !isEdge(after, quoteCode, separatorCode);
    } else if (code === newline) {
      if (isOdd) oddLines.push(lineCount - 1);
      lineCount += 1;
      isOdd = false;
    }
    before = code;
  }
  if (isOdd) oddLines.push(lineCount - 1);
  return { lineCount, oddLines, hasInnerQuotes };
}

const isEdge = (code: number, quoteCode: number, separatorCode: number): boolean =>
  code === quoteCode || code === separatorCode || code === newline || code === space;
