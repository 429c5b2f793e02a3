import type { Delimiter } from './delimiter.ts';
import { declaredDelimiter } from './delimiter.ts';
import { hasOnlyPairs, plainLineEnds } from './lineEnds.ts';

/** The text of a table, ready to be cut into records. */
export interface TextBody {
  /** The text below a line `sep=;`. */
  readonly body: string;
  readonly declared: Delimiter | null;
  readonly newline: '\n' | '\r\n';
}

/** Puts line ends in order, where needed, and takes a line `sep=;` off. */
export function bodyOf(text: string): TextBody {
  const isPlain = text.includes('\r') && !/["']/u.test(text) && hasOnlyPairs(text);
  const newline = isPlain ? '\r\n' : '\n';
  const lines = isPlain ? withoutLastPair(text) : plainLineEnds(text);
  const end = lines.indexOf(newline);
  const declared = declaredDelimiter(end === -1 ? lines : lines.slice(0, end));
  if (declared === null) return { body: lines, declared, newline };
  return { body: end === -1 ? '' : lines.slice(end + newline.length), declared, newline };
}

const withoutLastPair = (text: string): string => (text.endsWith('\r\n') ? text.slice(0, -2) : text);
