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
