const firstPossible = 2000;
const lastPossible = 2100;

/** The assessment year typed into a field; null when it is none. */
export function yearOfText(text: string): number | null {
  const year = /^\d{4}$/u.test(text.trim()) ? Number(text) : Number.NaN;
  return year >= firstPossible && year <= lastPossible ? year : null;
}
