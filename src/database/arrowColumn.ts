import type { Vector } from 'apache-arrow';
import { Bool, Float64, Int32, makeData, makeVector, Utf8 } from 'apache-arrow';
import type { ColumnType } from './tableColumns.ts';

// Arrow's own builders (vectorFromArray) compile code with new Function, which the page's policy refuses.

interface Validity {
  readonly nullCount: number;
  /** One bit a value, set when present; least significant bit first. */
  readonly nullBitmap: Uint8Array;
}

/** Arrow bitmaps are padded to whole bytes. */
const bitmap = (length: number): Uint8Array => new Uint8Array(Math.ceil(length / 8));

function setBit(bits: Uint8Array, index: number): void {
  const byte = index >> 3;
  bits[byte] = (bits[byte] ?? 0) | (1 << (index & 7));
}

function validityOf(values: readonly unknown[]): Validity {
  const nullBitmap = bitmap(values.length);
  let nullCount = 0;
  for (const [index, value] of values.entries()) {
    if (value === null) nullCount += 1;
    else setBit(nullBitmap, index);
  }
  return { nullCount, nullBitmap };
}

function textColumn(values: readonly unknown[], validity: Validity): Vector {
  const encoder = new TextEncoder();
  const encoded = new Map<string, Uint8Array>();
  const valueOffsets = new Int32Array(values.length + 1);
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (const [index, value] of values.entries()) {
    if (typeof value === 'string') {
      // Codes and names repeat thousands of times.
      const bytes = encoded.get(value) ?? encoder.encode(value);
      encoded.set(value, bytes);
      pieces.push(bytes);
      size += bytes.length;
    }
    valueOffsets[index + 1] = size;
  }
  const data = new Uint8Array(size);
  let offset = 0;
  for (const piece of pieces) {
    data.set(piece, offset);
    offset += piece.length;
  }
  return makeVector(makeData({ type: new Utf8(), length: values.length, valueOffsets, data, ...validity }));
}

function booleanColumn(values: readonly unknown[], validity: Validity): Vector {
  const data = bitmap(values.length);
  for (const [index, value] of values.entries()) if (value === true) setBit(data, index);
  return makeVector(makeData({ type: new Bool(), length: values.length, data, ...validity }));
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
      const data = Int32Array.from(values, (value) => (typeof value === 'number' ? value : 0));
      return makeVector(makeData({ type: new Int32(), length, data, ...validity }));
    }
    case 'double': {
      const data = Float64Array.from(values, (value) => (typeof value === 'number' ? value : 0));
      return makeVector(makeData({ type: new Float64(), length, data, ...validity }));
    }
  }
}
