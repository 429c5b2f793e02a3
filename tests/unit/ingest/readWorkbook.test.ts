import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftImport } from '../../../src/ingest/draftImport.ts';
import { readTable } from '../../../src/ingest/readTable.ts';
import type { ReadTable } from '../../../src/ingest/readTable.ts';
import { mainSheet, unreadSheetsIssue } from '../../../src/ingest/mainSheet.ts';
import { readSheetTable, sheetsOf } from '../../../src/ingest/readWorkbook.ts';
import { officeSheets } from '../../support/officeSheets.ts';
import { context, values } from '../../support/shippedDraft.ts';
import { utf8Bytes } from '../../support/vietnameseBytes.ts';
import type { Cell } from '../../support/workbooks.ts';
import { patched, workbook } from '../../support/workbooks.ts';

const sheetPath = 'xl/worksheets/sheet1.xml';
const long: readonly Cell[] = ['nam', 'don_vi', 'chi_so', 'tieu_chi', 'diem'];

const read = async (rows: readonly (readonly Cell[])[]): Promise<ReadTable> =>
  readSheetTable(await workbook({ 'Số liệu': rows }), null);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Rows written into the sheet itself, as many programs do. */
const inlineSheet = (rows: readonly (readonly string[])[]): string =>
  `<sheetData>${rows
    .map(
      (row, index) =>
        `<row r="${index + 1}">${row
          .map(
            (text, column) =>
              `<c r="${'ABC'[column] ?? ''}${index + 1}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
          )
          .join('')}</row>`,
    )
    .join('')}</sheetData>`;

/** Words of a table: markup, entities, quotes, formulas, names of object properties, line ends, letters of several units. */
const cellText = fc
  .array(
    fc.constantFrom(
      '&amp;',
      '<b>',
      '"',
      "'",
      '=1+1',
      ',',
      ';',
      '\t',
      '\n',
      ' ',
      'valueOf',
      '__proto__',
      'ế',
      'Đ',
      '𝄞',
      'x',
      '_x00',
    ),
    { maxLength: 5 },
  )
  .map((words) => `Xã ${words.join('')} a`);

const codes = (table: ReadTable): readonly string[] =>
  table.issues.map(({ code, line, column }) => `${code} ${line} ${column ?? ''}`);

describe(sheetsOf, () => {
  it('lists sheets with name, size and whether they are hidden', async () => {
    const bytes = patched(
      await workbook({
        'Xếp hạng & loại': [
          ['a', 1],
          [null, null, 'x'],
        ],
        Trống: [],
        'Ẩn <1>': [['b']],
      }),
      'xl/workbook.xml',
      (xml) => xml.replace('name="Ẩn &lt;1&gt;"', 'name="Ẩn &lt;1&gt;" state="veryHidden"'),
    );
    expect(sheetsOf(bytes)).toEqual({
      refusal: null,
      sheets: [
        { name: 'Xếp hạng & loại', rows: 2, columns: 3, isHidden: false },
        { name: 'Trống', rows: 0, columns: 0, isHidden: false },
        { name: 'Ẩn <1>', rows: 1, columns: 1, isHidden: true },
      ],
    });
  });
});

describe(readSheetTable, () => {
  it.each(officeSheets.map((sheet) => [sheet.name, sheet] as const))(
    'recovers a sheet like the same sheet exported as CSV: %s',
    async (_name, { text }) => {
      const csv = readTable(utf8Bytes(text));
      const cells = text
        .trimEnd()
        .split('\r\n')
        .map((line) => line.split(csv.delimiter ?? ','));
      const sheet = await read(cells);
      if (text.includes('"')) return;
      const { header, rows, lines, headerLines } = csv;
      expect({ ...sheet, skipped: [] }).toMatchObject({ header, rows, lines, headerLines });
      // Blank lines at the end are no part of a sheet.
      const last = csv.skipped.findLastIndex(({ reason }) => reason !== 'blank');
      expect(sheet.skipped.map(({ line, reason }) => [line, reason])).toEqual(
        csv.skipped.slice(0, last + 1).map(({ line, reason }) => [line, reason]),
      );
    },
  );

  it('writes numbers exactly, days as ISO, percentages and leading zeros as shown', async () => {
    const { header, rows, lines, decimal } = await read([
      ['Mã', 'Tên', 'Điểm', 'Tỷ lệ', 'Ngày', 'Đúng'],
      [
        { value: 123, type: Number, format: '00000' },
        'A',
        0.1 + 0.2,
        { value: 0.865, type: Number, format: '0.00%' },
        new Date(Date.UTC(2025, 6, 1)),
        true,
      ],
      [
        { value: 7, type: Number, format: '00000' },
        'B',
        87.92,
        { value: 1, type: Number, format: '0%' },
        new Date(Date.UTC(2024, 1, 29, 13, 30)),
        false,
      ],
      [1e-7, 'C', 123_456_789_012_345, -0.5, null, null],
    ]);
    expect(header).toEqual(['Mã', 'Tên', 'Điểm', 'Tỷ lệ', 'Ngày', 'Đúng']);
    expect(rows).toEqual([
      ['00123', 'A', '0.3', '86.5%', '2025-07-01', 'TRUE'],
      ['00007', 'B', '87.92', '100%', '2024-02-29T13:30:00', 'FALSE'],
      ['0.0000001', 'C', '123456789012345', '-0.5', '', ''],
    ]);
    expect([lines, decimal]).toEqual([[2, 3, 4], '.']);
  });

  it('keeps every number to fifteen digits', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 20 }),
        async (numbers) => {
          const { rows } = await read([
            ['Tên', 'Điểm'],
            ...numbers.map((number, row) => [`Xã ${row}`, number]),
          ]);
          expect(rows.map((cells) => Number(cells[1]))).toEqual(
            numbers.map((number) => Number(number.toPrecision(15))),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('keeps every text, whatever it holds', async () => {
    const texts = fc.array(fc.array(cellText, { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 12,
    });
    const names = ['Tên đơn vị', 'Nội dung', 'Ghi chú'];
    const bytes = await workbook({ a: [['x']] });
    await fc.assert(
      fc.asyncProperty(texts, async (rows) => {
        const sheet = patched(bytes, sheetPath, (xml) =>
          xml.replace(/<sheetData>.*<\/sheetData>/u, () => inlineSheet([names, ...rows])),
        );
        const table = await readSheetTable(sheet, null);
        expect(table.header).toEqual(names);
        expect(table.rows).toEqual(rows);
      }),
      { numRuns: 200 },
    );
  });

  it('says which cells hold an error or a formula that was never computed', async () => {
    const bytes = patched(
      await workbook({
        'Số liệu': [
          long,
          [2024, 'Hà Nội', 'PAPI', '', 42],
          [2024, 'Hải Phòng', 'PAPI', '', 43],
          [2024, 'Cần Thơ', 'PAPI', '', 44],
        ],
      }),
      sheetPath,
      (xml) =>
        xml
          .replace(/<c r="E2">.*?<\/c>/u, '<c r="E2" t="e"><f>A1/0</f><v>#DIV/0!</v></c>')
          .replace(/<c r="E3">.*?<\/c>/u, '<c r="E3"><f>SUM(A1:A2)&amp;"x"</f></c>'),
    );
    const table = await readSheetTable(bytes, 'Số liệu');
    expect(table.rows.map((cells) => cells[4])).toEqual(['#DIV/0!', '=SUM(A1:A2)&"x"', '44']);
    expect(codes(table)).toEqual(['errorCell 2 diem', 'formulaNotComputed 3 diem']);
    const draft = draftImport(table, context);
    expect(draft.accounting).toEqual({ read: 3, loaded: 1, rejected: 2, skipped: 0 });
    expect(values(draft)).toEqual([44]);
  });

  it('repeats names and years of cells merged over rows, but no figures', async () => {
    const { rows } = await read([
      ['Đơn vị', 'Năm', 'Điểm'],
      [{ value: 'Xã A', rowSpan: 2 }, 2023, { value: 80.5, rowSpan: 2 }],
      [null, 2024, null],
      ['Xã B', { value: 2023, rowSpan: 2 }, 70],
      ['Xã C', null, 71],
    ]);
    expect(rows).toEqual([
      ['Xã A', '2023', '80.5'],
      ['Xã A', '2024', ''],
      ['Xã B', '2023', '70'],
      ['Xã C', '2023', '71'],
    ]);
  });

  it('puts letters of old fonts right, and reads hidden rows while saying so', async () => {
    const bytes = patched(
      await workbook({
        a: [
          ['TØnh', '§iÓm'],
          ['Hµ Néi', 1.5],
          ['H¶i Phßng', 2.5],
          ['§µ N½ng\nQu¶ng Nam', 2],
        ],
      }),
      sheetPath,
      (xml) => xml.replace('<row r="3"', '<row r="3" hidden="1"'),
    );
    const table = await readSheetTable(bytes, null);
    expect(table.rows).toEqual([
      ['Hà Nội', '1.5'],
      ['Hải Phòng', '2.5'],
      ['Đà Nẵng\nQuảng Nam', '2'],
    ]);
    expect(codes(table)).toEqual(['legacyFont 1 ', 'hiddenRows 3 ']);
  });

  it('takes the sheet asked for, else the first visible one with data', async () => {
    const bytes = patched(
      await workbook({
        Trống: [],
        Ẩn: [
          ['x', 'y'],
          ['p', 1],
        ],
        'Số liệu': [
          ['Tên', 'Điểm'],
          ['A', 1],
        ],
      }),
      'xl/workbook.xml',
      (xml) => xml.replace('name="Ẩn"', 'name="Ẩn" state="hidden"'),
    );
    expect((await readSheetTable(bytes, null)).header).toEqual(['Tên', 'Điểm']);
    expect((await readSheetTable(bytes, 'Ẩn')).rows).toEqual([['p', '1']]);
    expect(codes(await readSheetTable(bytes, 'Trống'))).toEqual(['emptySheet 1 ']);
    expect(codes(await readSheetTable(bytes, 'Khác'))).toEqual(['sheetNotFound 1 ']);
  });

  it('begins with the table behind a cover, and names the sheets it does not read', async () => {
    const bytes = await workbook({
      Bìa: [['BÁO CÁO NĂM 2024'], ['Sở Nội vụ'], ['Số liệu minh họa']],
      'Bảng 1': [
        ['Tên', 'Điểm'],
        ['A', 1],
      ],
      'Bảng 2': [
        ['Tên', 'Điểm'],
        ['B', 2],
        ['C', 3],
      ],
    });
    expect((await readSheetTable(bytes, null)).rows).toEqual([['A', '1']]);
    const { sheets } = sheetsOf(bytes);
    expect(mainSheet(sheets)?.name).toBe('Bảng 1');
    expect(unreadSheetsIssue(sheets, 'Bảng 1')?.message).toContain('«Bảng 2» (3 dòng)');
    expect(unreadSheetsIssue(sheets, 'Bảng 1')?.message).not.toContain('Bìa');
    expect(unreadSheetsIssue(sheets.slice(0, 2), 'Bảng 1')).toBeNull();
  });
});
