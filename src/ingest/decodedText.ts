import type { Issue } from '../domain/issue.ts';
import type { Encoding, Reading } from './encoding.ts';
import type { LostLetters } from './lostLetters.ts';

/** The text of a file without its byte-order mark, or null when it must not be read as a table. */
export interface DecodedText {
  readonly text: string | null;
  readonly encoding: Encoding | null;
  readonly issues: readonly Issue[];
  /** The plausible ways to read the letters, best first, when the file does not decide between them. */
  readonly readings: readonly Reading[];
  /** Letters that were lost before the file reached us. */
  readonly lost: LostLetters | null;
  /** There is a NUL somewhere. */
  readonly hasNul: boolean;
}

/** A text read without doubt. */
export const plainText = (text: string, encoding: Encoding): DecodedText => ({
  text,
  encoding,
  issues: [],
  readings: [],
  lost: null,
  hasNul: false,
});

/** No text, and why. */
export const refusedText = (issue: Issue): DecodedText => ({
  text: null,
  encoding: null,
  issues: [issue],
  readings: [],
  lost: null,
  hasNul: false,
});
