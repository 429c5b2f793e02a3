import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftImport } from '../../../src/ingest/draftImport.ts';
import { readRegular } from '../../../src/ingest/readRegular.ts';
import { readAny, readTable } from '../../../src/ingest/readTable.ts';
import { fuzzRuns } from '../../support/fuzzRuns.ts';
import { seededRandom } from '../../support/seededRandom.ts';
import { context } from '../../support/shippedDraft.ts';
import { utf8Bytes, windows1258Bytes } from '../../support/vietnameseBytes.ts';

const header = ['nam', 'don_vi', 'chi_so', 'tieu_chi', 'loai_diem', 'diem', 'ghi_chu'];
const units = ['Hà Nội', 'Cần Thơ', 'Bà Rịa - Vũng Tàu', "Xã Ea H'leo", 'Thừa Thiên Huế', 'TP. Hồ Chí Minh'];
const rowCount = 12_000;

/** Rows of a long file, enough of them to be worth haste. */
function longRows(seed: number): string[][] {
  const random = seededRandom(seed);
  const pick = (texts: readonly string[]): string => texts[Math.floor(random() * texts.length)] ?? '';
  return Array.from({ length: rowCount }, (_, row) => [
    String(2011 + Math.floor(random() * 14)),
    pick(units),
    'PAPI',
    pick(['D1', 'D2', 'D3.1', '1. Tham gia của người dân ở cấp cơ sở']),
    pick(['final', 'khảo sát', '']),
    (random() * 10).toFixed(row % 5),
    pick(['', '', 'suppressed', 'Số liệu minh họa, không có thật']),
  ]);
}

interface Writing {
  readonly separator: string;
  readonly newline: string;
  readonly quotes: 'none' | 'needed' | 'all';
  readonly isEnded: boolean;
}

function write(
  rows: readonly (readonly string[])[],
  { separator, newline, quotes, isEnded }: Writing,
): string {
  const cell = (text: string): string =>
    quotes === 'all' || (quotes === 'needed' && text.includes(separator))
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const lines = rows.map((row) => row.map(cell).join(separator));
  return lines.join(newline) + (isEnded ? newline : '');
}

const writing = fc.record({
  separator: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n'),
  quotes: fc.constantFrom('none' as const, 'needed' as const, 'all' as const),
  isEnded: fc.boolean(),
});

/** What office files do to single cells and lines. */
const disturbances: readonly ((rows: string[][], at: number) => void)[] = [
  (rows, at) =>
    rows.splice(
      at,
      0,
      header.map(() => ''),
    ),
  (rows, at) => rows.splice(at, 0, [...header]),
  (rows, at) => rows.splice(at, 0, ['', 'Tổng cộng', '', '', '', '9', '']),
  (rows, at) => rows.splice(at, 0, ['Ghi chú: số liệu minh họa']),
  (rows, at) => rows[at]?.push('thừa'),
  (rows, at) => rows[at]?.pop(),
  (rows, at) => rows[at]?.splice(5, 1, 'KXĐ'),
  (rows, at) => rows[at]?.splice(5, 1, 'điểm'),
  (rows, at) => rows[at]?.splice(5, 1, '-'),
  (rows, at) => rows[at]?.splice(6, 1, 'hai\ndòng'),
  (rows, at) => rows[at]?.splice(6, 1, 'dấu " lẻ'),
  (rows, at) => rows[at]?.splice(6, 1, 'hai dấu " "" và \\'),
  (rows, at) => rows[at]?.splice(6, 1, '"'),
  (rows, at) => rows[at]?.splice(6, 1, 'N?i'),
  (rows, at) => rows[at]?.splice(6, 1, 'hỏi gì?'),
  (rows, at) => rows[at]?.splice(1, 1, 'Bình Phƣớc'),
  (rows, at) => rows[at]?.splice(1, 1, "'Hà Nội'"),
  (rows, at) => rows[at]?.splice(6, 1, 'NUL\0'),
  (rows, at) => rows[at]?.splice(0, 1, 'nam'),
  (rows, at) => rows[at]?.splice(6, 1, 'má»\u{0099}t'),
  (rows) => rows.splice(0, 0, ['BÁO CÁO NĂM 2024']),
  (rows) => rows.push(['Người lập biểu', '', '', '', '', '', '']),
  (rows) => rows.push(['', '', '', '', '', '', '']),
];

