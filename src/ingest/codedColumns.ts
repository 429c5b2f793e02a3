import type { Progress } from './progress.ts';
import { rowsBetween } from './progress.ts';
import { TextDictionary } from './textDictionary.ts';

/** What the start of a file tells about the rest: its cells, and how long a row is about. */
export interface CodingPlan {
  /** Where the first row begins. */
  readonly from: number;
  readonly width: number;
  /** One letter each. */
  readonly separator: string;
  readonly quote: string;
  readonly rowBytes: number;
}

/** The cells of one column: its distinct texts and, row by row, their numbers. */
export interface CodedColumn {
  readonly texts: readonly string[];
  readonly codes: Int32Array;
}

/** A regular table, column by column. */
export interface CodedColumns {
  readonly length: number;
  readonly columns: readonly CodedColumn[];
  readonly hasQuotes: boolean;
}

const newline = 10;
const carriageReturn = 13;
const backslash = 92;

/**
 * Reads UTF-8 bytes of a regular table straight into columns: every row of the same width, quotes only around whole
 * cells or doubled inside them, lines ended by `\n` or `\r\n`. Null for every other file: reading it takes more thought.
 */
export function codedColumns(
  bytes: Uint8Array,
  plan: CodingPlan,
  onProgress: Progress | null = null,
): CodedColumns | null {
  const { width } = plan;
  const separator = plan.separator.charCodeAt(0);
  const quote = plan.quote.charCodeAt(0);
  const end = bytes.length;
  let capacity = Math.ceil((1.05 * (end - plan.from)) / plan.rowBytes) + 16;
  let codes = Array.from({ length: width }, () => new Int32Array(capacity));
  const dictionaries = Array.from({ length: width }, () => new TextDictionary());
  // The cells above as written, quotes included; −1 before the first row.
  const aboveStart = new Int32Array(width);
  const aboveLength = new Int32Array(width).fill(-1);
  const aboveCode = new Int32Array(width);
  let hasQuotes = false;
  let hasDoubled = false;
  let rows = 0;
  for (let at = plan.from; at < end; rows += 1) {
    if (onProgress !== null && rows % rowsBetween === 0) onProgress(at / end);
    if (rows === capacity) {
      capacity *= 2;
      codes = codes.map((column) => withRoom(column, capacity));
    }
    for (let column = 0; column < width; column += 1) {
      const length = aboveLength[column] ?? -1;
      let stop = at + length;
      if (
        length < 0 ||
        !isEnd(bytes, stop, separator, end) ||
        !isSame(bytes, aboveStart[column] ?? 0, at, length)
      ) {
        const isQuoted = bytes[at] === quote;
        const start = isQuoted ? at + 1 : at;
        let hash = 0;
        for (stop = start; stop < end; stop += 1) {
          const byte = bytes[stop] ?? 0;
          if (byte === newline || byte === carriageReturn || (byte === separator && !isQuoted)) break;
          if (byte === quote) {
            if (!isQuoted || bytes[stop + 1] !== quote) break;
            hasDoubled = true;
            stop += 1;
          }
          hash = (Math.imul(hash, 31) + byte) | 0;
        }
        // A backslash before the quote may be there to make it a letter.
        if (isQuoted !== (bytes[stop] === quote) || (isQuoted && bytes[stop - 1] === backslash)) return null;
        aboveCode[column] = dictionaries[column]?.codeOf(bytes, start, stop - start, hash) ?? 0;
        if (isQuoted) stop += 1;
        hasQuotes ||= isQuoted;
        aboveStart[column] = at;
        aboveLength[column] = stop - at;
      }
      // The last cell of a row, and only that, ends its line.
      const isLast = stop >= end || bytes[stop] !== separator;
      if (isLast !== (column === width - 1) || !isEnd(bytes, stop, separator, end)) return null;
      const own = codes[column];
      if (own !== undefined) own[rows] = aboveCode[column] ?? 0;
      at = stop + 1;
    }
    if (bytes[at - 1] !== carriageReturn) continue;
    if (bytes[at] !== newline) return null;
    at += 1;
  }
  const columns = dictionaries.flatMap((dictionary, column): CodedColumn[] => {
    const texts = dictionary.texts();
    if (texts === null) return [];
    const single = hasDoubled
      ? texts.map((text) => text.replaceAll(plan.quote + plan.quote, plan.quote))
      : texts;
    return [{ texts: single, codes: (codes[column] ?? new Int32Array()).subarray(0, rows) }];
  });
  return columns.length === width ? { length: rows, columns, hasQuotes } : null;
}

/** Whether a cell may end here: at a separator, a line end or the end of the file. */
function isEnd(bytes: Uint8Array, at: number, separator: number, end: number): boolean {
  if (at >= end) return at === end;
  const byte = bytes[at];
  return byte === separator || byte === newline || byte === carriageReturn;
}

function isSame(bytes: Uint8Array, one: number, other: number, length: number): boolean {
  for (let index = 0; index < length; index += 1) {
    if (bytes[one + index] !== bytes[other + index]) return false;
  }
  return true;
}

function withRoom(codes: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(codes);
  return larger;
}
