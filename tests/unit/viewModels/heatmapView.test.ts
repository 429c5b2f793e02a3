import { describe, expect, it } from 'vitest';
import { asCriterionId } from '../../../src/domain/ids.ts';
import { heatmapOf } from '../../../src/viewModels/heatmapView.ts';
import type { HeatmapOrder } from '../../../src/viewModels/heatmapView.ts';
import { shippedScreen } from '../../support/shippedScreen.ts';
import type { ShippedScreenRequest } from '../../support/shippedScreen.ts';

const plain: HeatmapOrder = { sortBy: null, ownOnTop: false };

const heatmap = async (request: ShippedScreenRequest, order = plain, criterionId: string | null = null) => {
  const { screen, scores } = await shippedScreen(request);
  const selected = criterionId === null ? null : asCriterionId(criterionId);
  return heatmapOf({ ...screen, criterionId: selected }, await scores(request.year), order);
};

const labels = (view: Awaited<ReturnType<typeof heatmap>>): readonly string[] =>
  view.chart?.rows.map(({ label }) => label) ?? [];

describe(heatmapOf, () => {
  it('lists all 63 provinces by rank, those without figures last and blank with their reason', async () => {
    const view = await heatmap({ year: 2024, base: 2023 });
    expect(labels(view)).toHaveLength(63);
    expect(labels(view).slice(0, 2)).toEqual(['Quảng Ninh', 'Tây Ninh']);
    expect(labels(view).slice(-2).toSorted()).toEqual(['Tiền Giang', 'Vĩnh Phúc']);
    expect(view.chart?.rows.at(-1)?.cells[0]).toEqual({ ratio: null, text: 'chưa công bố' });
  });

  it('says on which criterion units differ most', async () => {
    const view = await heatmap({ year: 2024, base: 2023 });
    // Bắc Giang 5,954645 and Cần Thơ 3,60553 of 10.
    expect(view.sentence).toBe(
      '**Tham gia của người dân ở cấp cơ sở** chênh lệch lớn nhất: Bắc Giang đạt 60\u00a0%, Cần Thơ đạt 36\u00a0% mức tối đa. Vĩnh Phúc, Tiền Giang: chưa công bố.',
    );
  });

  it('orders by a criterion, missing figures last', async () => {
    const view = await heatmap({ year: 2024, base: 2023 }, { sortBy: asCriterionId('D4'), ownOnTop: false });
    expect(labels(view).slice(0, 3)).toEqual(['Tây Ninh', 'Quảng Ninh', 'Sóc Trăng']);
    expect(labels(view).slice(-2).toSorted()).toEqual(['Tiền Giang', 'Vĩnh Phúc']);
  });

  it('keeps the selected and then the pinned units on top when asked', async () => {
    const view = await heatmap(
      { year: 2024, base: 2023, pinned: ['82', '01'] },
      { sortBy: null, ownOnTop: true },
    );
    expect(labels(view).slice(0, 4)).toEqual(['Hà Tĩnh', 'Hà Nội', 'Tiền Giang', 'Quảng Ninh']);
    expect(view.chart?.rows.filter(({ emphasis }) => emphasis)).toHaveLength(3);
  });

  it('shows the parts of the opened criterion, also when one of them is selected', async () => {
    const ids = ['D2.1', 'D2.2', 'D2.3', 'D2.4'];
    const opened = await heatmap({ year: 2024, base: 2023 }, plain, 'D2');
    const part = await heatmap({ year: 2024, base: 2023 }, plain, 'D2.3');
    expect(opened.chart?.columns.map(({ id }) => id)).toEqual(ids);
    expect(part.chart?.columns.map(({ id }) => id)).toEqual(ids);
    // Hà Tĩnh 2,035574 of 2,5.
    expect(opened.chart?.rows.find(({ label }) => label === 'Hà Tĩnh')?.cells[1]?.ratio).toBeCloseTo(
      0.814_229_6,
      9,
    );
  });

  it('keeps published criteria of a province whose index is incomplete', async () => {
    const view = await heatmap({ year: 2022, base: 2021 });
    const cells = view.chart?.rows.find(({ label }) => label === 'Bắc Giang')?.cells ?? [];
    expect(cells.filter(({ ratio }) => ratio === null).map(({ text }) => text)).toContain('chưa công bố');
    expect(cells.some(({ ratio }) => ratio !== null)).toBe(true);
  });

  it('lists only the two provinces with PAR components and counts the rest', async () => {
    const view = await heatmap({ index: 'PAR', year: 2023, base: 2022, unit: '17' });
    expect(labels(view).toSorted()).toEqual(['Hòa Bình', 'Ninh Thuận']);
    expect(view.sentence).toContain('(2/63 tỉnh)');
    expect(
      view.chart?.rows.find(({ label }) => label === 'Ninh Thuận')?.cells.map(({ ratio }) => ratio === null),
    ).toEqual([false, true, true, true]);
  });

  it('has no heatmap where no component is published', async () => {
    const view = await heatmap({ index: 'PAR', year: 2024, base: 2023 });
    expect(view.chart).toBeNull();
    expect(view.unavailable).toContain('PAR INDEX 2024');
  });
});
