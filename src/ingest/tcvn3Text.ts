import { upperHalves } from './byteTables.ts';

const letters: ReadonlyMap<string, string> = new Map(
  Array.from(upperHalves.tcvn3).flatMap((letter, index) =>
    letter === ' ' || index < 0x21 ? [] : [[String.fromCharCode(0x80 + index), letter] as const],
  ),
);

const phrase = /[^\n\r\t,;|"]+/gu;
const capitalWord = /\p{L}{2,}/gu;

/**
 * Text typed for a TCVN3 (ABC) font, `Hµ Néi`, to Unicode. The font has no accented capitals: a capital font shows
 * the small codes large, so words and cells without a small Latin letter become capitals.
 */
export function fromTcvn3(typed: string): string {
  const text = typed.replaceAll(/[\u{A1}-\u{FE}]/gu, (code) => letters.get(code) ?? code);
  return text.replaceAll(phrase, (cell) => {
    if (!/[^\p{ASCII}]/u.test(cell)) return cell;
    const capitals = cell.match(/[A-Z]/gu)?.length ?? 0;
    if (capitals >= 2 && !/[a-z]/u.test(cell)) return cell.toUpperCase();
    return cell.replaceAll(capitalWord, raiseCapitalWord);
  });
}

function raiseCapitalWord(word: string): string {
  const capitals = word.match(/[A-Z]/gu)?.length ?? 0;
  return capitals >= 2 && !/[a-z]/u.test(word) ? word.toUpperCase() : word;
}
