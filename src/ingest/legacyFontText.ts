import type { Encoding } from './encoding.ts';
import { fromTcvn3 } from './tcvn3Text.ts';
import { vietnameseLikelihood } from './vietnameseLikelihood.ts';
import { fromVni } from './vniText.ts';

/** Unicode text whose Latin letters are codes of an old Vietnamese font: `Hµ Néi` (TCVN3), `Haø Noäi` (VNI). */
export interface LegacyFontText {
  readonly text: string;
  readonly encoding: Extract<Encoding, 'tcvn3' | 'vni'>;
}

const tcvn3Sign = /[A-Za-z][µ¶·¸¹©®«¬­ª¨»¼½¾ÆÖ×Ø]|[§®][A-Za-zµ¶·¸¹]/u;
const vniSign = /[aeouyôö][øùûõï]|[aeo][âáàåãä]|a[êèéúüë]/iu;
/** Letters only real Unicode text has; a text with them was not typed in an old font. */
export const unicodeOnly = /[ĂăĐđĨĩŨũƠơƯư\u{1EA0}-\u{1EF9}]/u;

const sampleLength = 256 * 1024;
const sureLog = Math.log(1000);

/** Recognises such text by its letters and turns it into Unicode; null when it is what it seems. */
export function readLegacyFont(text: string): LegacyFontText | null {
  if (unicodeOnly.test(text)) return null;
  const isTcvn3 = tcvn3Sign.test(text);
  if (!isTcvn3 && !vniSign.test(text)) return null;
  const sample = text.slice(0, sampleLength);
  const asItIs = vietnameseLikelihood(sample);
  const readings = [
    { encoding: 'tcvn3', read: fromTcvn3 },
    { encoding: 'vni', read: fromVni },
  ] as const;
  const [best] = readings
    .map(({ encoding, read }) => ({ encoding, read, likelihood: vietnameseLikelihood(read(sample)) }))
    .filter(({ likelihood: { words, syllables } }) => words >= 2 && syllables / words >= 0.7)
    .toSorted((a, b) => b.likelihood.log - a.likelihood.log);
  if (best === undefined || best.likelihood.log - asItIs.log < sureLog) return null;
  if (asItIs.syllables / Math.max(1, asItIs.words) > 0.4) return null;
  return { text: best.read(text), encoding: best.encoding };
}
