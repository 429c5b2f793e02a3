/** What a reader should find in a file. */
export interface Expected {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Precision, recall and F1 of header, records and cells, and their mean: 0 to 1. */
export interface PollutionScore {
  readonly header: number;
  readonly record: number;
  readonly cell: number;
  readonly mean: number;
}

/** Compares what was read with what should have been, as bags of names, of records and of cells. */
export function pollutionScore(found: Expected, expected: Expected): PollutionScore {
  const header = f1(found.header, expected.header);
  const record = f1(found.rows.map(key), expected.rows.map(key));
  const cell = f1(found.rows.flat(), expected.rows.flat());
  return { header, record, cell, mean: (header + record + cell) / 3 };
}

const key = (cells: readonly string[]): string => JSON.stringify(cells);

function f1(found: readonly string[], expected: readonly string[]): number {
  if (found.length === 0 && expected.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const item of expected) counts.set(item, (counts.get(item) ?? 0) + 1);
  let common = 0;
  for (const item of found) {
    const left = counts.get(item) ?? 0;
    if (left > 0) common += 1;
    counts.set(item, left - 1);
  }
  if (common === 0) return 0;
  const precision = common / found.length;
  const recall = common / expected.length;
  return (2 * precision * recall) / (precision + recall);
}
