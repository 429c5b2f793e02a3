import { describe, expect, it } from 'vitest';
import { diffScores } from '../../../src/ingest/diffScores.ts';
import type { ImportDraft } from '../../../src/ingest/importDraft.ts';
import { codes, context, draft, values } from '../../support/shippedDraft.ts';
import { shippedDataset } from '../../support/shippedDataset.ts';

const { scores: stored } = shippedDataset();
const provinceOf = (name: string): string => context.units.find((unit) => unit.name === name)?.unitId ?? '';

/** What an import of one printed figure would change: old value → new value. */
const changes = (read: ImportDraft): readonly string[] =>
  diffScores(read, stored).changed.map(({ old, new: next }) => `${old.value} → ${next.value}`);

/** A printed figure beside a sound one, which shows how the file writes numbers. */
const printed = (year: number, province: string, index: string, value: string): ImportDraft =>
  draft(`Năm;Tỉnh;Chỉ số;Điểm\n${year};${province};${index};${value}\n2016;Đà Nẵng;PAR;90,32\n`);

/** A printed PAPI total beside the published dimensions of the same province and year. */
function beside(year: number, province: string, total: string): ImportDraft {
  const parts = stored.filter(
    (score) =>
      score.unitId === provinceOf(province) &&
      score.year === year &&
      score.indexCode === 'PAPI' &&
      /^D\d$/u.test(score.criterionId),
  );
  expect(parts).toHaveLength(8);
  const head = parts.map(({ criterionId }) => criterionId).join(';');
  const cells = parts.map(({ value }) => String(value).replace('.', ',')).join(';');
  return draft(`Năm;Tỉnh;${head};PAPI\n${year};${province};${cells};${total}\n`);
}

