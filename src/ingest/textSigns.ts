/** What stands somewhere in a text; each calls for a closer look that sound files are spared. */
export interface TextSigns {
  readonly hasNul: boolean;
  readonly hasQuestionMark: boolean;
  /** Combining marks, other alphabets, signs of double encoding, U+FFFD. */
  readonly isSuspicious: boolean;
  /** `õ`, the misprint of `ò` in one phrase. */
  readonly hasTildeO: boolean;
}

const nul = 1;
const questionMark = 2;
const suspicious = 4;
const tildeO = 8;

const signOf = new Uint8Array(0x1_0000);
signOf[0] = nul;
signOf[0x3f] = questionMark;
for (let code = 0x300; code < 0x530; code += 1) signOf[code] = suspicious;
for (const letter of '\u{FFFD}ƣƢÐðƉɖǤǥƖɩɡເᏟᎢᎻÃÄÆĂ├─╞√ƒ∆ßº»·') signOf[letter.charCodeAt(0)] = suspicious;
for (const letter of 'õÕ') signOf[letter.charCodeAt(0)] = tildeO;

/** Looks at every letter once. */
export function textSigns(text: string): TextSigns {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) found |= signOf[text.charCodeAt(at)] ?? 0;
  return {
    hasNul: (found & nul) !== 0,
    hasQuestionMark: (found & questionMark) !== 0,
    isSuspicious: (found & suspicious) !== 0,
    hasTildeO: (found & tildeO) !== 0,
  };
}
