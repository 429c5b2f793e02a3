/**
 * Search key of a Vietnamese name: lower case, without tone and vowel marks, đ as d, spaces collapsed.
 * "Đắk  Lắk", "đăk lăk" and "dak lak" fold alike, as do "Hòa" and "Hoà" in any Unicode form.
 */
export function searchFold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