describe('misprints of published figures, met again in a file', () => {
  it.each([
    ['transposed digits', 2024, 'Hà Nội', 'PAR', '92,75', '92.57 → 92.75'],
    ['a wrong digit', 2023, 'Hải Phòng', 'PAR', '91,81', '91.87 → 91.81'],
    ['a dropped zero', 2018, 'Quảng Ninh', 'PAR', '89,6', '89.06 → 89.6'],
    ['transposed digits', 2023, 'Hải Phòng', 'SIPAS', '88,90', '88.09 → 88.9'],
  ])(
    '%s, %i %s %s %s: shown as a change before it is stored',
    (_what, year, province, index, value, change) => {
      expect(changes(printed(year, province, index, value))).toEqual([change]);
    },
  );

  it.each([
    ['a wrong digit', 2019, 'Quảng Ninh', '44,66', '46,66'],
    ['a wrong digit', 2020, 'Quảng Ninh', '48,881', '48,811'],
    ['transposed digits', 2021, 'Thừa Thiên Huế', '48,095', '48,059'],
    ['another year', 2023, 'Sơn La', '40,8694', '42,3966'],
    ['another rounding', 2021, 'Bà Rịa - Vũng Tàu', '40,62', '40,61'],
  ])('%s, PAPI %i %s %s: not the sum of its dimensions, %s is', (_what, year, province, wrong, right) => {
    expect(codes(beside(year, province, wrong))).toContain('sumMismatch 2');
    expect(codes(beside(year, province, right))).toEqual([]);
  });

  it('48,881 alone in a file is thousands or a decimal: asked', () => {
    const alone = draft('Năm;Tỉnh;Chỉ số;Điểm\n2020;Quảng Ninh;PAPI;48,881\n');
    expect([alone.records, alone.questions.map(({ kind }) => kind)]).toEqual([[], ['ambiguousNumberFormat']]);
  });

  it('two publications of one figure: the second is refused with both numbers', () => {
    const read = draft('Năm;Tỉnh;Chỉ số;Điểm\n2018;Quảng Ninh;PAR;89,6\n2018;Quảng Ninh;PAR;89,06\n');
    expect(values(read)).toEqual([89.6]);
    const refused = read.issues.find(({ code, line }) => code === 'duplicateRow' && line === 3);
    expect(refused?.message).toContain('89,06');
    expect(refused?.message).toContain('89,6');
  });

  it('parts that add up to 87,89 below a printed total of 86,89', () => {
    const read = draft(
      'Năm;Địa phương;Điểm thẩm định;Điều tra xã hội học lãnh đạo, quản lý;SIPAS quy đổi;Tác động đến phát triển kinh tế - xã hội;PAR INDEX\n2023;Hòa Bình;57,04;18,34;8,19;4,32;86,89\n',
    );
    const mismatch = read.issues.find(({ code }) => code === 'sumMismatch');
    expect(mismatch?.message).toContain('87,89');
    expect(mismatch?.message).toContain('86,89');
    expect(values(read)).toHaveLength(5);
  });

  it('one rank for two provinces of different scores', () => {
    const read = draft(
      'Hạng;Tỉnh;SIPAS 2021\n37;Hà Tĩnh;85,5\n38;Bà Rịa - Vũng Tàu;85,2\n38;Đà Nẵng;84,9\n39;Cà Mau;84,1\n',
    );
    expect(codes(read)).toContain('rankDiffers 4');
  });

  it('a rank that the score contradicts', () => {
    const read = draft('Hạng;Tỉnh;PAPI 2019\n1;Hà Tĩnh;46,5\n2;Cà Mau;45,5\n13;Quảng Bình;46,1\n');
    expect(read.issues.some(({ code, line }) => code === 'rankDiffers' && line >= 3)).toBe(true);
  });

  it('50 for a component that ends at 10', () => {
    const read = draft('Năm;Tỉnh;Chỉ số;Tiêu chí;Điểm\n2021;Hà Tĩnh;PAPI;D1;50\n2021;Cà Mau;PAPI;D1;5,5\n');
    expect(codes(read)).toContain('scaleConfusion 2');
    expect(values(read)).toEqual([5.5]);
  });

  it('another province said to be last than the one with the lowest score', () => {
    const read = draft(
      'Hạng;Tỉnh;PAR INDEX 2023\n61;An Giang;81,32\n62;Bình Thuận;82,9\n63;Sóc Trăng;82,5\n',
    );
    const [differs] = read.issues;
    expect(differs).toMatchObject({ code: 'rankDiffers', line: 2 });
    expect(differs?.message).toContain('Sóc Trăng');
    expect(values(read)).toEqual([81.32, 82.9, 82.5]);
  });

  it('a rank among the municipalities printed as one of the country', () => {
    const read = draft('Hạng;Tỉnh;SIPAS 2023\n1/63;Hải Phòng;88,90\n1/63;Thái Nguyên;90,29\n');
    expect(codes(read)).toContain('rankDiffers 2');
  });

  it.each([
    ['provinces in each group', 'Nhóm;Số tỉnh\nCao;16\nTrung bình cao;16\nTrung bình thấp;14\nThấp;15\n'],
    ['provinces that rose and fell', 'Biến động;Số tỉnh\nTăng điểm;53\nGiảm điểm;9\n'],
  ])('numbers of %s are no scores: asked, nothing loads', (_what, text) => {
    const read = draft(text);
    expect(read.records).toEqual([]);
    expect(read.questions.length).toBeGreaterThan(0);
    expect(read.rejectedRows).toHaveLength(read.accounting.read);
  });

  it('a national mean is no province: left out and listed, whichever it is', () => {
    const read = draft(
      'Năm;Tỉnh;Chỉ số;Điểm\n2022;Sơn La;PAPI;40,8694\n2022;Bình quân cả nước;PAPI;41,56\n2022;Trung bình cả nước;PAPI;42,34\n',
    );
    expect(values(read)).toEqual([40.8694]);
    expect(read.skippedRows).toEqual([
      { line: 3, reason: 'total' },
      { line: 4, reason: 'total' },
    ]);
  });

  it.each(['Tăng giảm', 'Tăng/giảm so với 2023', 'Chênh lệch', 'Thay đổi'])(
    'changes to the year before under «%s» are not read as points',
    (heading) => {
      const read = draft(
        `Năm;Tỉnh;Chỉ số;Điểm;${heading}\n2024;Hà Nội;PAR;92,75;+1,32\n2024;Hải Phòng;PAR;96,17;+4,30\n2024;Hòa Bình;PAR;86,76;-1,42\n`,
      );
      expect(values(read)).toEqual([92.75, 96.17, 86.76]);
      expect(codes(read)).toContain('ignoredColumn 1');
    },
  );
});
