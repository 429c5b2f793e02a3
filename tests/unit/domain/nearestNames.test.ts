import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNameIndex, nameSimilarity, nearestNames } from '../../../src/domain/nearestNames.ts';

const names = ['langson', 'langsan', 'hagiang', 'tiengiang', 'angiang'];
const index = buildNameIndex(names);

describe(nearestNames, () => {
  it('lists the most alike first', () => {
    expect(nearestNames(index, 'langson', 2).map(({ position }) => names[position])).toEqual([
      'langson',
      'langsan',
    ]);
    expect(nearestNames(index, 'lngson', 1).map(({ position }) => names[position])).toEqual(['langson']);
  });

  it('agrees with the similarity of each pair', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        for (const { position, similarity } of nearestNames(index, text, 5, 0)) {
          expect(similarity).toBeCloseTo(nameSimilarity(text, names[position] ?? ''), 12);
        }
      }),
    );
  });
});

describe(nameSimilarity, () => {
  it('is 1 for equal names, 0 for names without a common pair, and symmetric', () => {
    expect(nameSimilarity('hanoi', 'hanoi')).toBe(1);
    expect(nameSimilarity('ab', 'cd')).toBe(0);
    // ^a ab bc c$ against ^a ab bd d$: two of four pairs each.
    expect(nameSimilarity('abc', 'abd')).toBe(0.5);
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(nameSimilarity(a, b)).toBe(nameSimilarity(b, a));
      }),
    );
  });
});
