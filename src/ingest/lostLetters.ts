/** Letters a program before us could not write: what stands in their place, where, and how to find them in a cell. */
export interface LostLetters {
  readonly mark: '\u{FFFD}' | '?' | 'á»';
  readonly count: number;
  /** Offset of the first one. */
  readonly at: number;
  readonly pattern: RegExp;
  /** An error once nothing else can explain it: rows with such a cell are not loaded. */
  readonly severity: 'error' | 'warning';
}

const replacement = /\u{FFFD}/u;
/** `á»` and `áº` begin every Vietnamese letter of three bytes read wrongly; no word has them. */
const leftover = /á[º»]/u;
/** A word of letters and question marks only, one of them right before a letter: `N?i`, `?i?m`; not `?y=2014`. */
const questioned = /(?<![^\s,;|"'(])[\p{L}\p{M}?]*\?\p{L}[\p{L}\p{M}?]*(?![^\s,;|"').:])/u;

const countEnough = 1000;
const certainCount = 3;

/** Finds letters that were lost before the file reached us; null when there are none. */
export function lostLetters(text: string): LostLetters | null {
  if (text.includes('\u{FFFD}')) return found(text, '\u{FFFD}', replacement, 1);
  if (text.includes('áº') || text.includes('á»')) return found(text, 'á»', leftover, 1);
  return text.includes('?') ? found(text, '?', questioned, certainCount) : null;
}

function found(
  text: string,
  mark: LostLetters['mark'],
  pattern: RegExp,
  certain: number,
): LostLetters | null {
  let count = 0;
  let at = -1;
  for (const match of text.matchAll(new RegExp(pattern, 'gu'))) {
    if (at === -1) at = match.index;
    count += 1;
    if (count === countEnough) break;
  }
  return at === -1 ? null : { mark, count, at, pattern, severity: count >= certain ? 'error' : 'warning' };
}
