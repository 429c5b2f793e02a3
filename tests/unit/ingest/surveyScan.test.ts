import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { blockDecoder } from '../../../src/ingest/blockDecoder.ts';
import { scanSurvey } from '../../../src/ingest/surveyScan.ts';

const plan = { width: 3, separator: ',' };
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const scan = (text: string, isLast = true) => scanSurvey(encode(text), plan, 2, isLast);

describe(scanSurvey, () => {
  it('hands plain rows on as they are, one a line', () => {
    const { bytes, rows, lines, faults, lineCount } = scan('a,b,c\nd,e,f\n');
    expect([decode(bytes), rows, lines, faults, lineCount]).toEqual(['a,b,c\nd,e,f\n', 2, null, [], 2]);
  });

  it('names an unclosed quote at its line and reads the rows behind it', () => {
    const { bytes, rows, lines, faults } = scan('a,b,c\n"d,e,f\ng,h,i\n"j",k,l\n');
    expect(decode(bytes)).toBe('a,b,c\ng,h,i\n"j",k,l\n');
    expect([rows, [...(lines ?? [])]]).toEqual([3, [2, 4, 5]]);
    expect(faults).toEqual([{ line: 3, code: 'unclosedQuote', value: '"d,e,f' }]);
  });

  it('keeps a cell of several lines, and counts them', () => {
    const { rows, lines, faults, lineCount } = scan('a,"b\nb ""x""",c\nd,e,f\n');
    expect([rows, [...(lines ?? [])], faults, lineCount]).toEqual([2, [2, 4], [], 3]);
  });

  it('names rows of another width and a last line that is cut off', () => {
    const { rows, faults, blankLines } = scan('a,b\na,b,c\n\na,b,c,d\na,b');
    expect([rows, blankLines]).toEqual([1, [4]]);
    expect(faults.map(({ line, code }) => [line, code])).toEqual([
      [2, 'raggedRow'],
      [5, 'raggedRow'],
      [6, 'cutOffLine'],
    ]);
  });

  it('makes line feeds of other line ends and quotes cells that hold a quote', () => {
    const { bytes, rows, faults } = scan('a,b,c\r\nd "x",e,f\r\n');
    expect([decode(bytes), rows, faults]).toEqual(['a,b,c\n"d ""x""",e,f\n', 2, []]);
  });

  it('leaves what is not whole to the next block', () => {
    expect(scan('a,b,c\nd,e', false).end).toBe(6);
    expect(scan('a,b,c\nd,"e\n', false).end).toBe(6);
    expect(scan('a,b,c\nd,e', true).end).toBe(9);
  });

  it('refuses NUL', () => {
    expect(scan('a,b,c\na,\u0000,c\n').faults).toMatchObject([{ line: 3, code: 'raggedRow' }]);
  });

  it('sees the rows PapaParse sees, wherever the blocks are cut', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ă', ' ', '"', ',', '\n', '4') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), fc.nat(), (table, cut) => {
        const text = `${Papa.unparse(table, { quotes: true, newline: '\n' })}\n`;
        const bytes = encode(text);
        const middle = cut % bytes.length;
        const first = scanSurvey(bytes.subarray(0, middle), plan, 1, false);
        const second = scanSurvey(bytes.subarray(first.end), plan, 1 + first.lineCount, true);
        const read = [first, second].flatMap((block) =>
          block.rows === 0
            ? []
            : Papa.parse<string[]>(decode(block.bytes).replace(/\n$/u, ''), { newline: '\n' }).data,
        );
        expect(first.rows + second.rows).toBe(table.length);
        expect(read).toEqual(table);
      }),
    );
  });
});

const inPieces = (bytes: Uint8Array, decoder: ReturnType<typeof blockDecoder>, size: number): string => {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += size)
    parts.push(decode(decoder(bytes.subarray(at, at + size), at + size >= bytes.length)));
  return parts.join('');
};

describe(blockDecoder, () => {
  const text = 'Xã Minh Họa An,Hộ tịch\nPhường Đông\n';
  it.each([1, 3, 7, 1000])('reads UTF-16 in pieces of %d bytes', (size) => {
    const bytes = new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0)).buffer);
    expect(inPieces(bytes, blockDecoder('utf-16le', false), size)).toBe(text);
  });

  it.each([1, 5, 1000])('reads Windows-1258 in pieces of %d bytes, its tones composed', (size) => {
    // a + combining acute, as the encoding writes it.
    const bytes = Uint8Array.from([0x58, 0xe3, 0x20, 0x48, 0xf4, 0xf2, 0x0a, 0xd0, 0xf4, 0x6e, 0x67, 0x0a]);
    expect(inPieces(bytes, blockDecoder('windows-1258', false), size)).toBe('Xă Hộ\nĐông\n'.normalize('NFC'));
  });

  it('drops the mark of UTF-8', () => {
    expect(inPieces(encode(`\uFEFF${text}`), blockDecoder('utf-8', false), 1000)).toBe(text);
  });
});
