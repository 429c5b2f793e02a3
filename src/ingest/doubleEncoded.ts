import { upperHalves } from './byteTables.ts';
import { windows1252 } from './singleByteText.ts';
import { wordAt } from './textPlace.ts';

/** Text put right after it had been read in a wrong encoding and saved again. */
export interface Repaired {
  readonly text: string;
  /** How many places were put right. */
  readonly count: number;
  /** The first word as it stood and as it is now. */
  readonly before: string;
  readonly after: string;
  /** Offset of the first repair in the old text. */
  readonly at: number;
}

const bytesOf = (letters: readonly string[]): ReadonlyMap<string, number> =>
  new Map(letters.map((letter, index) => [letter, index + 0x80]));

const upperBytes = Uint8Array.from({ length: 128 }, (_, index) => index + 0x80);

/** Latin-1 and Windows-1252 differ in codes nobody types, so one table serves both. */
const westernBytes = new Map([
  ...Array.from(upperBytes, (byte) => [String.fromCharCode(byte), byte] as const),
  ...bytesOf(windows1252.slice(0x80)),
]);

/** The wrong readings: Windows-1252 and Latin-1, Windows-1258, CP437, CP850, Mac Roman. */
const wrongReadings = [
  westernBytes,
  bytesOf(Array.from(new TextDecoder('windows-1258').decode(upperBytes))),
  bytesOf(Array.from(upperHalves.cp437)),
  bytesOf(Array.from(upperHalves.cp850)),
  bytesOf(Array.from(upperHalves.macRoman)),
];

/** How the first bytes of Vietnamese letters in UTF-8 (C3, C4, C6, E1 BA, E1 BB) look in the wrong readings. */
const signs = /[ÃÄÆĂ├─╞√ƒ∆][^\p{ASCII}]|Ã |á[º»]|ß[║╗]|·[∫ª]/u;
const run = /[^\p{ASCII}]+ ?/gu;
const vietnamese =
  /^[\u{300}-\u{323}À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯư\u{1EA0}-\u{1EF9}–—‘’“”…«»°²³]+$/u;
const threeByteLetter = /[\u{1EA0}-\u{1EF9}]/u;

/** Text that went wrong this often is still put right. */
const mostTimes = 3;

/**
 * Undoes double encoding: UTF-8 that was read as Windows-1252, Windows-1258, CP437, CP850 or Mac Roman and written as
 * UTF-8 again (`Hà` became `HÃ `, `Quận` became `Quß║¡n`). A line is put right only if that gives Vietnamese letters.
 * Null when there is nothing to undo.
 */
export function undoDoubleEncoding(text: string): Repaired | null {
  if (!signs.test(text)) return null;
  let best: Repaired | null = null;
  for (const bytes of wrongReadings) {
    const repaired = undoReading(text, bytes);
    if (repaired !== null && repaired.count > (best?.count ?? 0)) best = repaired;
  }
  return best;
}

function undoReading(text: string, bytes: ReadonlyMap<string, number>): Repaired | null {
  let count = 0;
  let at = -1;
  let after = '';
  const repaired = text.replaceAll(/[^\n\r]+/gu, (line, offset: number) => {
    const undone = signs.test(line) ? undoLine(line, bytes) : null;
    if (undone === null) return line;
    if (at === -1) {
      const changed = firstDifference(line, undone.text);
      at = offset + changed;
      after = wordAt(undone.text, changed);
    }
    count += undone.runs;
    return undone.text;
  });
  return at === -1 ? null : { text: repaired, count, at, before: wordAt(text, at), after };
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return at;
}

/** One letter of three bytes proves the wrong reading; two-byte letters alone must leave no other letter behind. */
function undoLine(line: string, bytes: ReadonlyMap<string, number>): { text: string; runs: number } | null {
  let runs = 0;
  let others = 0;
  let isProven = false;
  const meant = line.replaceAll(run, (letters: string, offset: number) => {
    const fixed = decodeRun(letters, line.charAt(offset + letters.length), bytes);
    if (fixed === null) {
      others += 1;
      return letters;
    }
    runs += 1;
    isProven ||= threeByteLetter.test(fixed);
    return fixed;
  });
  return isProven || (runs > 0 && others === 0) ? { text: meant, runs } : null;
}

/** `à` ends in a byte that looks like a no-break space, which programs often turn into a plain one. */
function decodeRun(letters: string, next: string, bytes: ReadonlyMap<string, number>): string | null {
  const hasSpace = letters.endsWith(' ');
  const core = hasSpace ? letters.slice(0, -1) : letters;
  const plain = decode(core, bytes);
  if (plain !== null) return hasSpace ? `${plain} ` : plain;
  const grave = hasSpace ? decode(`${core}\u{A0}`, bytes) : null;
  if (grave === null) return null;
  return /^[\p{Lu}\d]/u.test(next) ? `${grave} ` : grave;
}

/** Null unless the letters are the bytes of Vietnamese letters, perhaps read wrongly more than once. */
function decode(letters: string, bytes: ReadonlyMap<string, number>, times = 1): string | null {
  const codes: number[] = [];
  for (const letter of letters) {
    const byte = bytes.get(letter);
    if (byte === undefined) return null;
    codes.push(byte);
  }
  try {
    const meant = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(codes));
    if (vietnamese.test(meant)) return meant.normalize('NFC');
    return times < mostTimes ? decode(meant, bytes, times + 1) : null;
  } catch {
    return null;
  }
}
