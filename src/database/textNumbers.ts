import type { Vector } from 'apache-arrow';
import type { TextNumbers } from '../domain/scoreColumns.ts';

/** A column of texts as numbers of its distinct ones; neighbours that are equal, as most are, are told by their bytes alone. */
export function textNumbers(column: Vector | null): TextNumbers<string> {
  const numbers = new Int32Array(column?.length ?? 0);
  const known = new Map<string, number>();
  const decoder = new TextDecoder();
  let row = 0;
  for (const data of column?.data ?? []) {
    const { length } = data;
    const offsets = data.valueOffsets as Int32Array;
    const bytes = data.values as Uint8Array;
    let number = -1;
    let start = 0;
    let size = -1;
    for (let index = 0; index < length; index += 1) {
      const from = offsets[index] ?? 0;
      const next = (offsets[index + 1] ?? 0) - from;
      if (next !== size || !isSame(bytes, start, from, next)) {
        const text = decoder.decode(bytes.subarray(from, from + next));
        number = known.get(text) ?? known.size;
        known.set(text, number);
      }
      start = from;
      size = next;
      numbers[row] = number;
      row += 1;
    }
  }
  return { texts: [...known.keys()], numbers };
}

function isSame(bytes: Uint8Array, one: number, other: number, length: number): boolean {
  for (let index = 0; index < length; index += 1)
    if (bytes[one + index] !== bytes[other + index]) return false;
  return true;
}
