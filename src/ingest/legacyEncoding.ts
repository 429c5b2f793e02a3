import type { Encoding, Reading } from './encoding.ts';
import { fromViscii, fromWindows1252, fromWindows1258 } from './singleByteText.ts';
import { fromTcvn3 } from './tcvn3Text.ts';
import type { Likelihood } from './vietnameseLikelihood.ts';
import { vietnameseLikelihood } from './vietnameseLikelihood.ts';
import { fromVni } from './vniText.ts';

/** The encodings of one byte a letter that are told apart by their letters. */
export type LegacyEncoding = Extract<Encoding, 'windows-1258' | 'windows-1252' | 'viscii' | 'tcvn3' | 'vni'>;

/** Bytes in one of the legacy encodings to text; any bytes give some text. */
export const legacyText: Readonly<Record<LegacyEncoding, (bytes: Uint8Array) => string>> = {
  'windows-1258': fromWindows1258,
  tcvn3: (bytes) => fromTcvn3(fromWindows1252(bytes)),
  vni: (bytes) => fromVni(fromWindows1252(bytes)),
  viscii: fromViscii,
  'windows-1252': fromWindows1252,
};

/** The likeliest encoding of some bytes, and how sure that is. */
export interface LegacyGuess {
  readonly encoding: LegacyEncoding;
  /** The rivals are at most one in a hundred as likely. */
  readonly isSure: boolean;
  /** All readings worth showing, the likeliest first. */
  readonly readings: readonly Reading[];
}

interface Candidate {
  readonly encoding: LegacyEncoding;
  readonly text: string;
  readonly likelihood: Likelihood;
}

const rivalLog = Math.log(100);
const latinLetter = /^[a-z]*[éèêëàâäáãåçíìîïñóòôöõúùûüýÿœæßøð]{1,2}[a-zé]*$/u;

/** Tells the legacy encodings apart by how Vietnamese their readings look; null when none reads as text. */
export function guessLegacyEncoding(bytes: Uint8Array): LegacyGuess | null {
  const sample = sampleOf(bytes);
  const encodings = Object.keys(legacyText) as LegacyEncoding[];
  const candidates = encodings
    .map((encoding): Candidate => {
      const text = legacyText[encoding](sample);
      const likelihood = encoding === 'windows-1252' ? latinLikelihood(text) : vietnameseLikelihood(text);
      return { encoding, text, likelihood };
    })
    .filter(({ likelihood: { words, syllables } }) => words > 0 && syllables / words >= 0.5)
    .toSorted((a, b) => b.likelihood.log - a.likelihood.log);
  const [best] = candidates;
  if (best === undefined) return null;
  const rivals = candidates.filter(
    ({ text, likelihood }) => text !== best.text && best.likelihood.log - likelihood.log < rivalLog,
  );
  return {
    encoding: best.encoding,
    isSure: rivals.length === 0 && best.encoding !== 'windows-1252',
    readings: [best, ...rivals].map(({ encoding, text }) => ({ encoding, sample: accentedSample(text) })),
  };
}

/** Words of Western Europe: one or two accented letters among plain ones. They count little beside Vietnamese. */
function latinLikelihood(text: string): Likelihood {
  const { words } = vietnameseLikelihood(text);
  const found = new Set(text.toLowerCase().match(/[a-z]*(?:[^\p{ASCII}\u2010-\u203A][a-z]*)+/gu) ?? []);
  const western = [...found].filter((word) => word.length >= 3 && latinLetter.test(word)).length;
  return { words, syllables: Math.min(western, words), log: words * Math.log(0.000_000_5) };
}

const sampleBytes = 256 * 1024;

/** The bytes around the accented letters: long plain stretches say nothing. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampleBytes) return bytes;
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, Math.min(first - 1000, bytes.length - sampleBytes));
  return bytes.subarray(start, start + sampleBytes);
}

/** The first few words around accented letters, for a person to judge. */
export function accentedSample(text: string): string {
  const line = text.split(/[\n\r]/u).find((candidate) => /[^\p{ASCII}]/u.test(candidate)) ?? '';
  const at = Math.max(0, line.search(/[^\p{ASCII}]/u) - 20);
  return line.slice(at, at + 60).trim();
}
