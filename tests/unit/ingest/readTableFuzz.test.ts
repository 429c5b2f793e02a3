import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadTable } from '../../../src/ingest/readTable.ts';
import { readTable } from '../../../src/ingest/readTable.ts';
import { fuzzRuns } from '../../support/fuzzRuns.ts';
import { officeSheets } from '../../support/officeSheets.ts';
import { plainWriting, sourceTable, writeTable } from '../../support/pollutionSource.ts';
import {
  latinBytes,
  tcvn3Bytes,
  utf16Bytes,
  utf8Bytes,
  visciiBytes,
  vniTyped,
  windows1258Bytes,
} from '../../support/vietnameseBytes.ts';

const { numRuns, timeout } = fuzzRuns(500, 60);
/** No file here has more than a few thousand bytes. */
const longestMs = 5000;

const texts = [
  ...officeSheets.map(({ text }) => text),
  writeTable(sourceTable(20, 3), plainWriting),
  'nam,ten,diem\n2024,"Hà Tĩnh","45,55"\n2023,Huế,"46,04"\n',
];
const files: readonly Uint8Array[] = [
  ...texts.map(utf8Bytes),
  ...texts.map(windows1258Bytes),
  ...texts.map(tcvn3Bytes),
  ...texts.map(visciiBytes),
  ...texts.map((text) => latinBytes(vniTyped(text))),
  ...texts.map((text) => utf16Bytes(text, true)),
];

type Mutation = (bytes: Uint8Array) => Uint8Array;

const place = fc.double({ min: 0, max: 0.999, noNaN: true });
const nasty = fc.constantFrom(
  0x22,
  0x27,
  0x2c,
  0x3b,
  0x09,
  0x7c,
  0x0a,
  0x0d,
  0x00,
  0x5c,
  0xff,
  0xfe,
  0xc3,
  0x3f,
  0x20,
);
const byte = fc.oneof(nasty, fc.integer({ min: 0, max: 255 }));

const set = fc.tuple(place, byte).map(
  ([at, value]): Mutation =>
    (bytes) =>
      bytes.with(Math.floor(at * bytes.length), value),
);
const insert = fc
  .tuple(place, fc.array(byte, { minLength: 1, maxLength: 4 }))
  .map(([at, values]): Mutation => (bytes) => {
    const cut = Math.floor(at * bytes.length);
    return Uint8Array.from([...bytes.subarray(0, cut), ...values, ...bytes.subarray(cut)]);
  });
const remove = fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(([at, count]): Mutation => (bytes) => {
  const cut = Math.floor(at * bytes.length);
  return Uint8Array.from([...bytes.subarray(0, cut), ...bytes.subarray(cut + count)]);
});
const repeat = fc.tuple(place, fc.integer({ min: 1, max: 80 })).map(([at, count]): Mutation => (bytes) => {
  const cut = Math.floor(at * bytes.length);
  return Uint8Array.from([...bytes.subarray(0, cut + count), ...bytes.subarray(cut)]);
});
const truncate = place.map(
  (at): Mutation =>
    (bytes) =>
      bytes.slice(0, Math.ceil(at * bytes.length)),
);
const mutation = fc.oneof(
  { weight: 4, arbitrary: set },
  { weight: 3, arbitrary: insert },
  { weight: 2, arbitrary: remove },
  repeat,
  truncate,
);

const mutated = fc
  .tuple(fc.constantFrom(...files), fc.array(mutation, { minLength: 1, maxLength: 8 }))
  .map(([file, mutations]) =>
    mutations.reduce((bytes, mutate) => (bytes.length === 0 ? bytes : mutate(bytes)), file),
  );

function expectSoundAccount(table: ReadTable): void {
  if (table.outcome === 'refused') {
    expect(table.rows).toEqual([]);
    expect(table.issues.length).toBeGreaterThan(0);
    return;
  }
  expect(table.lines).toHaveLength(table.rows.length);
  const starts = [...table.lines, ...table.skipped.map(({ line }) => line), ...(table.headerLines ?? [])];
  expect(new Set(starts).size).toBe(starts.length);
  expect(table.lines).toEqual(table.lines.toSorted((a, b) => a - b));
  expect(Math.min(...starts)).toBe(1);
  expect(table.header.length === 0).toBe((table.headerLines?.length ?? 0) === 0);
}

/** Every physical line begins a record of the account; only quoted cells make a record longer than a line. */
function expectEveryLine(table: ReadTable, text: string): void {
  const lineCount = text.replaceAll(/\r\n?/gu, '\n').replace(/\n$/u, '').split('\n').length;
  const starts = [
    ...table.lines,
    ...table.skipped.map(({ line }) => line),
    ...(table.headerLines ?? []),
  ].toSorted((a, b) => a - b);
  expect(starts).toEqual(Array.from({ length: lineCount }, (_, index) => index + 1));
}

function readInTime(bytes: Uint8Array): ReadTable {
  const started = performance.now();
  const table = readTable(bytes);
  expect(performance.now() - started).toBeLessThan(longestMs);
  return table;
}

describe(readTable, () => {
  it('survives mutated bytes of good files and accounts for every record', { timeout }, () => {
    fc.assert(
      fc.property(mutated, (bytes) => expectSoundAccount(readInTime(bytes))),
      { numRuns },
    );
  });

  it('accounts for every physical line of files without quotes', { timeout }, () => {
    const letters = fc.string({
      unit: fc.constantFrom(
        'a',
        'Đ',
        'ộ',
        '1',
        '9',
        ',',
        ';',
        '\t',
        '\n',
        '\r',
        ' ',
        '.',
        'Tổng cộng',
        '\0',
        '-',
        '?',
      ),
      minLength: 1,
      maxLength: 120,
    });
    const quoteless = fc.oneof(
      letters,
      fc
        .constantFrom(...texts)
        .chain((text) =>
          fc
            .tuple(fc.constant(text.replaceAll('"', '')), letters, place)
            .map(
              ([whole, piece, at]) =>
                `${whole.slice(0, Math.floor(at * whole.length))}${piece}${whole.slice(Math.floor(at * whole.length))}`,
            ),
        ),
    );
    fc.assert(
      fc.property(quoteless, (text) => {
        const table = readInTime(utf8Bytes(text));
        expectSoundAccount(table);
        if (table.outcome !== 'refused') expectEveryLine(table, text);
      }),
      { numRuns },
    );
  });

  it('survives any bytes at all', { timeout }, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => expectSoundAccount(readInTime(bytes))),
      { numRuns },
    );
  });

  it(
    'loses no cell of a damaged file: what was in the rows is in a row, the header, or a skipped line',
    { timeout },
    () => {
      const rows = sourceTable(12, 9);
      const codes = rows.rows.map((cells) => cells[3] ?? '');
      const text = writeTable(rows, plainWriting);
      const damage = fc.tuple(
        fc.nat({ max: text.length }),
        fc.constantFrom('"', ',', '\n', '""', ',,', '";"', "'"),
      );
      fc.assert(
        fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
          const damaged = damages
            .toSorted(([a], [b]) => b - a)
            .reduce((whole, [at, piece]) => `${whole.slice(0, at)}${piece}${whole.slice(at)}`, text);
          const table = readInTime(utf8Bytes(damaged));
          const found = [
            ...table.header,
            ...table.rows.flat(),
            ...table.skipped.map((line) => line.text ?? ''),
          ].join('\n');
          const intact = codes.filter((code) => damaged.includes(code));
          expect(intact.filter((code) => !found.includes(code))).toEqual([]);
        }),
        { numRuns },
      );
    },
  );
});
