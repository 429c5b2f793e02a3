import { describe, expect, it } from 'vitest';
import { moversView } from '../../../src/viewModels/moversView.ts';
import type { Mover } from '../../../src/viewModels/moversView.ts';
import { shippedScreen } from '../../support/shippedScreen.ts';
import type { ShippedScreenRequest } from '../../support/shippedScreen.ts';

const movers = async (request: ShippedScreenRequest) => moversView((await shippedScreen(request)).screen);
const linesOf = (list: readonly Mover[] | undefined) =>
  list?.map(({ name, changeText, placesText }) => `${name} ${changeText} ${placesText}`);

describe(moversView, () => {
  it('lists the largest rises and falls with places among the units of both years', async () => {
    const view = await movers({ year: 2024, base: 2023 });
    expect(linesOf(view.chart?.risers)).toEqual([
      'Tây Ninh ▲ +8,11 lên 57 bậc',
      'Bình Thuận ▲ +4,65 lên 26 bậc',
      'Cà Mau ▲ +4,42 lên 39 bậc',
      'Hậu Giang ▲ +2,94 lên 21 bậc',
    ]);
    expect(linesOf(view.chart?.fallers)).toEqual([
      'Bạc Liêu ▼ −1,48 xuống 14 bậc',
      'Khánh Hòa ▼ −1,14 xuống 17 bậc',
      'Kiên Giang ▼ −1,08 xuống 16 bậc',
      'Thừa Thiên Huế ▼ −0,95 xuống 8 bậc',
    ]);
    expect(view.chart?.own).toMatchObject({
      name: 'Hà Tĩnh',
      changeText: '▲ +0,12',
      placesText: 'lên 2 bậc',
    });
    expect(view.sentence).toBe(
      'Trong 59 tỉnh đủ cả hai năm: 43 tăng, 16 giảm. **Hà Tĩnh** đứng thứ 42/59 về mức thay đổi.',
    );
    expect(view.table.rows).toHaveLength(59);
    expect(
      view.table.rows.find(({ emphasis }) => emphasis === 'selected')?.cells.map(({ text }) => text),
    ).toEqual(['Hà Tĩnh', '45,43', '45,55', '▲ +0,12', '▲ +2']);
  });

  it('does not repeat the selected unit when it is among the largest', async () => {
    const view = await movers({ year: 2024, base: 2023, unit: '72' });
    expect(view.chart?.own).toBeNull();
    expect(view.chart?.risers[0]).toMatchObject({ name: 'Tây Ninh', role: 'selected' });
  });

  it('lists every unit whose change prints like the last one listed', async () => {
    const { screen } = await shippedScreen({ year: 2024, base: 2023 });
    if (screen.comparison === null) throw new Error('no comparison');
    const { changed } = screen.comparison;
    const tied = changed.map((unit) => ({
      ...unit,
      changePoints: 1,
      tone: 'improved' as const,
    }));
    const view = moversView({ ...screen, comparison: { ...screen.comparison, changed: tied } });
    expect(view.chart?.risers).toHaveLength(59);
    expect(view.chart?.fallers).toEqual([]);
  });

  it('says how few units of a partial index are known and takes places from the sources', async () => {
    const view = await movers({ index: 'PAR', year: 2024, base: 2023 });
    expect(view.sentence).toBe(
      'Chỉ **6/63** tỉnh có số cả hai năm (bậc theo nguồn công bố); chưa biết các tỉnh còn lại.',
    );
    expect(linesOf(view.chart?.risers)?.slice(0, 3)).toEqual([
      'Hải Phòng ▲ +4,30 lên 1 bậc',
      'Hà Tĩnh ▲ +1,37 lên 3 bậc',
      'Hòa Bình ▲ +1,29 xuống 2 bậc',
    ]);
  });

  it('is suppressed across a method break and without a base year', async () => {
    const broken = await movers({ year: 2018, base: 2017 });
    expect(broken.chart).toBeNull();
    expect(broken.unavailable).toMatch(
      /^Không so sánh 2017 với 2018 vì đổi phương pháp\. 2018: Thêm lĩnh vực 7/u,
    );
    const first = await movers({ year: 2011, base: null });
    expect(first.unavailable).toBe('Không có năm so sánh: 2011 là năm đầu có số liệu.');
    expect(first.table.rows).toEqual([]);
  });
});
