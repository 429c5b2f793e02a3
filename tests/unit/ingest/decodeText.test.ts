import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/ingest/decodeText.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return bytes;
}

describe(decodeText, () => {
  const text = 'năm,đơn vị\n2024,Hà Tĩnh\n';

  it('reads UTF-8 with and without byte-order mark alike', () => {
    expect(decodeText(utf8(text))).toEqual({ text, encoding: 'utf-8', issues: [] });
    expect(decodeText(utf8(`\u{FEFF}${text}`))).toEqual({ text, encoding: 'utf-8', issues: [] });
  });

  it('reads UTF-16 with byte-order mark', () => {
    expect(decodeText(utf16(`\u{FEFF}${text}`, true))).toMatchObject({ text, encoding: 'utf-16le' });
    expect(decodeText(utf16(`\u{FEFF}${text}`, false))).toMatchObject({ text, encoding: 'utf-16be' });
  });

  it.each([
    ['an xlsx file', [0x50, 0x4b, 0x03, 0x04, 0x14], 'notATable'],
    ['an old Excel file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'notATable'],
    ['a PDF', [...utf8('%PDF-1.7')], 'notATable'],
    ['a gzip file', [0x1f, 0x8b, 0x08], 'notATable'],
    ['a login page', [...utf8('\n<!DOCTYPE html><title>Đăng nhập</title>')], 'notATable'],
    ['JSON', [...utf8('{"nam": 2024}')], 'notATable'],
    ['windows-1258 bytes', [0x6e, 0xe3, 0x6d, 0x2c, 0xd0], 'unknownEncoding'],
    ['UTF-16 without mark', [...utf16('nam,diem', true)], 'unknownEncoding'],
    ['nothing', [], 'emptyFile'],
    ['blank lines only', [...utf8(' \r\n\r\n')], 'emptyFile'],
  ])('refuses %s with advice', (_what, bytes, code) => {
    const decoded = decodeText(new Uint8Array(bytes));
    expect(decoded.text).toBeNull();
    expect(decoded.issues).toMatchObject([{ severity: 'error', code, line: 1 }]);
    expect(decoded.issues[0]?.message).toMatch(/[Hh]ãy|Trong Excel/u);
  });

  it('names the line where letters were lost before', () => {
    expect(decodeText(utf8('a,b\r\n1,H\u{FFFD} Nội')).issues).toMatchObject([
      { severity: 'warning', code: 'lostLetters', line: 2 },
    ]);
  });
});
