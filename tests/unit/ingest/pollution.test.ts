import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/ingest/readTable.ts';
import { pollutions } from '../../support/pollutions.ts';
import { pollutionScore } from '../../support/pollutionScore.ts';

/** Lowest mean of precision-and-recall F1 of header, records and cells accepted for a kind of pollution. */
const accepted: Readonly<Record<string, number>> = {
  // A separator lost from the header leaves rows with one cell more, always blank here: it is trimmed with a warning.
  'fewer separators': 0.99,
  'more separators': 0.998,
  // Words parted by the same spaces as the cells cannot be put together again: an error at the line.
  'row delimiter (space)': 0.975,
};

interface KindResult {
  readonly scores: number[];
  readonly silent: string[];
}

const results = new Map<string, KindResult>();
for (const { kind, name, bytes, expected, isDamaged } of pollutions(42, 7)) {
  const table = readTable(bytes);
  const result = results.get(kind) ?? { scores: [], silent: [] };
  results.set(kind, result);
  result.scores.push(pollutionScore(table, expected).mean);
  if (isDamaged && table.outcome === 'ok') result.silent.push(name);
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

describe('polluted variants of a table', () => {
  it('are more than 1,500, of at least 25 kinds', () => {
    expect([...results.values()].flatMap(({ scores }) => scores).length).toBeGreaterThan(1500);
    expect(results.size).toBeGreaterThanOrEqual(35);
  });

  it.each([...results])('%s: read as meant', (kind, { scores }) => {
    expect(mean(scores)).toBeGreaterThanOrEqual(accepted[kind] ?? 1);
  });

  it.each([...results])('%s: none damaged and accepted without a warning', (_kind, { silent }) => {
    expect(silent).toEqual([]);
  });

  it('score 0.99 and more over all files', () => {
    expect(mean([...results.values()].flatMap(({ scores }) => scores))).toBeGreaterThan(0.995);
    console.log(
      [...results]
        .map(
          ([kind, { scores }]) =>
            `${kind.padEnd(24)} ${String(scores.length).padStart(4)} files  ${mean(scores).toFixed(4)}`,
        )
        .join('\n'),
    );
  });
});
