/** Heavier than any post-stratification weight in use: a larger number is another quantity. */
export const largestSurveyWeight = 1_000_000;

const written = /^\d{1,9}(?:[.,]\d{1,9})?$/u;

/**
 * The weight of an answer: a positive number with a point or a comma, 1 where the file has no weights. Null when the cell
 * holds none.
 */
export function readSurveyWeight(cell: string): number | null {
  const text = cell.trim();
  if (!written.test(text)) return null;
  const weight = Number(text.replace(',', '.'));
  return weight > 0 && weight <= largestSurveyWeight ? weight : null;
}
