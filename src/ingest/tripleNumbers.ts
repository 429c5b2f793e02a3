import { pairNumbers } from './pairNumbers.ts';

/** Numbers of triples of numbers, given in the order the triples are first met. */
export interface TripleNumbers {
  readonly numberOf: (first: number, second: number, third: number) => number;
}

/** Questions and levels of most surveys: triples of these need no hashing. */
const commonSeconds = 64;
const commonThirds = 8;
const commonFirsts = 32_768;

/** An empty register: a table for small numbers, hashed pairs for all others. */
export function tripleNumbers(): TripleNumbers {
  const pairs = pairNumbers();
  const triples = pairNumbers();
  /** Number + 1; 0 is free. */
  let table = new Int32Array(256 * commonSeconds * commonThirds);
  let size = 0;
  /** Numbers of the hashed triples among all. */
  const hashed: number[] = [];

  function room(first: number): void {
    const needed = (first + 1) * commonSeconds * commonThirds;
    if (needed <= table.length) return;
    const larger = new Int32Array(2 * needed);
    larger.set(table);
    table = larger;
  }

  return {
    numberOf: (first, second, third) => {
      if (first < commonFirsts && second < commonSeconds && third < commonThirds) {
        room(first);
        const at = (first * commonSeconds + second) * commonThirds + third;
        const number = table[at] ?? 0;
        if (number > 0) return number - 1;
        size += 1;
        table[at] = size;
        return size - 1;
      }
      const place = triples.numberOf(pairs.numberOf(first, second), third);
      if (place === hashed.length) {
        hashed.push(size);
        size += 1;
      }
      return hashed[place] ?? 0;
    },
  };
}
