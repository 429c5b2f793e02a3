import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundedPairNumbers } from '../../../src/ingest/pairNumbers.ts';

describe(boundedPairNumbers, () => {
  // The second bound is too large for a table: pairs are hashed.
  it.each([40, 1_000_000])('numbers pairs in the order they are first met, below 40 and %i', (seconds) => {
    const pairs = fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 300 });
    fc.assert(
      fc.property(pairs, (given) => {
        const numbers = boundedPairNumbers(40, seconds);
        const met: string[] = [];
        for (const pair of given) {
          const key = pair.join(' ');
          if (!met.includes(key)) met.push(key);
          expect(numbers.numberOf(...pair)).toBe(met.indexOf(key));
        }
        expect(numbers.size()).toBe(met.length);
      }),
    );
  });
});
