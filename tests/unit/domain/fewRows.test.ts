import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fewEnds, fewRows } from '../../../src/domain/fewRows.ts';

const places = Array.from({ length: 61 }, (_, index) => index + 1);

describe(fewRows, () => {
  test('a leading unit is shown among the first', () => {
    expect(fewRows(places, 5, 7, 'around')).toEqual({
      rows: [1, 2, 3, 4, 5, 6, 7],
      gapBefore: null,
      hiddenCount: 54,
    });
  });

  test('another unit stands among its neighbours behind the first three', () => {
    expect(fewRows(places, 29, 7, 'around')).toEqual({
      rows: [1, 2, 3, 29, 30, 31, 32],
      gapBefore: 3,
      hiddenCount: 54,
    });
    expect(fewRows(places, 60, 7, 'around').rows).toEqual([1, 2, 3, 58, 59, 60, 61]);
    expect(fewRows(places, 30, 4, 'around').rows).toEqual([1, 30, 31, 32]);
  });

  test('one end of the list on request', () => {
    expect(fewRows(places, 29, 7, 'top').rows).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(fewRows(places, 29, 7, 'bottom').rows).toEqual([55, 56, 57, 58, 59, 60, 61]);
  });

  test('always has the own row, in order, without repetition, and counts the rest', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 80 }),
        fc.nat(79),
        fc.integer({ min: 3, max: 9 }),
        (n, own, limit) => {
          fc.pre(own < n);
          const rows = Array.from({ length: n }, (_, index) => index);
          const few = fewRows(rows, own, limit, 'around');
          expect(few.rows).toContain(own);
          expect(few.rows.length + few.hiddenCount).toBe(n);
          expect(few.rows).toEqual([...new Set(few.rows)].toSorted((a, b) => a - b));
        },
      ),
    );
  });
});

describe(fewEnds, () => {
  test('both ends with the own row between them', () => {
    expect(fewEnds(places, 30, 7, 'around')).toEqual({
      rows: [1, 2, 3, 31, 59, 60, 61],
      gapsBefore: [3, 4],
    });
    expect(fewEnds(places, 1, 7, 'around')).toEqual({ rows: [1, 2, 3, 58, 59, 60, 61], gapsBefore: [3] });
    expect(fewEnds(places, 30, 2, 'bottom')).toEqual({ rows: [60, 61], gapsBefore: [0] });
  });

  test('two rows are the first and the own one, never the whole list', () => {
    expect(fewEnds(places, 30, 2, 'around')).toEqual({ rows: [1, 31], gapsBefore: [1] });
    expect(fewEnds(places, 0, 2, 'around')).toEqual({ rows: [1, 61], gapsBefore: [1] });
  });

  test('shows as many rows as asked for, in order, without repetition, the own one among them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 80 }),
        fc.nat(79),
        fc.integer({ min: 2, max: 9 }),
        (n, own, limit) => {
          fc.pre(own < n);
          const all = Array.from({ length: n }, (_, index) => index);
          const { rows, gapsBefore } = fewEnds(all, own, limit, 'around');
          expect(rows).toContain(own);
          expect(rows).toHaveLength(Math.min(n, limit));
          const jumps = rows.flatMap((row, place) => {
            const before = place === 0 ? undefined : rows[place - 1];
            return before !== undefined && row !== before + 1 ? [place] : [];
          });
          expect(jumps.every((place) => gapsBefore.includes(place))).toBe(true);
          expect(rows).toEqual([...new Set(rows)].toSorted((a, b) => a - b));
        },
      ),
    );
  });
});
