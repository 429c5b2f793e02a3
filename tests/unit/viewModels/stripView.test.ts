import { describe, expect, it } from 'vitest';
import { stripView } from '../../../src/viewModels/stripView.ts';
import { shippedScreen } from '../../support/shippedScreen.ts';
import type { ShippedScreenRequest } from '../../support/shippedScreen.ts';

const strip = async (request: ShippedScreenRequest) => stripView((await shippedScreen(request)).screen);

describe(stripView, () => {
  it('draws every ranked unit, labels the selected, the pinned and the outermost, and names who is missing', async () => {
    const view = await strip({ year: 2024, base: 2023, pinned: ['01'] });
    expect(view.title).toBe('61 tỉnh, thành phố đứng ở đâu năm 2024?');
    expect(view.chart?.points).toHaveLength(61);
    expect(view.chart?.points.flatMap(({ label }) => (label === '' ? [] : label))).toEqual([
      'Quảng Ninh  47,82',
      'Tây Ninh  47,35',
      'Bình Thuận  47,13',
      'Hà Tĩnh  45,55',
      expect.stringMatching(/^Hà Nội {2}\d\d,\d\d$/u),
      'Cần Thơ  40,44',
      'Kon Tum  40,31',
      'Kiên Giang  39,91',
    ]);
    expect(view.chart?.points.filter(({ role }) => role !== 'context').map(({ role }) => role)).toEqual([
      'selected',
      'pinned',
    ]);
    expect(view.chart?.reference?.value).toBeCloseTo(43.479567, 9);
    expect(view.chart?.reference?.label).toBe('trung vị 43,48');
    expect(view.sentence).toBe(
      '**Quảng Ninh** dẫn đầu với 47,82; một nửa số tỉnh đạt từ 43,48 trở lên. Không xếp hạng **Vĩnh Phúc, Tiền Giang**: chưa công bố.',
    );
  });

  it('tables all units, the missing last with their reason', async () => {
    const { table } = await strip({ year: 2022, base: 2021 });
    expect(table.rows).toHaveLength(63);
    expect(table.rows[0]?.cells.map(({ text }) => text)).toEqual(['1/61', 'Quảng Ninh', '47,88']);
    expect(table.rows.slice(-2).map(({ cells }) => cells.map(({ text }) => text).slice(0, 2))).toEqual([
      ['không xếp hạng', 'Bắc Giang'],
      ['không xếp hạng', 'Bắc Ninh'],
    ]);
    expect(table.rows.at(-1)?.cells[2]).toMatchObject({ value: null });
    expect(table.rows.at(-1)?.cells[2]?.text).toContain('Công khai, minh bạch');
  });

  it('says how many dimensions an incomplete unit lacks', async () => {
    const view = await strip({ year: 2022, base: 2021 });
    expect(view.sentence).toBe(
      '**Quảng Ninh** dẫn đầu với 47,88; một nửa số tỉnh đạt từ 42,24 trở lên. Không xếp hạng **Bắc Giang, Bắc Ninh**: thiếu 4/8 lĩnh vực.',
    );
  });

  it('says how little is known of a partial index and draws the published mean', async () => {
    const view = await strip({ index: 'PAR', year: 2024, base: 2023 });
    expect(view.title).toBe('7 tỉnh, thành phố đã có số đứng ở đâu năm 2024?');
    expect(view.sentence).toBe('Mới có số của **7/63** tỉnh; 56/63 tỉnh chưa có số trong bộ dữ liệu.');
    expect(view.chart?.reference).toEqual({ value: 88.37, label: 'trung bình cả nước 88,37' });
    expect(view.chart?.points.find(({ role }) => role === 'selected')?.rankText).toBe('15/63');
    expect(view.chart?.points.every(({ label }) => label !== '')).toBe(true);
  });

  it('names the group', async () => {
    const view = await strip({ year: 2024, base: 2023, group: 'northCentralCoast' });
    expect(view.title).toBe(
      '14 tỉnh, thành phố của Bắc Trung Bộ và duyên hải miền Trung đứng ở đâu năm 2024?',
    );
    expect(view.sentence).toBe('**Bình Thuận** dẫn đầu với 47,13; một nửa số tỉnh đạt từ 43,81 trở lên.');
  });

  it('speaks English', async () => {
    const view = await strip({ year: 2024, base: 2023, language: 'en' });
    expect(view.sentence).toBe(
      '**Quảng Ninh** leads with 47.82; half of the provinces reach 43.48 or more. Not ranked: **Vĩnh Phúc, Tiền Giang** (not published).',
    );
  });
});
