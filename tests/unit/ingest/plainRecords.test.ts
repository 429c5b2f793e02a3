import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { plainRecords } from '../../../src/ingest/plainRecords.ts';

/** Cells that repeat, that share beginnings, and that are blank. */
const cell = fc.constantFrom('', 'a', 'ab', 'abc', 'Xã Minh Họa', 'Xã', '1', '1.5', '1.55', ' ', '𝄞', 'é');
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 40 });

describe(plainRecords, () => {
  it('cuts any text without quotes into the records PapaParse finds', () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(',', ';', '\t', '|', ' '),
        fc.constantFrom('\n' as const, '\r\n' as const),
        fc.boolean(),
        (cells, separator, newline, endsWithNewline) => {
          const text =
            cells.map((row) => row.join(separator)).join(newline) + (endsWithNewline ? newline : '');
          fc.pre(text !== '');
          const { data } = Papa.parse<string[]>(text, { delimiter: separator, newline });
          expect(plainRecords(text, separator, newline)).toEqual(data);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('tells apart the cells of thousands of distinct texts', () => {
    const lines = Array.from({ length: 30_000 }, (_, line) => `${line % 7},${line},${line % 4099}`);
    expect(plainRecords(lines.join('\n'), ',', '\n')).toEqual(lines.map((line) => line.split(',')));
  });

  it('keeps one string for equal cells of a column', () => {
    const long = 'Xã Minh Họa 0001';
    const records = plainRecords(`${long},1\n${long},2\n`, ',', '\n');
    expect(records).toEqual([[long, '1'], [long, '2'], ['']]);
  });
});
