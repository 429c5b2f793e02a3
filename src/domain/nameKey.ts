const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const allMarks = /\p{Mark}/gu;
const wordParts = /[\p{Letter}\p{Number}\p{Mark}]+/gu;

/** Letters that look Vietnamese but are others: eth for Đ, gha for ư. Old fonts and text layers of PDFs write them. */
const lookalikes: ReadonlyMap<string, string> = new Map([
  ['\u00D0', 'Đ'],
  ['\u00F0', 'đ'],
  ['\u0189', 'Đ'],
  ['\u01A2', 'Ư'],
  ['\u01A3', 'ư'],
]);

/** Text with look-alike letters put right (`Ðắk` → `Đắk`, `Bình Phƣớc` → `Bình Phước`) and in NFC. */
export const repairLetters = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\u00D0\u00F0\u0189\u01A2\u01A3]/gu, (letter) => lookalikes.get(letter) ?? letter)
    .normalize('NFC');

/**
 * Key under which two spellings of one Vietnamese name are equal: without case, punctuation and spacing habits,
 * and with the tone of each word behind its letters, so that `Hòa` and `Hoà` agree while `Thành` and `Thạnh` do not.
 */
export const nameKey = (text: string): string =>
  (repairLetters(text).toLowerCase().normalize('NFD').match(wordParts) ?? []).map(withToneLast).join(' ');

function withToneLast(word: string): string {
  const tones = word.match(toneMarks);
  return tones === null
    ? word.normalize('NFC')
    : `${word.replaceAll(toneMarks, '').normalize('NFC')}${tones.join('')}`;
}

/** Key without any accents, spaces or punctuation: `Hà Nội`, `Ha Noi` and `HaNoi` agree, as do `Thành` and `Thạnh`. */
export const plainKey = (text: string): string =>
  (
    repairLetters(text)
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(allMarks, '')
      .replaceAll('đ', 'd')
      .match(/[\p{Letter}\p{Number}]+/gu) ?? []
  ).join('');

/** Whether a text is written with Vietnamese accents, at least in part. */
export const isAccented = (text: string): boolean =>
  /[\u0300-\u036Fđ]/u.test(repairLetters(text).toLowerCase().normalize('NFD'));
