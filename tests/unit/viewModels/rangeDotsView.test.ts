import { describe, expect, it } from 'vitest';
import { rangeDotsView } from '../../../src/viewModels/rangeDotsView.ts';
import { papiRanges } from '../../support/papiFigures.ts';
import { shippedScreen } from '../../support/shippedScreen.ts';
import type { ShippedScreenRequest } from '../../support/shippedScreen.ts';

const rangeDots = async (request: ShippedScreenRequest) => {
  const { screen, scores } = await shippedScreen(request);
  return rangeDotsView({ screen, scores: await scores(request.year) });
};

describe(rangeDotsView, () => {
  it('gives own value and rank, lowest, median and highest of every dimension', async () => {
    const view = await rangeDots({ year: 2024, base: 2023 });
    const { chart } = view;
    expect(
      chart?.rows
        .map((row) =>
          [row.id, row.min.toFixed(4), row.median.toFixed(4), row.max.toFixed(4), row.rankText].join(';'),
        )
        .join('\n'),
    ).toBe(papiRanges);
    expect(chart?.rows.map(({ valueText }) => valueText)).toEqual([
      '5,84',
      '5,96',
      '4,56',
      '7,19',
      '7,36',
      '7,51',
      '3,72',
      '3,41',
    ]);
    expect([chart?.axisMin, chart?.axisMax, chart?.axisLabel]).toEqual([1, 10, 'điểm, thang 1–10']);
    expect(view.sentence).toBe(
      'Mạnh nhất: **Tham gia của người dân ở cấp cơ sở (3/61)**; yếu nhất: **Cung ứng dịch vụ công (32/61)**.',
    );
  });

  it('ranks each dimension out of the units that have it', async () => {
    const view = await rangeDots({ year: 2022, base: 2021, unit: '04' });
    expect(view.sentence).toBe(
      'Mạnh nhất: **Quản trị môi trường (43/63)**; yếu nhất: **Quản trị điện tử (62/62)**.',
    );
  });

  it('names all dimensions of an equal rank', async () => {
    const view = await rangeDots({ year: 2011, base: null });
    expect(view.chart?.rows).toHaveLength(6);
    expect(view.sentence).toBe(
      'Mạnh nhất: **Công khai, minh bạch (2/63)**; yếu nhất: **Kiểm soát tham nhũng trong khu vực công, Cung ứng dịch vụ công (19/63)**.',
    );
  });

  it('keeps the range of the others where the unit is missing', async () => {
    const view = await rangeDots({ year: 2024, base: 2023, unit: '26' });
    expect(
      view.chart?.rows.every(
        ({ value, valueText, rankText }) => value === null && valueText === 'chưa công bố' && rankText === '',
      ),
    ).toBe(true);
    expect(view.sentence).toBe(
      '**Vĩnh Phúc** chưa có điểm lĩnh vực; dải và trung vị là của các đơn vị khác.',
    );
  });

  it('compares nothing where only one unit has published parts, but tables its own', async () => {
    const view = await rangeDots({ index: 'SIPAS', year: 2024, base: 2023, unit: '01' });
    expect(view.chart).toBeNull();
    expect(view.unavailable).toBe(
      'Bộ dữ liệu chưa có điểm lĩnh vực SIPAS 2024 của đa số đơn vị nên không so sánh được Hà Nội.',
    );
    expect(view.table.rows.map(({ cells }) => [cells[1]?.text, cells[3]?.text, cells[5]?.value])).toEqual([
      ['86,51', 'không xếp hạng', null],
      ['86,49', 'không xếp hạng', null],
    ]);
    const par = await rangeDots({ index: 'PAR', year: 2024, base: 2023 });
    expect(par.table.rows).toEqual([]);
  });
});
