import type { Issue } from '../domain/issue.ts';
import type { Delimiter } from './delimiter.ts';
import { declaredDelimiter } from './delimiter.ts';
import { hasOnlyPairs, plainLineEnds } from './lineEnds.ts';
import { usualText } from './unusualText.ts';

/** The text of a table, ready to be cut into records. */
export interface TextBody {
  /** The text below a line `sep=;`. */
  readonly body: string;
  readonly declared: Delimiter | null;
  readonly newline: '\n' | '\r\n';
  /** What was done to the text to make it a table. */
  readonly issues: readonly Issue[];
}

/** What old programs put behind the last line. */
const endOfFile = '\u001a';

/** Puts line ends in order, where needed, and takes a line `sep=;` off. */
export function bodyOf(text: string): TextBody {
  if (text.endsWith(endOfFile)) return bodyOf(text.slice(0, -1));
  const isPlain = text.includes('\r') && !/["'“]/u.test(text) && hasOnlyPairs(text);
  const newline = isPlain ? '\r\n' : '\n';
  const { text: lines, issues } = isPlain
    ? { text: withoutLastPair(text), issues: [] }
    : usualText(plainLineEnds(text));
  const end = lines.indexOf(newline);
  const declared = declaredDelimiter(end === -1 ? lines : lines.slice(0, end));
  if (declared === null) return { body: lines, declared, newline, issues };
  return { body: end === -1 ? '' : lines.slice(end + newline.length), declared, newline, issues };
}

const withoutLastPair = (text: string): string => (text.endsWith('\r\n') ? text.slice(0, -2) : text);
