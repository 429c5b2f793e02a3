import type { PackedTexts } from '../domain/packedTexts.ts';

/** Byte strings and their numbers, given in the order they are first met; millions of them without an object each. */
export interface ByteNumbers {
  /** Number of the bytes from `start` to `end`. */
  readonly numberOf: (bytes: Uint8Array, start: number, end: number) => number;
  /** The bytes of a number as UTF-8. */
  readonly textOf: (number: number) => string;
  /** The bytes of some numbers, in their order. */
  readonly packed: (numbers: Int32Array) => PackedTexts;
  readonly size: () => number;
}

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a, 32 bits (Fowler, Noll, Vo), mixed so that its low bits depend on all of it. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = offsetBasis;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), prime);
  return hash ^ (hash >>> 15);
}

function isSame(one: Uint8Array, from: number, other: Uint8Array, start: number, length: number): boolean {
  for (let at = 0; at < length; at += 1) if (one[from + at] !== other[start + at]) return false;
  return true;
}

function grown<Column extends Uint8Array | Int32Array>(column: Column, length: number): Column {
  if (length <= column.length) return column;
  const larger = column instanceof Uint8Array ? new Uint8Array(2 * length) : new Int32Array(2 * length);
  larger.set(column);
  return larger as Column;
}

/** An empty register: open addressing over one store of bytes. */
export function byteNumbers(): ByteNumbers {
  let store = new Uint8Array(256);
  /** Where the bytes of a number begin; those of the next one end them. */
  let begins = new Int32Array(16);
  /** Number + 1 by hash; 0 is free. */
  let slots = new Int32Array(64);
  let size = 0;
  const decoder = new TextDecoder();

  const beginOf = (number: number): number => begins[number] ?? 0;

  function slotOf(hash: number, bytes: Uint8Array, start: number, length: number): number {
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[slot] ?? 0) - 1;
      if (number === -1) return slot;
      const begin = beginOf(number);
      if (beginOf(number + 1) - begin === length && isSame(store, begin, bytes, start, length)) return slot;
    }
  }

  function rehash(): void {
    slots = new Int32Array(4 * slots.length);
    const mask = slots.length - 1;
    for (let number = 0; number < size; number += 1) {
      let slot = hashOf(store, beginOf(number), beginOf(number + 1)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
  }

  return {
    numberOf: (bytes, start, end) => {
      const length = end - start;
      const slot = slotOf(hashOf(bytes, start, end), bytes, start, length);
      const known = (slots[slot] ?? 0) - 1;
      if (known !== -1) return known;
      const begin = beginOf(size);
      store = grown(store, begin + length);
      store.set(bytes.subarray(start, end), begin);
      begins = grown(begins, size + 2);
      begins[size + 1] = begin + length;
      slots[slot] = size + 1;
      size += 1;
      if (2 * size > slots.length) rehash();
      return size - 1;
    },
    textOf: (number) => decoder.decode(store.subarray(beginOf(number), beginOf(number + 1))),
    packed: (numbers) => {
      const begins = new Int32Array(numbers.length + 1);
      for (let at = 0; at < numbers.length; at += 1) {
        const number = numbers[at] ?? 0;
        begins[at + 1] = (begins[at] ?? 0) + beginOf(number + 1) - beginOf(number);
      }
      const bytes = new Uint8Array(begins[numbers.length] ?? 0);
      for (let at = 0; at < numbers.length; at += 1) {
        const number = numbers[at] ?? 0;
        bytes.set(store.subarray(beginOf(number), beginOf(number + 1)), begins[at] ?? 0);
      }
      return { bytes, begins };
    },
    size: () => size,
  };
}
