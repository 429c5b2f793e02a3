import { describe, expect, it } from 'vitest';
import { rankContradictions } from '../../../src/ingest/rankOrder.ts';

const units = (...ranks: readonly (readonly [number, number])[]) =>
  ranks.map(([printedRank, computedRank], index) => ({
    name: `Đơn vị ${index + 1}`,
    line: index + 2,
    printedRank,
    computedRank,
  }));
const lines = (found: ReturnType<typeof rankContradictions>): readonly (readonly [number, number])[] =>
  found.map(({ lower, higher }) => [lower.line, higher.line]);

describe(rankContradictions, () => {
  it('has nothing to say where ranks follow the scores, ties and gaps included', () => {
    expect(rankContradictions(units([37, 1], [38, 2], [38, 2], [52, 4]))).toEqual([]);
    expect(rankContradictions(units([37, 1], [38, 2], [39, 2]))).toEqual([]);
    expect(rankContradictions([])).toEqual([]);
  });

  it('names the lower score that has the same or the better rank, with the higher one', () => {
    expect(lines(rankContradictions(units([37, 1], [38, 2], [38, 3])))).toEqual([[4, 3]]);
    expect(lines(rankContradictions(units([1, 1], [2, 3], [13, 2])))).toEqual([[3, 4]]);
  });
});
