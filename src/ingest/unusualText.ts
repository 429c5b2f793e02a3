import type { Issue } from '../domain/issue.ts';
import { shapeOf } from './dialectShape.ts';
import { delimiters } from './delimiter.ts';
import { plainDialect } from './plainDialect.ts';
import { strictReading } from './strictReading.ts';

/** A text with what programs and hands put around its cells taken off, and what was done. Lines stay where they are. */
export interface UsualText {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/** Undoes typographic quotes and lines quoted as a whole. `text` has `\n` line ends. */
export function usualText(text: string): UsualText {
  const quoted = withPlainQuotes(text);
  const opened = withOpenLines(quoted ?? text);
  return {
    text: opened ?? quoted ?? text,
    issues: [
      ...(quoted === null ? [] : [typographicQuotesIssue]),
      ...(opened === null ? [] : [wrappedLinesIssue]),
    ],
  };
}

const openingQuote = /(?<=^|[,;|\t])“/gmu;
const closingQuote = /”(?=$|[,;|\t])/gmu;
const aboveLines = 3;
const leastShare = 0.95;
const leastScore = 0.3;

/** `“Xã A, thôn 1”,5`: a text processor made other quotes of the plain ones. Null where they are only letters. */
function withPlainQuotes(text: string): string | null {
  const top = text.split('\n', aboveLines).join('\n');
  if (!top.includes('“') || text.includes('"')) return null;
  const opening = text.match(openingQuote)?.length ?? 0;
  const closing = text.match(closingQuote)?.length ?? 0;
  if (opening === 0 || opening !== closing || !openingQuote.test(top)) return null;
  return text.replaceAll(openingQuote, '"').replaceAll(closingQuote, '"');
}

/** `"2024,Xã A,85.5"`: every line became one quoted cell. Null unless the lines inside make a regular table. */
function withOpenLines(text: string): string | null {
  const end = text.indexOf('\n');
  const first = text.slice(0, end === -1 ? text.length : end);
  if (end === -1 || opened(first) === null) return null;
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const inner = line.trim() === '' ? '' : opened(line);
    if (inner === null) return null;
    lines.push(inner);
  }
  const inside = lines.join('\n');
  const isTable = delimiters.some((delimiter) => {
    const { score, share, width } = shapeOf(inside, plainDialect(delimiter));
    return score >= leastScore && share >= leastShare && (lines[0] ?? '').split(delimiter).length === width;
  });
  return isTable ? inside : null;
}

/** What a line holds between the quotes around it; null when they are not around all of it. */
function opened(line: string): string | null {
  if (!line.startsWith('"') || !line.endsWith('"')) return null;
  const { state, cells } = strictReading(line, wholeLine);
  return state === 'sound' && cells.length === 1 ? (cells[0] ?? null) : null;
}

/** No text holds a NUL and a line end beside each other. */
const wholeLine = plainDialect(',', '\u{0}\n');

const typographicQuotesIssue: Issue = {
  severity: 'warning',
  code: 'typographicQuotes',
  line: 1,
  message:
    'Các ô của tệp được bao bằng dấu ngoặc kép kiểu “ ”, đã hiểu như dấu ngoặc kép thường. Hãy xem lại các cột trước khi nạp.',
};

const wrappedLinesIssue: Issue = {
  severity: 'warning',
  code: 'wrappedLines',
  line: 1,
  message:
    'Mỗi dòng của tệp nằm trọn trong một cặp ngoặc kép, đã mở ra thành các ô. Hãy xem lại các cột trước khi nạp.',
};
