/** A number as the screen must print it and, where the table's cell holds one number, as the CSV must hold it. */
export interface Figure {
  readonly text: string;
  readonly exact: number | null;
}

const decimal = (value: number, decimals: number): string =>
  Math.abs(value).toFixed(decimals).replace('.', ',');

/** `87,92` */
export const points = (value: number, decimals = 2): Figure => {
  const text = decimal(value, decimals);
  return { text: value < 0 && /[1-9]/.test(text) ? `\u2212${text}` : text, exact: value };
};

/** `+0,12`, `−0,20`; what rounds to nothing has no sign. */
export const signed = (value: number, decimals = 2): Figure => {
  const text = decimal(value, decimals);
  const sign = value < 0 ? '\u2212' : '+';
  return { text: /[1-9]/.test(text) ? `${sign}${text}` : text, exact: value };
};

/** `6/61` */
export const rank = (place: number, outOf: number): Figure => ({ text: `${place}/${outOf}`, exact: place });

/** A whole number inside a cell's text. */
export const inText = (value: number): Figure => ({ text: String(value), exact: null });

/** The numbers in a text, in order: `6/61`, `+0,12`, `2024`, `1.234`. */
export const numbersIn = (text: string): readonly string[] =>
  text.match(/[+\u2212-]?\d+(?:\.\d{3})*(?:,\d+)?(?:\/\d+)?/g) ?? [];
