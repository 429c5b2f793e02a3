import type { Repaired } from './doubleEncoded.ts';
import { wordAt } from './textPlace.ts';

/** Letters of other alphabets that are drawn like Latin ones; met where copying was made difficult on purpose. */
const lookAlikes: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  П: 'N',
  Р: 'P',
  С: 'C',
  Ѕ: 'S',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  Ү: 'Y',
  Һ: 'H',
  а: 'a',
  в: 'b',
  е: 'e',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  п: 'n',
  р: 'p',
  с: 'c',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ү: 'y',
  һ: 'h',
  ԁ: 'd',
  ɡ: 'g',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ເ: 'C',
  Ǥ: 'G',
  ǥ: 'g',
  Ɩ: 'I',
  ɩ: 'i',
  Ꮯ: 'C',
  Ꭲ: 'T',
  Ꮋ: 'H',
};

/** Wrong code points that no Vietnamese text needs: converters write them for `ư` and `đ`. */
const wrongLetters: Readonly<Record<string, string>> = { ƣ: 'ư', Ƣ: 'Ư', Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ' };

const suspicious = /[ƣƢÐðƉɖ\u{370}-\u{3FF}\u{400}-\u{52F}ǤǥƖɩɡເᏟᎢᎻ]/u;
const wrongLetter = /[ƣƢÐðƉɖ]/gu;
const word = /[\p{L}\p{M}]+/gu;
const foreign = /[\u{370}-\u{3FF}\u{400}-\u{52F}ǤǥƖɩɡເᏟᎢᎻ]/u;
const foreignAll = /[\u{370}-\u{3FF}\u{400}-\u{52F}ǤǥƖɩɡເᏟᎢᎻ]/gu;
const latin = /\p{Script=Latin}/u;
/** `õ` for `ò`, a known misprint of this one phrase. */
const misprint = /(?<=hài l)õ(?=ng)/giu;
const misprints = ['lõng', 'Lõng', 'LÕNG'];

/** A quick look for that misprint. */
export const isMisprinted = (text: string): boolean =>
  misprints.some((misprinted) => text.includes(misprinted));

/**
 * Puts letters right that look like Vietnamese ones but are others: `ƣ` for `ư`, `Ð` for `Đ`, Cyrillic, Greek or Lao
 * letters inside Latin words. Null when there are none. Lengths do not change, so lines and offsets stay.
 */
export function repairHomoglyphs(text: string): Repaired | null {
  if (!suspicious.test(text) && !isMisprinted(text)) return null;
  let count = 0;
  const letters = text.replaceAll(wrongLetter, (letter) => {
    count += 1;
    return wrongLetters[letter] ?? letter;
  });
  const words = letters.replaceAll(word, (whole) => {
    if (!foreign.test(whole) || !latin.test(whole)) return whole;
    return whole.replaceAll(foreignAll, (letter) => {
      count += lookAlikes[letter] === undefined ? 0 : 1;
      return lookAlikes[letter] ?? letter;
    });
  });
  const repaired = words.replaceAll(misprint, (wrong) => {
    count += 1;
    return wrong === 'Õ' ? 'Ò' : 'ò';
  });
  if (count === 0) return null;
  let at = 0;
  while (text[at] === repaired[at]) at += 1;
  return { text: repaired, count, at, before: wordAt(text, at), after: wordAt(repaired, at) };
}
