import type { Vector } from 'apache-arrow';
import { Bool, Dictionary, Float64, Int16, Int32, Int8, makeData, makeVector, Utf8 } from 'apache-arrow';
import type { PackedTexts } from '../domain/packedTexts.ts';
import { packTexts } from '../domain/packedTexts.ts';
import type { TextNumbers } from '../domain/scoreColumns.ts';
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

/** Which of so many values are there. */
function validityOf(length: number, isMissing: (index: number) => boolean): Validity {
  let nullBitmap: Uint8Array | null = null;
  let nullCount = 0;
  for (let index = 0; index < length; index += 1) {
    if (!isMissing(index)) continue;
    nullBitmap ??= bitmap(length).fill(255);
    nullBitmap[index >> 3] = (nullBitmap[index >> 3] ?? 0) & ~(1 << (index & 7));
    nullCount += 1;
  }
  return nullBitmap === null ? { nullCount } : { nullCount, nullBitmap };
}

/** Texts behind one another, none missing. */
export const packedTextVector = ({ bytes, begins }: PackedTexts): Vector<Utf8> =>
  makeVector(
    makeData({
      type: new Utf8(),
      length: begins.length - 1,
      nullCount: 0,
      valueOffsets: begins,
      data: bytes,
    }),
  );

/** A dictionary needs an entry even where every value is missing. */
const dictionaryOf = (texts: readonly string[]): Vector<Utf8> =>
  packedTextVector(packTexts(texts.length === 0 ? [''] : texts));

/** Texts that repeat, as numbers into the distinct ones; −1 is missing. */
export function textVector({ texts, numbers }: TextNumbers<string>): Vector {
  const validity = validityOf(numbers.length, (index) => numbers[index] === -1);
  const dictionary = dictionaryOf(texts);
  // No number may stand outside of the dictionary.
  const data = validity.nullCount === 0 ? numbers : numbers.map((number) => Math.max(0, number));
  const type = new Dictionary(new Utf8(), new Int32());
  return makeVector(makeData({ type, length: numbers.length, data, dictionary, ...validity }));
}

/** Numbers, NaN for a missing one. */
export function doubleVector(data: Float64Array): Vector<Float64> {
  const validity = validityOf(data.length, (index) => Number.isNaN(data[index]));
  return makeVector(makeData({ type: new Float64(), length: data.length, data, ...validity }));
}

/** Whole numbers, none missing. */
export const integerVector = (data: Int32Array): Vector<Int32> =>
  makeVector(makeData({ type: new Int32(), length: data.length, data, nullCount: 0 }));

/** Whole numbers of one, two or four bytes. */
export type NarrowIntegers = Int8Array | Int16Array | Int32Array;

/** Whole numbers in as few bytes as the largest needs: the engine widens them when it takes them in. */
export function narrowed(data: Int32Array): NarrowIntegers {
  let bits = 0;
  // Of a negative number the one's complement: −128 fits where 127 does.
  for (const value of data) bits |= value < 0 ? ~value : value;
  if (bits < 2 ** 7) return new Int8Array(data);
  return bits < 2 ** 15 ? new Int16Array(data) : data;
}

/** Whole numbers, none missing, in as few bytes as they need. */
export const narrowIntegerVector = (data: Int32Array): Vector => makeVector(narrowed(data));

/** Numbers, none missing; in as few bytes as they need where all are whole. */
export function narrowNumberVector(data: Float64Array): Vector {
  const whole = new Int32Array(data);
  for (let index = 0; index < data.length; index += 1)
    if (whole[index] !== data[index]) return doubleVector(data);
  return narrowIntegerVector(whole);
}

/** Texts that repeat, as numbers into the distinct ones in as few bytes as they need; none missing. */
export const narrowTextVector = ({ texts, numbers }: TextNumbers<string>): Vector =>
  numberedTextVector(dictionaryOf(texts), numbers);

/** Numbers of packed texts, of which there is at least one, in as few bytes as they need; none missing. */
export const narrowPackedTextVector = (texts: PackedTexts, numbers: Int32Array): Vector =>
  numberedTextVector(packedTextVector(texts), numbers);

function numberedTextVector(dictionary: Vector<Utf8>, numbers: Int32Array): Vector {
  const data = narrowed(numbers);
  const index =
    data instanceof Int8Array ? new Int8() : data instanceof Int16Array ? new Int16() : new Int32();
  const type = new Dictionary(new Utf8(), index);
  return makeVector(makeData({ type, length: numbers.length, data, dictionary, nullCount: 0 }));
}

/** Codes and names repeat thousands of times, neighbours most of all. */
function numbersOf(values: readonly unknown[]): TextNumbers<string> {
  const known = new Map<string, number>();
  const numbers = new Int32Array(values.length);
  let last: unknown = null;
  let lastNumber = -1;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (value !== last) {
      last = value;
      lastNumber = typeof value === 'string' ? (known.get(value) ?? known.size) : -1;
      if (typeof value === 'string') known.set(value, lastNumber);
    }
    numbers[index] = lastNumber;
  }
  return { texts: [...known.keys()], numbers };
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
  const { length } = values;
  const validity = (): Validity => validityOf(length, (index) => values[index] === null);
  switch (type) {
    case 'text':
      return textVector(numbersOf(values));
    case 'boolean':
      return booleanColumn(values, validity());
    case 'integer': {
      const data = fillNumbers(new Int32Array(length), values);
      return makeVector(makeData({ type: new Int32(), length, data, ...validity() }));
    }
    case 'double': {
      const data = fillNumbers(new Float64Array(length), values);
      return makeVector(makeData({ type: new Float64(), length, data, ...validity() }));
    }
  }
}
