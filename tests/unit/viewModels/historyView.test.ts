import { describe, expect, it } from 'vitest';
import { unitIdOf } from '../../../src/domain/ids.ts';
import { historyView } from '../../../src/viewModels/historyView.ts';
import { shippedScreen } from '../../support/shippedScreen.ts';

describe(historyView, () => {
  it('draws own, pinned and median in percent of maximum, cut at every method', async () => {
    const { screen } = await shippedScreen({ year: 2024, base: 2023, pinned: ['22'] });
    const view = historyView(screen);
    expect(view.chart?.series.map(({ label, role }) => [label, role])).toEqual([
      ['Hà Tĩnh', 'selected'],
      ['Quảng Ninh', 'pinned'],
      ['trung vị', 'reference'],
    ]);
    expect(view.chart?.axisLabel).toBe('% của mức tối đa');
    expect(view.chart?.breaks.map(({ year }) => year)).toEqual([2016, 2018, 2019, 2021]);
    const own = view.chart?.series[0]?.segments ?? [];
    expect(own.map(({ points }) => points.length)).toEqual([5, 2, 1, 2, 4]);
    // 42.329802 of 60, 45.553087 of 80.
    expect(own[0]?.points[4]?.value).toBeCloseTo(70.54967, 5);
    expect(own[4]?.points[3]?.value).toBeCloseTo(56.941359, 5);
    expect(view.sentence).toBe(
      'Cùng phương pháp 2021–2024: **+0,42** điểm. Vạch đứt: đổi phương pháp, **không so sánh điểm** qua vạch.',
    );
    expect(view.table.rows).toHaveLength(14);
  });

  it('keeps the years without a figure as gaps with their reason', async () => {
    const { screen } = await shippedScreen({ year: 2024, base: 2023 });
    const view = historyView(screen, unitIdOf('22', '2008-08-01'));
    const gaps = view.chart?.series[0]?.segments
      .flatMap(({ points }) => points)
      .filter(({ value }) => value === null);
    expect(gaps?.map(({ year }) => year)).toEqual([2018, 2021, 2023]);
    expect(gaps?.every(({ gapReason }) => gapReason !== '')).toBe(true);
    expect(view.sentence).toMatch(/Thiếu số: 2018, 2021, 2023\.$/u);
  });

  it('draws the published mean of a partial index and runs of missing years together', async () => {
    const { screen } = await shippedScreen({ index: 'PAR', year: 2024, base: 2023 });
    const view = historyView(screen);
    expect(view.chart?.series.at(-1)?.role).toBe('reference');
    expect(view.sentence).toBe(
      'Cùng phương pháp 2022–2024: **+3,77** điểm phần trăm. Vạch đứt: đổi phương pháp, **không so sánh điểm** qua vạch. Thiếu số: 2012–2019.',
    );
  });

  it('says that a unit has no figures at all', async () => {
    const { screen } = await shippedScreen({ index: 'PAR', year: 2024, base: 2023, unit: '02' });
    const view = historyView(screen);
    expect(view.chart).toBeNull();
    expect(view.unavailable).toBe('Hà Giang không có số liệu trong năm nào.');
  });
});
