import { describe, expect, it } from 'vitest';
import { asCriterionId } from '../../../src/domain/ids.ts';
import { paretoOf } from '../../../src/viewModels/paretoView.ts';
import { shippedScreen } from '../../support/shippedScreen.ts';
import type { ShippedScreenRequest } from '../../support/shippedScreen.ts';

const pareto = async (request: ShippedScreenRequest, criterionId: string | null = null) => {
  const { screen, scores } = await shippedScreen(request);
  const selected = criterionId === null ? null : asCriterionId(criterionId);
  return paretoOf({ ...screen, criterionId: selected }, await scores(request.year));
};

describe(paretoOf, () => {
  it('orders the points lost on all 28 parts and draws ten', async () => {
    const view = await pareto({ year: 2024, base: 2023 });
    expect(view.chart?.bars.map(({ id }) => id).slice(0, 4)).toEqual(['D7.3', 'D8.3', 'D3.2', 'D8.1']);
    expect(view.chart?.bars).toHaveLength(10);
    expect(view.table.rows).toHaveLength(28);
    expect(view.chart?.bars[2]?.cumulativeRatio).toBeCloseTo(0.249_133_383_9, 9);
    // 80 − 45,5531 = 34,4469: every point lost is counted once.
    expect(view.sentence).toContain('Mất **34,45 điểm** so với tối đa 80');
    expect(view.sentence).toContain('**Chất lượng nước** (2,88)');
    expect(view.sentence).toContain('3 trong 28 nội dung thành phần chiếm 25\u00a0%');
  });

  it('looks into the selected criterion', async () => {
    const view = await pareto({ year: 2024, base: 2023 }, 'D2');
    expect(view.chart?.bars.map(({ id }) => id)).toEqual(['D2.1', 'D2.3', 'D2.4', 'D2.2']);
    expect(view.chart?.bars.at(-1)?.cumulativeRatio).toBeCloseTo(1, 12);
    expect(view.sentence).toContain('Mất **4,04 điểm** so với tối đa 10');
  });

  it('uses level 1 for PAR INDEX and keeps the printed contradiction in sight', async () => {
    const view = await pareto({ index: 'PAR', year: 2023, base: 2022, unit: '17' });
    expect(view.chart?.bars.map(({ lostText }) => lostText)).toEqual(['4,46', '3,66', '2,18', '1,81']);
    expect(view.sentence).toContain('mâu thuẫn K5');
  });

  it('counts only what is published and names what is not', async () => {
    const view = await pareto({ index: 'PAR', year: 2023, base: 2022, unit: '58' });
    expect(view.chart?.bars.map(({ id, lostText }) => [id, lostText])).toEqual([['appraised', '4,48']]);
    expect(view.sentence).toContain('so với tối đa 61,50');
    expect(view.sentence).toContain('Chưa có số: Điều tra xã hội học lãnh đạo, quản lý, SIPAS quy đổi');
  });

  it('does not add up rates that are no summands of the index', async () => {
    const view = await pareto({ index: 'SIPAS', year: 2024, base: 2023, unit: '01' });
    expect(view.chart).toBeNull();
    expect(view.unavailable).toContain('không cộng thành chỉ số');
    expect(view.table.rows).toEqual([]);
  });

  it.each([
    [{ year: 2024, base: 2023, unit: '26' }, 'PAPI 2024 của Vĩnh Phúc: chưa công bố.'],
    [{ index: 'PAR', year: 2024, base: 2023, unit: '42' }, 'chỉ có kết quả chung PAR INDEX 2024 của Hà Tĩnh'],
    [
      { index: 'PAR', year: 2020, base: null, unit: '42' },
      'không có số theo từng thành phần của PAR INDEX 2020',
    ],
  ])('says why there is none for %o', async (request, reason) => {
    const view = await pareto(request);
    expect(view.chart).toBeNull();
    expect(view.unavailable).toContain(reason);
  });
});
