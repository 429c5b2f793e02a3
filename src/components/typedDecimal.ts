/**
 * A number as people type it, with a comma or a point before the decimals; null when it is none. Thousands are not
 * grouped in a field: with two signs nobody could say which one is the decimal sign.
 */
export function typedDecimal(text: string): number | null {
  const plain = text.trim().replace('\u2212', '-').replace(',', '.');
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/u.test(plain) ? Number(plain) : null;
}
