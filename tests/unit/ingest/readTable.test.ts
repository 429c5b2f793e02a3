import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadTable } from '../../../src/ingest/readTable.ts';
import { readTable } from '../../../src/ingest/readTable.ts';

const read = (text: string): ReadTable => readTable(new TextEncoder().encode(text));

describe(readTable, () => {
  it('reads a clean file', () => {
    expect(read('nam,ten\n2024,Hà Tĩnh\n2023,Huế\n')).toEqual({
      outcome: 'ok',
      encoding: 'utf-8',
      delimiter: ',',
      quote: null,
      decimal: null,
      header: ['nam', 'ten'],
      rows: [
        ['2024', 'Hà Tĩnh'],
        ['2023', 'Huế'],
      ],
      lines: [2, 3],
      skipped: [],
      issues: [],
      headerLines: [1],
    });
  });

  it('does not cut numbers at their decimal comma', () => {
    const table = read('nam;ten;diem\n2024;Hải Phòng;96,17\n2024;Huế;90,1\n');
    expect(table).toMatchObject({ delimiter: ';', decimal: ',' });
    expect(table.rows).toEqual([
      ['2024', 'Hải Phòng', '96,17'],
      ['2024', 'Huế', '90,1'],
    ]);
  });

  it('obeys a sep= line and lists it', () => {
    const table = read('sep=|\na|b\n1|2\n');
    expect(table).toMatchObject({ delimiter: '|', header: ['a', 'b'], rows: [['1', '2']], lines: [3] });
    expect(table.skipped).toMatchObject([{ line: 1, reason: 'separatorLine' }]);
  });

  it('counts physical lines through quoted cells and blank lines', () => {
    const table = read('ten,ghi\r\n"Hà\r\nNội","x"\r\n\r\n,\r\nHuế,y\r\n');
    expect(table.rows).toEqual([
      ['Hà\nNội', 'x'],
      ['Huế', 'y'],
    ]);
    expect(table.lines).toEqual([2, 6]);
    expect(table.skipped).toEqual([
      { line: 4, reason: 'blank', message: 'Dòng trống' },
      { line: 5, reason: 'blank', message: 'Dòng trống' },
    ]);
  });

  it('names an unterminated quote at its line and saves the lines below it', () => {
    const table = read('ten,diem\n"Xã\nA",1\n"Xã E,2\nXã F,3\nXã G,4\n');
    expect(table.issues).toMatchObject([{ severity: 'error', code: 'unterminatedQuote', line: 4 }]);
    expect(table.rows).toEqual([
      ['Xã\nA', '1'],
      ['"Xã E', '2'],
      ['Xã F', '3'],
      ['Xã G', '4'],
    ]);
    expect(table.lines).toEqual([2, 4, 5, 6]);
  });

  it('names a lost quote that would swallow lines up to the next one', () => {
    const table = read('a,b\n1,"x\n2,y\n3,"z"\n4,w\n');
    expect(table.issues).toMatchObject([{ severity: 'error', code: 'malformedQuote', line: 2 }]);
    expect(table.rows.slice(1)).toEqual([
      ['2', 'y'],
      ['3', 'z'],
      ['4', 'w'],
    ]);
  });

  it('names a ragged row and a NUL', () => {
    const table = read('a,b\n1,2\n1,2,3\n1\n1,2,,\n1,\0x\n');
    expect(table.issues.map(({ code, line }) => [code, line])).toEqual([
      ['raggedRow', 3],
      ['raggedRow', 4],
      ['extraBlankCells', 5],
      ['nulCharacter', 6],
    ]);
    expect(table.rows[3]).toEqual(['1', '2']);
    expect(table.outcome).toBe('warned');
  });

  it('has no header when the first line is data', () => {
    expect(read('1,2\n3,4\n')).toMatchObject({
      header: [],
      rows: [
        ['1', '2'],
        ['3', '4'],
      ],
      lines: [1, 2],
    });
    expect(read('Tỉnh,2023,2024\nHuế,1,2\n').header).toEqual(['Tỉnh', '2023', '2024']);
  });

  it('reads back any table it is given, in every delimiter', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'Đ', ' ', '"', ',', ';', '\t', '|', '\n', '7', '='),
    });
    // A figure in every row: what has none may be a note below the table.
    const row = (width: number): fc.Arbitrary<string[]> =>
      fc
        .tuple(
          fc.array(cell, { minLength: width, maxLength: width }),
          fc.constantFrom('1', '2,5', '87.92', ''),
        )
        .map(([cells, figure]) =>
          figure === '' ? Array.from({ length: width + 1 }, () => '') : [...cells, figure],
        );
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((width) => fc.array(row(width), { minLength: 1, maxLength: 12 }));
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        (rows, delimiter, end) => {
          const header = rows[0]?.map((_, index) => `cột ${String.fromCodePoint(97 + index)}`) ?? [];
          const written = [header, ...rows].map((row) =>
            row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter),
          );
          const back = read(`sep=${delimiter}${end}${written.join(end)}${end}`);
          const filled = rows.filter((row) => row.some((text) => text.trim() !== ''));
          expect(back.rows).toEqual(filled);
          expect(back.header).toEqual(header);
          expect(back.issues.map(({ code }) => code)).toEqual(filled.length === 0 ? ['noRows'] : []);
          expect(back.rows.length + back.skipped.length).toBe(rows.length + 1);
        },
      ),
    );
  });

  it('gives every physical line of damaged text to the header, a row or the skipped list, in order', () => {
    const damaged = fc.string({ unit: fc.constantFrom('a', '1', '"', ',', '\n', '\0', ' '), maxLength: 80 });
    fc.assert(
      fc.property(damaged, (text) => {
        const table = readTable(new TextEncoder().encode(text), { encoding: 'utf-8' });
        fc.pre(table.outcome !== 'refused');
        const headerLines = table.headerLines?.length ?? 0;
        const starts = [...table.lines, ...table.skipped.map(({ line }) => line)].toSorted((a, b) => a - b);
        expect(new Set(starts).size).toBe(starts.length);
        expect(starts.length + headerLines).toBeGreaterThan(0);
        expect(starts.at(-1) ?? 1).toBeLessThanOrEqual(text.split('\n').length);
        expect(table.lines).toHaveLength(table.rows.length);
        // Without a quote, one physical line is one record.
        const lineCount = text.replace(/\n$/u, '').split('\n').length;
        expect(starts.length + headerLines).toBe(
          text.includes('"') ? starts.length + headerLines : lineCount,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever the bytes', () => {
    const sound = new TextEncoder().encode('nam,ten,diem\n2024,"Hà Tĩnh","45,55"\n2023,Huế,"46,04"\n');
    const edit = fc.tuple(fc.nat({ max: sound.length - 1 }), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        const bytes = sound.slice();
        for (const [at, byte] of edits) bytes[at] = byte;
        const table = readTable(bytes);
        expect(table.lines).toHaveLength(table.rows.length);
        expect(table.outcome === 'refused' && table.issues.length === 0).toBe(false);
      }),
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => readTable(bytes).rows.length >= 0));
  });

  it.each([
    ['never closed', 'x,"y\n'],
    ['closed too early', '"x"y,z\n'],
    ['blank', ',\n'],
  ])('stays quick on 20,000 lines with quotes or cells %s', (_what, line) => {
    const started = performance.now();
    const table = read(`a,b\n${line.repeat(20_000)}`);
    expect(table.rows.length + table.skipped.length).toBe(20_000);
    expect(table.issues.length).toBe(line === ',\n' ? 1 : 20_000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
