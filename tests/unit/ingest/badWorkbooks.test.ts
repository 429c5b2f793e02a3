import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheetTable, sheetsOf } from '../../../src/ingest/readWorkbook.ts';
import { isWorkbookFile } from '../../../src/ingest/workbookParts.ts';
import { fuzzRuns } from '../../support/fuzzRuns.ts';
import { patched, workbook } from '../../support/workbooks.ts';

const good = await workbook({
  a: [
    ['Tên', 'Điểm'],
    ['Xã Minh Họa A', 1.5],
    ['Xã Minh Họa B', 2],
  ],
});
const empty = await workbook({ a: [], b: [[null]] });
const sheetPath = 'xl/worksheets/sheet1.xml';
const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

/** A compound file as old Office programs write them, with a stream of this name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((letter, index) => bytes.set([letter.charCodeAt(0), 0], 1024 + 2 * index));
  return bytes;
}

/** An archive whose directory declares another size for its parts. */
function declaring(bytes: Uint8Array, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return changed;
}

async function refusalOf(bytes: Uint8Array): Promise<readonly (string | undefined)[]> {
  const { refusal, sheets } = sheetsOf(bytes);
  const table = await readSheetTable(bytes, null);
  expect([sheets.every(({ rows }) => rows === 0), table.outcome, table.rows]).toEqual([true, 'refused', []]);
  expect(table.issues[0]?.message).toMatch(/\. Hãy [^.]+/u);
  return [refusal?.code, table.issues[0]?.code];
}

const changed = fuzzRuns(300, 50);

describe(sheetsOf, () => {
  const cases: readonly (readonly [string, string, Uint8Array])[] = [
    ['an old .xls, whatever its name', 'oldWorkbook', compoundFile('Workbook')],
    ['a workbook with a password', 'encryptedWorkbook', compoundFile('EncryptedPackage')],
    ['a Word document', 'wordDocument', zip({ 'word/document.xml': '<w/>' })],
    ['an OpenDocument sheet', 'openDocument', zip({ mimetype: 'x', 'content.xml': '<x/>' })],
    ['a binary workbook', 'binaryWorkbook', zip({ 'xl/workbook.bin': 'x' })],
    ['an archive of other files', 'notAWorkbook', zip({ 'a.csv': 'a,b' })],
    ['a workbook cut short', 'damagedWorkbook', good.slice(0, Math.floor(good.length * 0.7))],
    ['a workbook without its list of sheets', 'damagedWorkbook', zip({ 'xl/workbook.xml': '<workbook/>' })],
    ['a workbook with empty sheets only', 'emptyWorkbook', empty],
    ['a part of 4 GB', 'workbookTooLarge', declaring(good, 0xfffffff0)],
    ['a part that is longer than declared', 'damagedWorkbook', declaring(good, 300)],
    [
      'one letter in the farthest cell',
      'sheetTooSparse',
      patched(good, sheetPath, (xml) =>
        xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
      ),
    ],
  ];

  it.each(cases)('refuses %s: %s', async (_name, code, bytes) => {
    expect(isWorkbookFile(bytes)).toBe(true);
    expect(await refusalOf(bytes)).toEqual([code, code]);
  });

  it('reads cells of a million blank rows without a blank table', async () => {
    const bytes = patched(good, sheetPath, (xml) =>
      xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>'),
    );
    expect(sheetsOf(bytes).sheets).toEqual([{ name: 'a', rows: 3, columns: 2, isHidden: false }]);
    expect((await readSheetTable(bytes, null)).rows).toHaveLength(2);
  });

  it(
    'refuses or reads workbooks with any bytes changed: never another table, never an exception',
    { timeout: changed.timeout },
    async () => {
      const whole = await readSheetTable(good, null);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
          async (changes) => {
            const bytes = good.slice();
            for (const [at, byte] of changes) bytes[at] = byte;
            const { refusal } = sheetsOf(bytes);
            const table = await readSheetTable(bytes, null);
            if (table.outcome === 'refused') expect(table.issues).toHaveLength(1);
            else {
              expect(refusal).toBeNull();
              expect([table.header, table.rows]).toEqual([whole.header, whole.rows]);
            }
          },
        ),
        { numRuns: changed.numRuns },
      );
    },
  );
});
