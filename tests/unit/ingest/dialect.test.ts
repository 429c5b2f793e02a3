import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declaredDelimiter } from '../../../src/ingest/delimiter.ts';
import type { Dialect } from '../../../src/ingest/dialect.ts';
import { chooseDialect } from '../../../src/ingest/dialect.ts';
import { hasLoneQuote, isSuspectSpan } from '../../../src/ingest/looseQuote.ts';
import { quoteSigns } from '../../../src/ingest/quoteSigns.ts';
import { nearestReading, quotedReading } from '../../../src/ingest/quotedReading.ts';
import { strictReading } from '../../../src/ingest/strictReading.ts';

const comma: Dialect = { delimiter: ',', separator: ',', quote: '"', escape: '"' };

describe(chooseDialect, () => {
  it.each([
    ['a,b\n1,2', ','],
    ['a;b\n1,5;2,5\n1,7;2,5', ';'],
    ['a\tb\n1, 2\t3', '\t'],
    ['a|b|c\n1|2|3', '|'],
    ['ten\nHà Nội, Việt Nam\nHuế', ','],
    ['"a;b",c\n"1;2",3', ','],
    ['nam;ten;diem\n2024;Hải Phòng;96,17\n2024;Huế;90,1', ';'],
    ['BÁO CÁO, NĂM 2024\n\nSTT;Tên;Điểm\n1;Huế, cố đô;90,1\n2;Vinh;91,2', ';'],
    ['Xã Tân Thành\nXã Tân Hòa\nXã Tân Phú', ','],
    ['Nơi nhận: các sở, ban, ngành; UBND xã', ','],
  ])('cuts %j at %j', (text, delimiter) => {
    expect(chooseDialect(text).delimiter).toBe(delimiter);
  });

  it('takes a comma that a space always follows for one separator', () => {
    expect(chooseDialect('a, b, c\n1, "x, y", 2\n3, "z, w", 4')).toMatchObject({
      delimiter: ',',
      separator: ', ',
    });
  });

  it('cuts at spaces only where columns of numbers prove it', () => {
    expect(
      chooseDialect('ngay gio so ten\n01/02/2024 10:00 5 "Hà Nội"\n02/02/2024 11:00 6 Huế').delimiter,
    ).toBe(' ');
    expect(chooseDialect('một hai ba bốn\nnăm sáu bảy tám').delimiter).toBe(',');
  });

  it('knows apostrophes around cells from apostrophes in words', () => {
    expect(chooseDialect("ten,ghi_chu\n'Xã A','x, y'\n'Xã B','z, w'").quote).toBe("'");
    expect(chooseDialect("ten,diem\nXã Ea H'leo,1\nHuyện M'Đrắk,2").quote).toBe('"');
  });

  it('takes backslashes for escapes only where that makes cells close', () => {
    expect(chooseDialect('a,b\n"màn 24\\"",1\n"ghế",2').escape).toBe('\\');
    expect(chooseDialect('a,b\n"C:\\du_lieu\\",1\n"D:\\",2').escape).toBe('"');
  });

  it('obeys a declared delimiter', () => {
    expect(declaredDelimiter('sep=;')).toBe(';');
    expect(declaredDelimiter('"sep=|"')).toBe('|');
    expect(declaredDelimiter('sep,1')).toBeNull();
    expect(chooseDialect('a,b|c\n1,2|3', '|').delimiter).toBe('|');
  });
});

describe(strictReading, () => {
  it.each([
    ['a,b', 'sound', ['a', 'b']],
    ['"a,b",c', 'sound', ['a,b', 'c']],
    ['"a""b" ,c', 'sound', ['a"b', 'c']],
    ['a,"b\nc"', 'sound', ['a', 'b\nc']],
    ['a,"b', 'open', ['a']],
    ['a,"b"c,d', 'malformed', ['a', 'b']],
    ['a\nb', 'malformed', []],
    ['', 'sound', ['']],
  ])('%j is %s', (record, state, cells) => {
    expect(strictReading(record, comma)).toEqual({ state, cells });
  });
});

describe(quotedReading, () => {
  it.each([
    ['a lost closing quote', '1,"x,y', 3, ['1', '"x', 'y']],
    ['an extra opening quote', '1,""Gối, thảm",2', 3, ['1', '"Gối, thảm', '2']],
    ['an inch sign that is not doubled', '"Màn 24", để bàn",2', 2, ['Màn 24", để bàn', '2']],
    ['an inch sign before the closing quote', '"Màn, 24"","x",3', 3, ['Màn, 24"', 'x', '3']],
    ['a backslash instead of doubling', '"Màn 24\\", để bàn",2', 2, ['Màn 24", để bàn', '2']],
    ['a quote in an empty cell', 'a,"', 2, ['a', '"']],
  ])('puts %s right by the number of cells', (_what, record, width, cells) => {
    expect(quotedReading(record, width, comma)?.cells).toEqual(cells);
  });

  it('has no answer when no reading has that many cells, and then offers the nearest', () => {
    expect(quotedReading('a,"b"c', 5, comma)).toBeNull();
    expect(nearestReading('a,"b"c,d', 5, comma)?.cells).toEqual(['a', '"b"c', 'd']);
    expect(quotedReading(`"${','.repeat(5000)}`, 3, comma)).toBeNull();
  });

  it('reads every sound record as it is', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', '7') });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
        const record = cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
        expect(quotedReading(record, cells.length, comma)).toEqual({ cells, cost: 0 });
      }),
    );
  });
});

describe(hasLoneQuote, () => {
  it.each([
    ['a,"b,c",d', false],
    ['a,"b ""c""",d', false],
    ['a,b",c', true],
    ['khổ 24",2', true],
    ['23.99"Máy in, khổ A4",2', true],
    ['"x ""y"", z",8 x 9" và 10"', false],
  ])('%j: %s', (line, isLone) => {
    const { hasInnerQuotes, oddLines } = quoteSigns(line, comma);
    expect(hasLoneQuote(line, comma, hasInnerQuotes)).toBe(isLone);
    expect(hasInnerQuotes || oddLines.length > 0).toBe(isLone || hasInnerQuotes);
  });
});

describe(isSuspectSpan, () => {
  it('suspects lines that are records by themselves', () => {
    expect(isSuspectSpan(['1,"a,3', '4,b",6'], ['1', 'a,3\n4,b', '6'], comma)).toBe(true);
    expect(isSuspectSpan(['"a,b', 'c","d"'], ['a,b\nc', 'd'], comma)).toBe(false);
    expect(isSuspectSpan(['1,"Kế hoạch', 'Quyết định",2'], ['1', 'Kế hoạch\nQuyết định', '2'], comma)).toBe(
      false,
    );
  });
});
