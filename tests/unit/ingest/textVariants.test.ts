import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/ingest/decodeText.ts';
import type { ImportDraft } from '../../../src/ingest/importDraft.ts';
import { readTable } from '../../../src/ingest/readTable.ts';
import { codes, context, draft, values } from '../../support/shippedDraft.ts';
import { utf8Bytes } from '../../support/vietnameseBytes.ts';

const unitNames = ({ records }: ImportDraft): readonly string[] =>
  records.map(({ unitId }) => context.units.find((unit) => unit.unitId === unitId)?.name ?? unitId);
const rows = (cells: readonly string[], row: (cell: string) => string): string => cells.map(row).join('\n');
const papi = (units: readonly string[]): ImportDraft =>
  draft(`nam;don_vi;chi_so;tieu_chi;diem\n${rows(units, (unit) => `2023;${unit};PAPI;D5;7,1`)}\n`);
const questionsOf = ({ questions }: ImportDraft): readonly string[] =>
  questions.map((question) => `${question.kind} ${'text' in question ? question.text : ''}`.trim());

/** What people write for a thing that has one name; every spelling was met in plans, reports or data sets. */
describe('spellings met in public files', () => {
  it.each([
    [
      'PAR',
      ['PARINDEX', 'PAR Index', 'PAINDEX', 'Par Index', 'PAR-INDEX', 'PAR INDERX', 'Chỉ số CCHC', 'PARI'],
    ],
    ['SIPAS', ['SIPAS', 'Sipas', 'Chỉ số hài lòng', 'Chỉ số Hải lòng', 'Tỷ lệ hài lòng']],
  ])('of the index %s', (indexCode, spellings) => {
    const provinces = ['Hà Nội', 'Hà Tĩnh', 'Cà Mau', 'Lào Cai', 'Sơn La', 'An Giang', 'Gia Lai', 'Tây Ninh'];
    const text = spellings.map((spelling, index) => `2023;${provinces[index] ?? ''};${spelling};87,5`);
    const { records, questions } = draft(`nam;don_vi;chi_so;diem\n${text.join('\n')}\n`);
    expect(questions).toEqual([]);
    expect(records.map((record) => record.indexCode)).toEqual(spellings.map(() => indexCode));
  });

  it.each([
    ['Hòa Bình', ['Hòa Bình', 'Hoà Bình']],
    ['Khánh Hòa', ['Khánh Hoà']],
    ['Thanh Hóa', ['Thanh Hóa', 'Thanh Hoá'.normalize('NFD')]],
    ['Hưng Yên', ['Hƣng Yên']],
    ['Bình Phước', ['Bình Phƣớc']],
    ['Đồng Nai', ['Ðồng Nai']],
    ['Đắk Lắk', ['Ðắk Lắk']],
    [
      'Hà Nội',
      [
        'Thủ đô Hà Nội',
        'Thành phố Hà Nội',
        'Ha Noi',
        'Hanoi',
        'TP Hà Nội',
        'HÀ NỘI',
        ' Hà  Nội ',
        'Hà Nội*',
        'ҺÀ NỘI',
      ],
    ],
    [
      'Hồ Chí Minh',
      ['Tp. HCM (cũ)', 'TPHCM', 'TP. Hồ Chí Minh', 'Thành phố Hồ Chí Minh', 'TP. Ho Chi Minh', 'HCMC'],
    ],
    ['Thừa Thiên Huế', ['Thua Thien-Hue', 'Thua Thien Hue', 'TT-Hue', 'Thừa Thiên Huế', 'thành phố Huế']],
    ['Bà Rịa - Vũng Tàu', ['Ba Ria-Vung Tau', 'Ba Ria - Vung Tau', 'Ba Ria – Vung Tau', 'BR-VT']],
    ['Quảng Ninh', ['Quang Ninh*', 'UBND tỉnh Quảng Ninh', 'Tỉnh Quảng Ninh']],
    ['Cà Mau', ['Сà Мau']],
  ])('of %s', (name, spellings) => {
    for (const spelling of spellings) {
      const read = papi([spelling]);
      expect([spelling, unitNames(read), questionsOf(read)]).toEqual([spelling, [name], []]);
    }
  });

  it('of a letter that UTF-8 read as CP437 made of it', () => {
    expect(unitNames(papi(['Cao Bß║▒ng', '─Éiß╗çn Bi├¬n', 'Lß║íng S╞ín']))).toEqual([
      'Cao Bằng',
      'Điện Biên',
      'Lạng Sơn',
    ]);
  });

  it('of the misprints ƣ and õ in a sentence', () => {
    const printed = 'CHỈ SỐ HÀI LÕNG CỦA NGƢỜI DÂN cả nƣớc';
    const { text, issues } = decodeText(utf8Bytes(`${printed};\nTên;Điểm\nHà Nội;87,5\n`));
    expect(text).toContain('CHỈ SỐ HÀI LÒNG CỦA NGƯỜI DÂN cả nước');
    expect(issues).toMatchObject([{ severity: 'info', code: 'lookAlikeLetters' }]);
  });

  it('of communes one letter apart: asked, never merged', () => {
    const text =
      'Tên xã;Chỉ số;Năm;Điểm\nXã Pú Bẩu;PAR;2024;85,5\nXã Pú Pẩu;PAR;2024;81,25\nXã Nà Nghịu;PAR;2024;80\nXã Nà Ngựu;PAR;2024;79,5\n';
    const read = draft(text);
    expect(read.records).toEqual([]);
    expect(questionsOf(read).filter((question) => question.startsWith('unknownUnit'))).toEqual([
      'unknownUnit Xã Pú Bẩu',
      'unknownUnit Xã Pú Pẩu',
      'unknownUnit Xã Nà Nghịu',
      'unknownUnit Xã Nà Ngựu',
    ]);
  });
});

