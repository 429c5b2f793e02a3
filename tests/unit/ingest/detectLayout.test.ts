import { describe, expect, it } from 'vitest';
import { shippedContext } from '../../../src/cli/shippedContext.ts';
import { detectLayout } from '../../../src/ingest/detectLayout.ts';
import { tableOf } from '../../support/importTable.ts';

const context = shippedContext();
const detect = (text: string) => detectLayout(tableOf(text), context);
const roles = (text: string) => detect(text).mapping?.columns.map(({ role }) => role);

describe(detectLayout, () => {
  it.each([
    ['long', 'nam,don_vi,chi_so,tieu_chi,diem\n2024,Hà Nội,PAPI,D1,5.39\n'],
    ['long', 'year,province,dimension,score\n2024,Ha Noi,D1,5.39\n'],
    ['ranking', 'STT;Tên đơn vị;Điểm chấm thực tế;Xếp loại\n1;Xã Minh Họa;92,5;A\n'],
    ['unitsByCriteria', 'Tỉnh;Lĩnh vực 1;Lĩnh vực 2\nHà Nội;5,5;6,5\n'],
    ['criteriaByUnits', 'STT;Nội dung;Điểm tối đa;Hà Nội;Hà Tĩnh\n1;Kế hoạch;10;9;8\n'],
    ['scoreSheet', 'Nội dung;Điểm chuẩn;Tự chấm;Điểm thẩm định\n1. Kế hoạch;10;9;8\n'],
    ['scoreSheet', 'Lĩnh vực;TC1;TC2;Điểm\nLV1;1,5;2;3,5\n'],
    ['answers', 'nam,don_vi,linh_vuc,phieu,cau_hoi,muc_do\n2024,Xã Minh Họa,Đất đai,1,C1,4\n'],
    ['units', 'ma,ten,loai,truc_thuoc,tu_ngay,den_ngay\n01,Xã Minh Họa,xa,,2020-01-01,\n'],
    ['succession', 'old_code,old_name,new_code,new_name,part\n1,A,2,B,whole\n'],
    [null, 'a,b\nxin,chào\n'],
    [null, ''],
  ])('finds %s', (layout, text) => {
    expect(detect(text).layout).toBe(layout);
  });

  it('takes the smallest unit when several territories stand side by side', () => {
    expect(roles('Tỉnh;Huyện;Tên xã;Điểm\nHà Nội;Huyện Minh Họa;Xã Minh Họa;9,5\n')).toEqual([
      'ignored',
      'ignored',
      'unit',
      'figure',
    ]);
  });

  it('reads a misprinted heading with less confidence', () => {
    const { mapping, confidence } = detect('Tên đơn vịi;Tổng điểm\nHà Nội;92,5\n');
    expect(mapping?.columns[0]?.role).toBe('unit');
    expect(confidence).toBeGreaterThan(0.5);
    expect(confidence).toBeLessThan(1);
  });

  it('tells kinds of points below a heading, and percent beside points', () => {
    const { mapping } = detect(
      'Tên đơn vị;Thể chế (10 điểm) / TC;Thể chế (10 điểm) / TĐ;Thể chế (10 điểm) / Bị trừ;Thể chế (10 điểm) / Chỉ số %\nHà Nội;9;8,5;0,5;85\n',
    );
    expect(
      mapping?.columns.map(({ figure }) => [
        figure?.criterion[0] ?? null,
        figure?.kind ?? null,
        figure?.measure ?? null,
      ]),
    ).toEqual([
      [null, null, null],
      ['Thể chế (10 điểm)', 'selfAssessed', 'points'],
      ['Thể chế (10 điểm)', 'appraised', 'points'],
      [null, null, null],
      ['Thể chế (10 điểm)', null, 'percentCheck'],
    ]);
  });

  it('takes a lone appraisal beside parts for a part, beside nothing for the whole', () => {
    const parts = detect('Tên đơn vị;Điểm thẩm định;KSCB;Tổng điểm\nHà Nội;60;20;80\n').mapping;
    expect(parts?.columns.map(({ figure }) => figure?.criterion)).toEqual([
      undefined,
      ['Điểm thẩm định'],
      ['KSCB'],
      [],
    ]);
    const kinds = detect('Tên đơn vị;Điểm tự chấm;Điểm thẩm định\nHà Nội;60;20\n').mapping;
    expect(kinds?.columns.map(({ figure }) => [figure?.criterion.length, figure?.kind])).toEqual([
      [undefined, undefined],
      [0, 'selfAssessed'],
      [0, 'appraised'],
    ]);
  });

  it('survives 16,000 columns', () => {
    const header = Array.from({ length: 16_000 }, (_, index) => `Tiêu chí ${index + 1}`).join(',');
    const started = performance.now();
    expect(detect(`Tên đơn vị,${header}\nHà Nội${',1'.repeat(16_000)}\n`).layout).toBe('unitsByCriteria');
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
