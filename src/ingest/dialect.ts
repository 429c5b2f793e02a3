import type { Delimiter, Quote } from './delimiter.ts';
import { delimiters } from './delimiter.ts';
import { numericColumns, shapeOf } from './dialectShape.ts';
import { plainDialect } from './plainDialect.ts';
import { isDecimalColumn, rareDialect } from './rareDialect.ts';

/** How a text is cut into records and cells. */
export interface Dialect {
  readonly delimiter: Delimiter;
  /** The delimiter as written between cells: `, ` where a space always follows the comma, two spaces or more as two. */
  readonly separator: string;
  readonly quote: Quote;
  /** What makes a quote inside a quoted cell a letter: the quote itself, or a backslash. */
  readonly escape: Quote | '\\';
}

const sampleLength = 64 * 1024;
const escapedLines = 30;

/** Below this no delimiter has been proven, and columns parted by spaces are considered. */
const doubtfulScore = 0.3;
const spaceShare = 0.5;

/**
 * The dialect in which the first lines make the most regular table: records of equal width whose cells read as
 * numbers, dates or words. A comma when nothing cuts the text: the file then has one column. Lines end with `\n` or `\r\n`.
 */
export function chooseDialect(text: string, declared: Delimiter | null = null): Dialect {
  const sample = sampleOf(text);
  // A decimal comma is no delimiter.
  const uncut = isDecimalColumn(sample) ? ';' : ',';
  const candidates = (declared === null ? delimiters : [declared]).flatMap((delimiter) =>
    dialectsWith(sample, delimiter),
  );
  let best: { dialect: Dialect; score: number } = { dialect: plainDialect(declared ?? uncut), score: 0 };
  for (const dialect of candidates) {
    if (dialect.delimiter === ',' && declared === null && uncut !== ',') continue;
    const { score } = shapeOf(sample, dialect);
    if (score > best.score) best = { dialect, score };
  }
  if (declared !== null || best.score >= doubtfulScore) return best.dialect;
  const rare = rareDialect(sample);
  if (rare !== null) return rare;
  const spaced = plainDialect(' ');
  const { share, width } = shapeOf(sample, spaced);
  return share >= spaceShare && width >= 3 && numericColumns(sample, spaced) >= 2 ? spaced : best.dialect;
}

/** The plain dialect first, then those of which the text shows signs. */
function dialectsWith(sample: string, delimiter: Delimiter): readonly Dialect[] {
  if (!sample.includes(delimiter)) return [];
  const separators = [` ${delimiter} `, `~${delimiter}~`, delimiter, `${delimiter} `].filter(
    (separator) => separator === delimiter || (delimiter !== '\t' && sample.includes(separator)),
  );
  const quotes: readonly Quote[] = quotesWithApostrophes(sample) ? ['"', "'"] : ['"'];
  return separators.flatMap((separator) =>
    quotes.flatMap((quote) => {
      const doubling: Dialect = { delimiter, separator, quote, escape: quote };
      return sample.includes(`\\${quote}`) ? [doubling, { ...doubling, escape: '\\' as const }] : [doubling];
    }),
  );
}

/** Cells that both begin and end with an apostrophe. */
const quotesWithApostrophes = (sample: string): boolean =>
  /(?:^|[,;\t|] ?)'(?:[^'\n]|'')*'(?:[,;\t|]|$)/mu.test(sample);

/** Whole lines from the start, few enough to be quick, and later ones with a backslash before a quote. */
function sampleOf(text: string): string {
  if (text.length <= sampleLength) return text.replaceAll('\r\n', '\n');
  const end = text.lastIndexOf('\n', sampleLength);
  const start = text.slice(0, end === -1 ? sampleLength : end);
  const lines: string[] = [];
  for (let at = text.indexOf('\\"', start.length); at !== -1 && lines.length < escapedLines;) {
    const lineEnd = text.indexOf('\n', at);
    const line = text.slice(text.lastIndexOf('\n', at) + 1, lineEnd === -1 ? text.length : lineEnd);
    if (line.length < sampleLength) lines.push(line);
    at = lineEnd === -1 ? -1 : text.indexOf('\\"', lineEnd);
  }
  return [start, ...lines].join('\n').replaceAll('\r\n', '\n');
}