const scores = (...cells: readonly string[]): ImportDraft =>
  draft(
    `Năm;Tỉnh;Chỉ số;Điểm\n${['Hà Nội', 'Hà Tĩnh', 'Cà Mau', 'Lào Cai'].map((unit, index) => `2024;${unit};PAR;${cells[index] ?? '88,5'}`).join('\n')}\n`,
  );

describe('numbers as people write them', () => {
  it('48,811 says nothing alone, and decides beside 88,5', () => {
    const alone = draft('Năm;Tỉnh;Chỉ số;Tiêu chí;Điểm\n2024;Hà Nội;PAPI;;48,811\n');
    expect([alone.records, alone.questions.map(({ kind }) => kind)]).toEqual([[], ['ambiguousNumberFormat']]);
    expect(values(scores('48,811', '88,5'))).toEqual([48.811, 88.5, 88.5, 88.5]);
    expect(values(draft('Năm;Tỉnh;Chỉ số;Điểm\n2024;Hà Nội;PAR;48.811\n2024;Hà Tĩnh;PAR;88.5\n'))).toEqual([
      48.811, 88.5,
    ]);
  });

  it('8.718.000 and 3.359,80 use dots for thousands', () => {
    const read = scores('8.718.000', '3.359,80');
    expect(read.numberFormat).toBe('comma');
    expect(read.issues.filter(({ code }) => code === 'scoreAboveMax').map(({ line }) => line)).toEqual([
      2, 3,
    ]);
    expect(values(read)).toEqual([88.5, 88.5]);
  });

  it('86.5% and 86,50% in one file are two formats: asked', () => {
    const read = scores('86.5%', '86,50%');
    expect([read.records, read.questions.map(({ kind }) => kind)]).toEqual([[], ['ambiguousNumberFormat']]);
  });

  it('86,50% and 9,12/10 are what they say', () => {
    expect(values(scores('86,50%'))).toEqual([86.5, 88.5, 88.5, 88.5]);
    const tenth = draft(
      'Năm;Tỉnh;Chỉ số;Tiêu chí;Điểm\n2024;Hà Nội;PAPI;D1;5,12/10\n2024;Hà Tĩnh;PAPI;D1;5,3\n',
    );
    expect(values(tenth)).toEqual([5.12, 5.3]);
  });

  it('9,12 điểm among values near 90 is on another scale: refused until confirmed', () => {
    const read = scores('9,12 điểm', '91,17%', '90,2', '89,9');
    expect(codes(read)).toContain('scaleConfusion 2');
    expect(values(read)).toEqual([91.17, 90.2, 89.9]);
  });

  it.each(['-', '–', 'x', 'KXĐ', 'N/A', ''])('%j is missing with a reason, never 0', (cell) => {
    const { records } = scores(cell);
    expect(records[0]).toMatchObject({ value: null, missingReason: expect.any(String) as string });
    expect(records.slice(1).map(({ value }) => value)).toEqual([88.5, 88.5, 88.5]);
  });

  it('0 is a zero of a criterion, and no score of an index that cannot be 0', () => {
    const criterion = draft(
      'Năm;Tỉnh;Chỉ số;Tiêu chí;Điểm\n2024;Hà Nội;PAR;leaderSurvey;0\n2024;Hà Tĩnh;PAR;leaderSurvey;8,5\n',
    );
    expect(values(criterion).includes(0) || criterion.issues.length > 0).toBe(true);
    const composite = draft(
      'Năm;Tỉnh;Chỉ số;Tiêu chí;Điểm\n2014;Bắc Giang;PAPI;;0\n2014;Hà Tĩnh;PAPI;D1;5,669496\n',
    );
    expect(values(composite)).not.toContain(0);
    expect(codes(composite)).toContain('zeroIsNoScore 2');
  });
});

describe('lines that are no units', () => {
  it('Highest / Điểm cao nhất, number 999, and blank formatted rows', () => {
    const table = readTable(
      utf8Bytes(
        'id,Province,D1,D2\n1,Ha Noi,5.337698,5.076181\n2,Ha Tinh,6.809286,6.138837\n999,Highest / Điểm cao nhất,6.809286,6.138837\n,,,\n,,,\n',
      ),
    );
    expect(table.rows).toHaveLength(2);
    expect(table.skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [4, 'total'],
      [5, 'blank'],
      [6, 'blank'],
    ]);
  });

  it('a header in English above one in Vietnamese', () => {
    const table = readTable(
      utf8Bytes(
        'Province,Participation at Local Levels,Transparency\nTỉnh,Tham gia của người dân ở cấp cơ sở,"Công khai, minh bạch"\nHa Noi,5.337698,5.076181\nDa Nang,5.274888,6.023874\n',
      ),
    );
    expect(table.header).toEqual([
      'Province / Tỉnh',
      'Participation at Local Levels / Tham gia của người dân ở cấp cơ sở',
      'Transparency / Công khai, minh bạch',
    ]);
    expect(table.rows).toHaveLength(2);
  });
});
