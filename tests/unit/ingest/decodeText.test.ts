import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/ingest/decodeText.ts';
import {
  latinBytes,
  tcvn3Bytes,
  utf16Bytes,
  utf8Bytes,
  visciiBytes,
  vniTyped,
  windows1258Bytes,
} from '../../support/vietnameseBytes.ts';

const codesOf = (bytes: Uint8Array): readonly string[] => decodeText(bytes).issues.map(({ code }) => code);

/** Provinces and communes: every tone, every hat and hook. */
const names = [
  'Năm,Đơn vị,Chỉ số,Xếp hạng',
  '2024,Hà Nội,Chỉ số cải cách hành chính,1',
  '2024,Đà Nẵng,Chỉ số hài lòng của người dân,2',
  '2024,Thừa Thiên Huế,Thủ tục hành chính,3',
  '2024,Bà Rịa - Vũng Tàu,Chế độ công vụ,4',
  '2024,Quảng Ngãi,Tổ chức bộ máy,5',
  '2024,Cà Mau,Xây dựng chính quyền điện tử,6',
  '2024,Hưng Yên,Hiện đại hóa hành chính,7',
].join('\n');

describe(decodeText, () => {
  const text = 'năm,đơn vị\n2024,Hà Tĩnh\n';

  it('reads UTF-8 with and without byte-order mark alike', () => {
    const read = { text, encoding: 'utf-8', issues: [], readings: [], lost: null, hasNul: false };
    expect(decodeText(utf8Bytes(text))).toEqual(read);
    expect(decodeText(utf8Bytes(`\u{FEFF}${text}`))).toEqual(read);
  });

  it.each([
    ['utf-16le', utf16Bytes(`\u{FEFF}${text}`, true)],
    ['utf-16be', utf16Bytes(`\u{FEFF}${text}`, false)],
    ['utf-16le', utf16Bytes(text, true)],
    ['utf-16be', utf16Bytes(text, false)],
    ['utf-16le', utf16Bytes('nam,diem', true)],
  ])('reads %s with and without mark', (encoding, bytes) => {
    const { text: read, encoding: found, issues } = decodeText(bytes);
    expect([found, issues]).toEqual([encoding, []]);
    expect(read).toBe(bytes.length > 20 ? text : 'nam,diem');
  });

  it.each([
    ['windows-1258', windows1258Bytes(names)],
    ['viscii', visciiBytes(names)],
    ['tcvn3', tcvn3Bytes(names)],
    ['vni', latinBytes(vniTyped(names))],
  ])('tells %s by its letters', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({
      text: names,
      encoding,
      issues: [],
      readings: [],
      lost: null,
      hasNul: false,
    });
  });

  it.each([
    ['windows-1258', windows1258Bytes('Đơn vị,Điểm\nHà Nội,1\n')],
    ['viscii', visciiBytes('Đơn vị,Điểm\nHà Nội,1\n')],
    ['tcvn3', tcvn3Bytes('Đơn vị,Điểm\nHà Nội,1\n')],
    ['vni', latinBytes(vniTyped('Đơn vị,Điểm\nHà Nội,1\n'))],
  ])('tells %s from four words', (encoding, bytes) => {
    expect(decodeText(bytes)).toMatchObject({ text: 'Đơn vị,Điểm\nHà Nội,1\n', encoding, issues: [] });
  });

  it('gives capitals their case back where a TCVN3 capital font was used', () => {
    const typed = new Uint8Array(
      tcvn3Bytes('UBND HUYỆN ĐAN PHƯỢNG,Tỉnh Hà Tĩnh\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM,Hà Nội\n'),
    );
    expect(decodeText(typed).text).toBe(
      'UBND HUYỆN ĐAN PHƯỢNG,Tỉnh Hà Tĩnh\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM,Hà Nội\n',
    );
  });

  it('offers the readings when two encodings are plausible, and reads by the answer', () => {
    const bytes = Uint8Array.of(0x6e, 0xe3, 0x6d, 0x2c, 0xd0);
    const { text: read, issues, readings } = decodeText(bytes);
    expect(read).toBeNull();
    expect(issues).toMatchObject([{ severity: 'error', code: 'ambiguousEncoding' }]);
    expect(readings[0]).toEqual({ encoding: 'windows-1258', sample: 'năm,Đ' });
    expect(readings.map(({ encoding }) => encoding)).toEqual(['windows-1258', 'viscii', 'tcvn3']);
    expect(issues[0]?.message).toContain('«năm,Đ»');
    expect(issues[0]?.message).toContain('«nóm,é»');
    expect(decodeText(bytes, 'tcvn3')).toMatchObject({ text: 'nóm,é', encoding: 'tcvn3', issues: [] });
    expect(decodeText(bytes, 'utf-8').issues).toMatchObject([{ code: 'unknownEncoding' }]);
  });

  it('reads Western European text only with a question', () => {
    const decoded = decodeText(latinBytes('ville,code\nCafé Müller,1\nSão Tomé,2\n'));
    expect(decoded).toMatchObject({
      encoding: 'windows-1252',
      issues: [{ severity: 'warning', code: 'ambiguousEncoding' }],
    });
    expect(decoded.text).toContain('Müller');
  });

  it.each([
    ['TCVN3', 'tcvn3', new TextDecoder('latin1').decode(tcvn3Bytes(names))],
    ['VNI', 'vni', vniTyped(names)],
  ])('turns %s letters inside a Unicode file into real ones, with a warning', (_name, encoding, typed) => {
    const decoded = decodeText(utf8Bytes(typed));
    expect(decoded).toMatchObject({
      text: names,
      encoding,
      issues: [{ severity: 'warning', code: 'legacyFont' }],
    });
    expect(decodeText(utf8Bytes(typed), 'utf-8')).toMatchObject({ text: typed, issues: [] });
  });

  it.each(['Hoà Bình,1\nHà Nam,2\n', 'Bà Rịa\n', 'Côte d’Ivoire,São Tomé\n', '5 ° ± 2 µm, ½ · x\n'])(
    'leaves sound text alone: %j',
    (sound) => {
      expect(decodeText(utf8Bytes(sound))).toMatchObject({ text: sound, encoding: 'utf-8', issues: [] });
    },
  );

  it.each([
    ['CP437 or CP850', 'Quß║¡n Ba ─É├¼nh,1\n', 'Quận Ba Đình,1\n'],
    ['Windows-1252', 'HÃ\u{A0} Ná»™i,1\nÄ\u{90}Ã\u{A0} Náºµng,2\n', 'Hà Nội,1\nĐà Nẵng,2\n'],
    ['Windows-1252 with plain spaces', 'HÃ  Ná»™i,1\nlÃ m,2\n', 'Hà Nội,1\nlàm,2\n'],
    ['Windows-1258', 'HĂ\u{A0} Ná»™i,1\n', 'Hà Nội,1\n'],
    ['Mac Roman', 'H√† N·ªôi,1\n', 'Hà Nội,1\n'],
    [
      'Latin-1, twice',
      new TextDecoder('windows-1252').decode(
        utf8Bytes(new TextDecoder('windows-1252').decode(utf8Bytes('Quận Ba Vì'))),
      ),
      'Quận Ba Vì',
    ],
  ])('undoes UTF-8 read as %s', (_how, mojibake, meant) => {
    const decoded = decodeText(utf8Bytes(mojibake));
    expect(decoded.text).toBe(meant);
    expect(decoded.issues).toMatchObject([{ severity: 'warning', code: 'doubleEncoded', line: 1 }]);
  });

  it('does not take quotation marks behind capitals for double encoding', () => {
    const quoted = '“THỊ XÃ”,MÃ–SỐ\n“XÔ”\n';
    expect(decodeText(utf8Bytes(quoted))).toMatchObject({ text: quoted, issues: [] });
  });

  it.each([
    ['CỦA NGƢỜI DÂN, cả nƣớc', 'CỦA NGƯỜI DÂN, cả nước'],
    ['Chỉ số HÀI LÕNG', 'Chỉ số HÀI LÒNG'],
    ['Ðể cải thiện, ÐBSCL', 'Để cải thiện, ĐBSCL'],
    ['ĐẠI ҺỌເ QUỐເ ǤIA ҺÀ ПỘI', 'ĐẠI HỌC QUỐC GIA HÀ NỘI'],
  ])('puts look-alike letters right: %s', (wrong, right) => {
    const decoded = decodeText(utf8Bytes(`tên\n${wrong}\n`));
    expect(decoded.text).toBe(`tên\n${right}\n`);
    expect(decoded.issues).toMatchObject([{ severity: 'info', code: 'lookAlikeLetters', line: 2 }]);
  });

  it('leaves words of other alphabets alone', () => {
    expect(decodeText(utf8Bytes('Москва,Αθήνα\n'))).toMatchObject({ text: 'Москва,Αθήνα\n', issues: [] });
  });

  it('composes decomposed letters', () => {
    expect(decodeText(utf8Bytes('Hà Tĩnh'.normalize('NFD')))).toMatchObject({ text: 'Hà Tĩnh', issues: [] });
  });

  it.each([
    ['H\u{FFFD} Nội', 2],
    ['H? N?i', 2],
    ['?i?m,Qu?ng Ninh', 2],
    ['HÃ Ná»', 2],
  ])('names the line where letters were lost: %j', (lost, line) => {
    const decoded = decodeText(utf8Bytes(`a,b\r\n1,${lost}\r\n`));
    expect(decoded.issues).toMatchObject([{ severity: 'warning', code: 'lostLetters', line }]);
    expect(decoded.lost).not.toBeNull();
  });

  it('refuses what is longer than a text can be, with advice and at once', () => {
    const started = performance.now();
    const { text, issues } = decodeText(new Uint8Array(500_000_001));
    expect([text, issues[0]?.code]).toEqual([null, 'tooLarge']);
    expect(issues[0]?.message).toContain('tách tệp');
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('knows questions and addresses from lost letters', () => {
    expect(
      codesOf(utf8Bytes('nguon,cau_hoi\nhttp://a.vn/x?y=2014&z?b,Có hài lòng không?\nAi?,“Đúng?”\n')),
    ).toEqual([]);
  });

  it('reads damaged UTF-8 as far as it goes and says so', () => {
    const cut = utf8Bytes('đơn vị\nHà Nội\nQuảng Ngã').slice(0, -1);
    expect(decodeText(cut)).toMatchObject({
      encoding: 'utf-8',
      issues: [{ severity: 'warning', code: 'damagedBytes', line: 3 }],
    });
    const odd = utf16Bytes('\u{FEFF}a,b\n1,2\n', true).slice(0, -1);
    expect(decodeText(odd)).toMatchObject({ encoding: 'utf-16le', issues: [{ code: 'damagedBytes' }] });
  });

  it.each([
    ['an xlsx file', [0x50, 0x4b, 0x03, 0x04, 0x14, 0, ...utf8Bytes('[Content_Types].xml')], /\.xlsx/u],
    ['a zip file', [0x50, 0x4b, 0x03, 0x04, 0x14], /giải nén/u],
    ['an old Excel file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], /\.xls/u],
    ['a PDF', [...utf8Bytes('%PDF-1.7')], /PDF/u],
    ['a gzip file', [0x1f, 0x8b, 0x08], /gzip/u],
    ['a 7z file', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], /giải nén/u],
    ['a login page', [...utf8Bytes('\n<!DOCTYPE html><title>Đăng nhập</title>')], /đăng nhập/u],
    [
      'an HTML table named .xls',
      [...utf8Bytes('<html><body><table><tr><td>1</td></tr></table>')],
      /mở bằng Excel/u,
    ],
    ['an Excel XML file', [...utf8Bytes('<?xml version="1.0"?><Workbook></Workbook>')], /XML/u],
    ['JSON', [...utf8Bytes('{"nam": 2024}')], /JSON/u],
    ['a JSON list', [...utf8Bytes('[1, 2]\n')], /JSON/u],
    ['a PNG image', [0x89, 0x50, 0x4e, 0x47], /ảnh/u],
    ['a WebP image', [...utf8Bytes('RIFF\u{1}\u{1}\u{1}\u{1}WEBP')], /ảnh/u],
    ['RTF', [...utf8Bytes('{\\rtf1')], /RTF/u],
    ['control codes', Array.from({ length: 300 }, (_, index) => index % 256), /nhị phân/u],
    ['zeros', Array.from({ length: 300 }, () => 0), /nhị phân/u],
  ])('refuses %s with advice', (_what, bytes, advice) => {
    const decoded = decodeText(Uint8Array.from(bytes));
    expect(decoded.text).toBeNull();
    expect(decoded.issues).toMatchObject([{ severity: 'error', code: 'notATable', line: 1 }]);
    expect(decoded.issues[0]?.message).toMatch(advice);
  });

  it.each([
    ['nothing', [], 'emptyFile'],
    ['blank lines only', [...utf8Bytes(' \r\n\r\n')], 'emptyFile'],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0], 'unknownEncoding'],
    ['letters of no encoding', [0xf5, 0xf5, 0x2c, 0xf5, 0xfe, 0xfe, 0xf5], 'unknownEncoding'],
  ])('refuses %s', (_what, bytes, code) => {
    expect(decodeText(Uint8Array.from(bytes))).toMatchObject({
      text: null,
      issues: [{ severity: 'error', code }],
    });
  });
});
