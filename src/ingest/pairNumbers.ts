import { twice } from './growingColumn.ts';

/** Numbers of pairs of numbers, given in the order the pairs are first met; millions of them without an object each. */
export interface PairNumbers {
  readonly numberOf: (first: number, second: number) => number;
  readonly size: () => number;
}

const hashOf = (first: number, second: number): number => {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

/** An empty register: open addressing, as full as a half at most. */
export function pairNumbers(): PairNumbers {
  let firsts = new Int32Array(64);
  let seconds = new Int32Array(64);
  /** Number + 1 by hash; 0 is free. */
  let slots = new Int32Array(128);
  let size = 0;

  function grow(): void {
    firsts = twice(firsts);
    seconds = twice(seconds);
    slots = new Int32Array(2 * slots.length);
    const mask = slots.length - 1;
    for (let number = 0; number < size; number += 1) {
      let slot = hashOf(firsts[number] ?? 0, seconds[number] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
  }

  return {
    numberOf: (first, second) => {
      const mask = slots.length - 1;
      let slot = hashOf(first, second) & mask;
      for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const number = (slots[slot] ?? 0) - 1;
        if (firsts[number] === first && seconds[number] === second) return number;
      }
      firsts[size] = first;
      seconds[size] = second;
      slots[slot] = size + 1;
      size += 1;
      if (size === firsts.length) grow();
      return size - 1;
    },
    size: () => size,
  };
}

/** Numbers a table of so many places is made for; more pairs are hashed. */
const tableLength = 1 << 23;

/** An empty register of pairs below `firsts` and `seconds`: a table where there is room for one, as there nearly always is. */
export function boundedPairNumbers(firsts: number, seconds: number): PairNumbers {
  if (firsts * seconds > tableLength) return pairNumbers();
  /** Number + 1; 0 is free. */
  const table = new Int32Array(firsts * seconds);
  let size = 0;
  return {
    numberOf: (first, second) => {
      const at = first * seconds + second;
      const number = table[at] ?? 0;
      if (number > 0) return number - 1;
      size += 1;
      table[at] = size;
      return size - 1;
    },
    size: () => size,
  };
}
