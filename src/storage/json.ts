function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1));
  // fromEntries defines properties, so a key named __proto__ stays a key.
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

/** JSON text with the keys of every object in code-unit order, so that equal values give equal text. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));

/**
 * A copy of plain data as JSON knows it: what would not survive a backup does not enter the ledger.
 * @throws TypeError when the data contains itself.
 */
export const plainCopy = (value: unknown): unknown => JSON.parse(canonicalJson(value ?? null));

/**
 * Reads JSON of a file that may come from anywhere.
 * @throws SyntaxError when it is not JSON, or has a key that would reach an object's prototype.
 */
export const parseUntrustedJson = (text: string): unknown =>
  JSON.parse(text, (key, value: unknown) => {
    if (key === '__proto__') throw new SyntaxError('key __proto__');
    return value;
  });