const disturbance = fc.record({
  kind: fc.nat(disturbances.length - 1),
  at: fc.integer({ min: 1, max: rowCount }),
});

function isSameTable(bytes: Uint8Array): boolean {
  const quick = readTable(bytes);
  const any = readAny(bytes);
  expect(quick.lines).toEqual(any.lines);
  expect({ ...quick, lines: [] }).toEqual({ ...any, lines: [] });
  return readRegular(bytes) !== null;
}

const disturbed = fuzzRuns(30, 2000, 0.04);

describe(readRegular, () => {
  it('reads clean files column by column, and the same table as any other way', () => {
    let quick = 0;
    fc.assert(
      fc.property(fc.nat(), writing, fc.boolean(), (seed, how, hasMark) => {
        const text = write([header, ...longRows(seed)], how);
        const bytes = utf8Bytes(hasMark ? `\uFEFF${text}` : text);
        if (isSameTable(bytes)) quick += 1;
      }),
      { numRuns: 12 },
    );
    // A comma inside a note stands in the way where nothing is quoted.
    expect(quick).toBeGreaterThan(6);
  });

  it('gives the same table whatever disturbs it', { timeout: disturbed.timeout }, () => {
    fc.assert(
      fc.property(
        fc.nat(),
        writing,
        fc.array(disturbance, { minLength: 1, maxLength: 2 }),
        (seed, how, found) => {
          const rows = [header, ...longRows(seed)];
          for (const { kind, at } of found) disturbances[kind]?.(rows, at);
          isSameTable(utf8Bytes(write(rows, how)));
        },
      ),
      { numRuns: disturbed.numRuns },
    );
  });

  it('drafts the same figures, issues and accounting', () => {
    const how: Writing = { separator: ';', newline: '\r\n', quotes: 'needed', isEnded: true };
    const bytes = utf8Bytes(write([header, ...longRows(7)], how));
    expect(readRegular(bytes)).not.toBeNull();
    const [quick, any] = [readTable(bytes), readAny(bytes)].map((table) => draftImport(table, context));
    expect(quick?.accounting.loaded).toBeGreaterThan(100);
    expect(quick).toEqual(any);
  });

  it('tells how far it is, ever further', () => {
    const how: Writing = { separator: ',', newline: '\n', quotes: 'needed', isEnded: true };
    const rows = [...longRows(1), ...longRows(2)];
    const bytes = utf8Bytes(write([header, ...rows], how));
    const heard: number[] = [];
    const table = readTable(bytes, { onProgress: (ratio) => heard.push(ratio) });
    const read = heard.splice(0);
    draftImport(table, context, undefined, undefined, (ratio) => heard.push(ratio));
    for (const ratios of [read, heard]) {
      expect(ratios.length).toBeGreaterThan(1);
      expect(ratios).toEqual(ratios.toSorted((a, b) => a - b));
      expect(Math.max(...ratios)).toBeLessThanOrEqual(1);
    }
  });

  it('leaves other encodings, small files and files without a header to the reader of all', () => {
    const how: Writing = { separator: ',', newline: '\n', quotes: 'needed', isEnded: true };
    const text = write([header, ...longRows(1)], how);
    expect(readRegular(windows1258Bytes(text))).toBeNull();
    expect(readRegular(utf8Bytes(text.slice(0, 100_000)))).toBeNull();
    expect(readRegular(utf8Bytes(text.slice(text.indexOf('\n') + 1)))).toBeNull();
    const damaged = utf8Bytes(text);
    damaged[damaged.length - 40] = 0xff;
    expect(readRegular(damaged)).toBeNull();
  });
});
