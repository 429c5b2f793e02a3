import { describe, expect, it } from 'vitest';
import type { ReadTable } from '../../../src/ingest/readTable.ts';
import { readTable } from '../../../src/ingest/readTable.ts';
import { utf8Bytes } from '../../support/vietnameseBytes.ts';

const read = (text: string): ReadTable => readTable(utf8Bytes(text));
const million = 1_000_000;
/** Cases that only repeat take a fifth of their size unless FUZZ_RUNS asks for all of it: what grows faster than its file still shows. */
const times = (full: number): number => (process.env.FUZZ_RUNS === undefined ? full / 5 : full);
/** Hanging would take minutes; the limit leaves room for a busy machine. */
const longestMs = 90_000;

const codes = ({ issues }: ReadTable): ReadonlySet<string> => new Set(issues.map(({ code }) => code));

describe('hostile files', () => {
  const cases: readonly (readonly [string, () => string, (table: ReadTable) => void])[] = [
    [
      '16,000 columns',
      () =>
        `${Array.from({ length: 16_000 }, (_, column) => `c${column}`).join(',')}\n${`${Array.from({ length: 16_000 }, () => '1.5').join(',')}\n`.repeat(20)}`,
      ({ header, rows, issues }) =>
        expect([header.length, rows.length, rows[19]?.length, issues]).toEqual([16_000, 20, 16_000, []]),
    ],
    [
      '16,000 columns below merged headings',
      () =>
        `${Array.from({ length: 16_000 }, (_, column) => (column % 4 === 3 ? `g${column}` : '')).join(',')}\n${Array.from({ length: 16_000 }, (_, column) => `c${column}`).join(',')}\n${`${Array.from({ length: 16_000 }, () => '1').join(',')}\n`.repeat(3)}`,
      ({ header, rows }) =>
        expect([header[15_999], header[15_998], rows.length]).toEqual([
          'g15999 / c15999',
          'g15995 / c15998',
          3,
        ]),
    ],
    [
      'a field of 5 MB',
      () => `a,b\n1,"${'x,y\n'.repeat(1.25 * million)}"\n2,z\n`,
      ({ rows, lines, issues }) =>
        expect([rows[0]?.[1]?.length, rows[1], lines, issues]).toEqual([
          5 * million,
          ['2', 'z'],
          [2, 1_250_003],
          [],
        ]),
    ],
    [
      'a quote never closed before 5 MB',
      () => `a,b\n1,"x\n${'2,y\n'.repeat(1.25 * million)}`,
      ({ rows, issues }) =>
        expect([rows.length, issues.map(({ code, line }) => [code, line])]).toEqual([
          1_250_001,
          [['malformedQuote', 2]],
        ]),
    ],
    [
      'a quote never closed in a long line',
      () => `a,b\n1,"${'x,y '.repeat(times(1.25 * million))}\n2,z\n`,
      (table) => expect(table.outcome).toBe('warned'),
    ],
    [
      '5 MB of quotes',
      () => `a,b\n${'"'.repeat(5 * million)}\n`,
      (table) => expect(table.outcome).toBe('warned'),
    ],
    [
      'quotes and commas in a long line',
      () => `a,b\n${'",'.repeat(times(million))}\n`,
      (table) => expect(table.outcome).toBe('warned'),
    ],
    [
      'lines that reopen quotes',
      () => `a,b\n1,"\n${'",x,"\n'.repeat(times(700_000))}`,
      (table) => expect(codes(table).has('malformedQuote')).toBe(true),
    ],
    [
      '100,000 blank lines',
      () => `a,b\n1,2\n${'\n'.repeat(100_000)}3,4\n`,
      ({ rows, skipped, lines }) =>
        expect([rows.length, skipped.length, lines]).toEqual([2, 100_000, [2, 100_003]]),
    ],
    [
      '100,000 lines of commas above the header',
      () => `${',\n'.repeat(100_000)}a,b\n1,2\n`,
      ({ header, skipped }) => expect([header, skipped.length]).toEqual([['a', 'b'], 100_000]),
    ],
    [
      '100,000 title lines',
      () => `${'Tiêu đề\n'.repeat(100_000)}a,b\n1,2\n`,
      (table) =>
        expect(table.rows.length + table.skipped.length + (table.headerLines?.length ?? 0)).toBe(100_002),
    ],
    [
      '100,000 headers',
      () => 'STT,Tên\n1,x\n'.repeat(100_000),
      ({ rows, skipped }) => expect([rows.length, skipped.length]).toEqual([100_000, 99_999]),
    ],
    [
      '200,000 NULs',
      () => `a,b\n${'1,\0\n'.repeat(200_000)}`,
      ({ rows, issues }) =>
        expect([rows.length, issues.length, issues[7]?.code, issues[7]?.line]).toEqual([
          200_000,
          200_000,
          'nulCharacter',
          9,
        ]),
    ],
    [
      'lost letters in every row',
      () => `a,b\n${'H\u{FFFD} N\u{FFFD}i,1\n'.repeat(times(300_000))}`,
      (table) => expect(table.issues.length).toBe(times(300_000) + 1),
    ],
    [
      'mojibake in every row',
      () => `a,b\n${'Quß║¡n Ba ─É├¼nh,1\n'.repeat(times(300_000))}`,
      ({ rows }) => expect([rows.length, rows.at(-1)]).toEqual([times(300_000), ['Quận Ba Đình', '1']]),
    ],
    [
      'a single line of 5 MB',
      () => 'x'.repeat(5 * million),
      (table) => expect(codes(table).has('noRows')).toBe(true),
    ],
  ];

  it.each(cases)('%s: a clear answer in bounded time', (_name, text, check) => {
    const bytes = utf8Bytes(text());
    const started = performance.now();
    const table = readTable(bytes);
    expect(performance.now() - started).toBeLessThan(longestMs);
    check(table);
  });

  it.each([
    [
      'random bytes',
      Uint8Array.from({ length: million }, (_, at) => (at * 7919 + (at >> 3)) % 256),
      'notATable',
    ],
    ['zeros', new Uint8Array(million), 'notATable'],
    ['one strange letter', new Uint8Array(million).fill(0xf5), 'unknownEncoding'],
  ])('refuses %s', (_name, bytes, code) => {
    expect(readTable(bytes)).toMatchObject({ outcome: 'refused', rows: [], issues: [{ code }] });
  });

  it('takes headings and cells for data, whatever they say', () => {
    const table = read(
      '__proto__,constructor,toString,=HYPERLINK("x"),<img src=x onerror=alert(1)>\n1,2,3,4,5\n',
    );
    expect(table.header).toEqual([
      '__proto__',
      'constructor',
      'toString',
      '=HYPERLINK("x")',
      '<img src=x onerror=alert(1)>',
    ]);
    expect(table.rows).toEqual([['1', '2', '3', '4', '5']]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(read('Tên,Điểm\n__proto__,1\nconstructor,2\n').rows).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
  });
});
