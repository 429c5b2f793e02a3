import type { Vector } from 'apache-arrow';
import { Bool, Dictionary, Float64, Int32, makeData, makeVector, Utf8 } from 'apache-arrow';
import type { ColumnType } from './tableColumns.ts';

// Arrow's own builders (vectorFromArray) compile code with new Function, which the page's policy refuses.

interface Validity {
  readonly nullCount: number;
  /** One bit a value, set when present; least significant bit first. Left out when nothing is missing. */
  readonly nullBitmap?: Uint8Array;
}

/** Arrow bitmaps are padded to whole bytes. */
const bitmap = (length: number): Uint8Array => new Uint8Array(Math.ceil(length / 8));

function setBit(bits: Uint8Array, index: number): void {
  const byte = index >> 3;
  bits[byte] = (bits[byte] ?? 0) | (1 << (index & 7));
}

function validityOf(values: readonly unknown[]): Validity {
  let nullCount = 0;
  for (const value of values) if (value === null) nullCount += 1;
  if (nullCount === 0) return { nullCount };
  const nullBitmap = bitmap(values.length);
  for (let index = 0; index < values.length; index += 1) {
    if (values[index] !== null) setBit(nullBitmap, index);
  }
  return { nullCount, nullBitmap };
}

/** Distinct texts, once each, behind one another. */
function textsOf(texts: readonly string[]): Vector<Utf8> {
  const encoder = new TextEncoder();
  const pieces = texts.map((text) => encoder.encode(text));
  const valueOffsets = new Int32Array(pieces.length + 1);
  let size = 0;
  for (const [index, piece] of pieces.entries()) {
    size += piece.length;
    valueOffsets[index + 1] = size;
  }
  const data = new Uint8Array(size);
  for (const [index, piece] of pieces.entries()) data.set(piece, valueOffsets[index] ?? 0);
  return makeVector(makeData({ type: new Utf8(), length: pieces.length, nullCount: 0, valueOffsets, data }));
}

/** Codes and names repeat thousands of times, neighbours most of all: a column is numbers into its distinct texts. */
function textColumn(values: readonly unknown[], validity: Validity): Vector {
  const numbers = new Map<string, number>();
  const data = new Int32Array(values.length);
  let last: unknown = null;
  let lastNumber = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (typeof value === 'string') {
      if (value !== last) {
        let number = numbers.get(value);
        if (number === undefined) numbers.set(value, (number = numbers.size));
        last = value;
        lastNumber = number;
      }
      data[index] = lastNumber;
    }
  }
  // A dictionary needs an entry even where every value is missing.
  const dictionary = textsOf(numbers.size === 0 ? [''] : [...numbers.keys()]);
  const type = new Dictionary(new Utf8(), new Int32());
  return makeVector(makeData({ type, length: values.length, data, dictionary, ...validity }));
}

function booleanColumn(values: readonly unknown[], validity: Validity): Vector {
  const data = bitmap(values.length);
  for (const [index, value] of values.entries()) if (value === true) setBit(data, index);
  return makeVector(makeData({ type: new Bool(), length: values.length, data, ...validity }));
}

function fillNumbers<A extends Int32Array | Float64Array>(data: A, values: readonly unknown[]): A {
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (typeof value === 'number') data[index] = value;
  }
  return data;
}

/** A column of plain values, null for missing, as an Arrow vector of its declared type. */
export function arrowColumn(values: readonly unknown[], type: ColumnType): Vector {
  const validity = validityOf(values);
  const { length } = values;
  switch (type) {
    case 'text':
      return textColumn(values, validity);
    case 'boolean':
      return booleanColumn(values, validity);
    case 'integer': {
      const data = fillNumbers(new Int32Array(length), values);
      return makeVector(makeData({ type: new Int32(), length, data, ...validity }));
    }
    case 'double': {
      const data = fillNumbers(new Float64Array(length), values);
      return makeVector(makeData({ type: new Float64(), length, data, ...validity }));
    }
  }
}
