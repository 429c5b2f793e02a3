// Encoders written by hand from the code charts, independent of the decoders under test.

/** Upper and lower vowels by base letter and mark, as code charts list them: none, grave, hook, tilde, acute, dot. */
const families: Readonly<Record<string, string>> = {
  a: 'aàảãáạ',
  ă: 'ăằẳẵắặ',
  â: 'âầẩẫấậ',
  e: 'eèẻẽéẹ',
  ê: 'êềểễếệ',
  i: 'iìỉĩíị',
  o: 'oòỏõóọ',
  ô: 'ôồổỗốộ',
  ơ: 'ơờởỡớợ',
  u: 'uùủũúụ',
  ư: 'ưừửữứự',
  y: 'yỳỷỹýỵ',
};

/** TCVN3: codes of grave, hook, tilde, acute, dot; capitals are typed with the small codes in a capital font. */
const tcvn3Tones: Readonly<Record<string, readonly number[]>> = {
  a: [0xb5, 0xb6, 0xb7, 0xb8, 0xb9],
  ă: [0xbb, 0xbc, 0xbd, 0xbe, 0xc6],
  â: [0xc7, 0xc8, 0xc9, 0xca, 0xcb],
  e: [0xcc, 0xce, 0xcf, 0xd0, 0xd1],
  ê: [0xd2, 0xd3, 0xd4, 0xd5, 0xd6],
  i: [0xd7, 0xd8, 0xdc, 0xdd, 0xde],
  o: [0xdf, 0xe1, 0xe2, 0xe3, 0xe4],
  ô: [0xe5, 0xe6, 0xe7, 0xe8, 0xe9],
  ơ: [0xea, 0xeb, 0xec, 0xed, 0xee],
  u: [0xef, 0xf1, 0xf2, 0xf3, 0xf4],
  ư: [0xf5, 0xf6, 0xf7, 0xf8, 0xf9],
  y: [0xfa, 0xfb, 0xfc, 0xfd, 0xfe],
};

const tcvn3Plain: Readonly<Record<string, number>> = {
  ă: 0xa8,
  â: 0xa9,
  ê: 0xaa,
  ô: 0xab,
  ơ: 0xac,
  ư: 0xad,
  đ: 0xae,
  Ă: 0xa1,
  Â: 0xa2,
  Ê: 0xa3,
  Ô: 0xa4,
  Ơ: 0xa5,
  Ư: 0xa6,
  Đ: 0xa7,
};

function tcvn3Letter(letter: string): number {
  const plain = tcvn3Plain[letter];
  if (plain !== undefined) return plain;
  const small = letter.toLowerCase();
  for (const [base, family] of Object.entries(families)) {
    const tone = family.indexOf(small);
    if (tone > 0) return tcvn3Tones[base]?.[tone - 1] ?? 0x3f;
  }
  return letter.charCodeAt(0);
}

/** Text as typed for a TCVN3 (ABC) font: capitals with a tone lose their case. */
export const tcvn3Bytes = (text: string): Uint8Array => Uint8Array.from(text, tcvn3Letter);

const vniTones = ['', 'ø', 'û', 'õ', 'ù', 'ï'];
const vniCircumflex = ['â', 'à', 'å', 'ã', 'á', 'ä'];
const vniBreve = ['ê', 'è', 'ú', 'ü', 'é', 'ë'];
const vniI = ['i', 'ì', 'æ', 'ó', 'í', 'ò'];

function vniSmall(small: string): string {
  if (small === 'đ') return 'ñ';
  for (const [base, family] of Object.entries(families)) {
    const tone = family.indexOf(small);
    if (tone === -1) continue;
    if (base === 'i') return vniI[tone] ?? small;
    if (base === 'y' && tone === 5) return 'î';
    if ('âêô'.includes(base)) return `${{ â: 'a', ê: 'e', ô: 'o' }[base] ?? ''}${vniCircumflex[tone] ?? ''}`;
    if (base === 'ă') return `a${vniBreve[tone] ?? ''}`;
    if (base === 'ơ') return `ô${vniTones[tone] ?? ''}`;
    if (base === 'ư') return `ö${vniTones[tone] ?? ''}`;
    return `${base}${vniTones[tone] ?? ''}`;
  }
  return small;
}

/** Text as typed for a VNI Windows font, in Latin letters. */
export const vniTyped = (text: string): string =>
  Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    const typed = vniSmall(small);
    return small === letter ? typed : typed.toUpperCase();
  }).join('');

/** Latin-1 text to bytes. */
export const latinBytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const visciiRows: readonly (readonly [number, string])[] = [
  [0x80, 'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ'],
  [0xa0, 'ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ'],
  [0xc0, 'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư'],
  [0xe0, 'àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ'],
];
const visciiCodes = new Map<string, number>([
  ...visciiRows.flatMap(([start, letters]) =>
    Array.from(letters, (letter, index) => [letter, start + index] as const),
  ),
  ['Ẳ', 0x02],
  ['Ẵ', 0x05],
  ['Ẫ', 0x06],
  ['Ỷ', 0x14],
  ['Ỹ', 0x19],
  ['Ỵ', 0x1e],
]);

/** Text in VISCII (RFC 1456). */
export const visciiBytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => visciiCodes.get(letter) ?? letter.charCodeAt(0));

const windows1258Codes: Readonly<Record<string, number>> = {
  '\u{300}': 0xcc,
  '\u{309}': 0xd2,
  '\u{303}': 0xde,
  '\u{301}': 0xec,
  '\u{323}': 0xf2,
  Ă: 0xc3,
  ă: 0xe3,
  Đ: 0xd0,
  đ: 0xf0,
  Ơ: 0xd5,
  ơ: 0xf5,
  Ư: 0xdd,
  ư: 0xfd,
};
/** Letters with a tone that Windows-1258 has ready made. */
const windows1258Ready = 'ÀÁÈÉÍÙÚàáèéíóùúÓ';

/** Text in Windows-1258 as Windows writes it: the letter with its hat or hook, then the tone as a mark of its own. */
export function windows1258Bytes(text: string): Uint8Array {
  const codes: number[] = [];
  for (const letter of text.normalize('NFC')) {
    if (windows1258Ready.includes(letter) || letter.charCodeAt(0) < 0x80) {
      codes.push(letter.charCodeAt(0));
      continue;
    }
    const parts = letter.normalize('NFD');
    const tone = /[\u{300}\u{301}\u{303}\u{309}\u{323}]/u.exec(parts)?.[0] ?? '';
    const base = parts.replace(tone, '').normalize('NFC');
    for (const part of [base, tone]) {
      if (part !== '') codes.push(windows1258Codes[part] ?? part.charCodeAt(0));
    }
  }
  return Uint8Array.from(codes);
}

/** Text in UTF-16. */
export function utf16Bytes(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), isLittleEndian);
  return new Uint8Array(view.buffer);
}

/** Text in UTF-8. */
export const utf8Bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
