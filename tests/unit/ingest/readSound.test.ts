import * as fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import illustrative from '../../../data/illustrative/manifest.json';
import provincial from '../../../data/provincial/manifest.json';
import { readSound } from '../../../src/ingest/readSound.ts';
import { readTable } from '../../../src/ingest/readTable.ts';

const data = path.resolve(import.meta.dirname, '../../../data');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const write = (text: string): string => (/[",]/u.test(text) ? quoted(text) : text);
const sound = 'nam,ma_don_vi,ten,diem\n2024,01,"Hà Nội, thủ đô",45.5\n2024,02,"Xã ""Mới""",\n';

describe(readSound, () => {
  it.each(
    [
      ...provincial.files.map((file) => ({ ...file, folder: 'provincial' })),
      ...illustrative.files.map((file) => ({ ...file, folder: 'illustrative' })),
    ].filter(({ register }) => register !== 'answers'),
  )('reads the shipped $folder/$name as the full reader does', ({ folder, name }) => {
    const own = path.join(data, folder, name);
    const bytes = new Uint8Array(readFileSync(existsSync(own) ? own : path.join(data, 'plans', name)));
    const { rows, ...rest } = readTable(bytes);
    expect(readSound(bytes)).toEqual({ ...rest, rows });
  });

  it('knows quotes, doubled quotes, commas within and blank cells', () => {
    expect(readSound(bytesOf(sound))).toMatchObject({
      header: ['nam', 'ma_don_vi', 'ten', 'diem'],
      rows: [
        ['2024', '01', 'Hà Nội, thủ đô', '45.5'],
        ['2024', '02', 'Xã "Mới"', ''],
      ],
      lines: [2, 3],
      decimal: '.',
      quote: '"',
    });
  });

  it.each([
    ['a byte order mark', `\uFEFF${sound}`],
    ['other line ends', sound.replaceAll('\n', '\r\n')],
    ['other delimiters', sound.replaceAll(',', ';')],
    ['printed headings', sound.replace('nam,ma_don_vi', 'Năm,Mã đơn vị')],
    ['a heading twice', sound.replace('ma_don_vi', 'nam')],
    ['no rows', 'nam,diem\n'],
    ['a blank line', `${sound}\n2024,03,,1\n`],
    ['blank cells alone', `${sound},,,\n`],
    ['the header again', `${sound}nam,ma_don_vi,ten,diem\n`],
    ['a short row', `${sound}2024,03\n`],
    ['a quote that does not close', `${sound}2024,03,"Xã A,1\n`],
    ['letters behind a closing quote', `${sound}2024,03,"Xã" A,1\n`],
    ['a quote within a cell without quotes', `${sound}2024,03,Xã "A",1\n`],
    ['a look-alike letter', sound.replace('Xã', 'Х\u00E3')],
    ['composing marks', sound.normalize('NFD')],
    ['double encoding', sound.replace('Nội', 'Ná»™i')],
    ['lost letters', sound.replace('Nội', 'N?i')],
    ['NUL', sound.replace('45.5', '45\0')],
  ])('leaves to the full reader: %s', (_what, text) => {
    expect(readSound(bytesOf(text))).toBeNull();
  });

  it('leaves bytes that are no UTF-8 to the full reader', () => {
    expect(readSound(Uint8Array.of(...bytesOf('nam,ten\n2024,'), 0xb5, 0x0a))).toBeNull();
  });

  it('returns the cells that were written', () => {
    const cell = fc
      .array(fc.constantFrom('a', 'B', 'ữ', 'Đ', ' ', ',', '"', '1', '.', '-', '–'), {
        minLength: 1,
        maxLength: 6,
      })
      .map((letters) => `x${letters.join('')}`);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        (rows, endsInLine) => {
          const text = ['ma,ten,ghi_chu', ...rows.map((row) => row.map(write).join(','))].join('\n');
          expect(readSound(bytesOf(endsInLine ? `${text}\n` : text))?.rows).toEqual(rows);
        },
      ),
    );
  });
});
