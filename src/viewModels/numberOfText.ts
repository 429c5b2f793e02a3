/** A number typed into a field, with a comma or a point before its decimals; null when it is none. */
export function numberOfText(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
}
