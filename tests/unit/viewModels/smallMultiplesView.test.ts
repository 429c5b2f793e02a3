import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { panelOrders, smallMultiplesView } from '../../../src/viewModels/smallMultiplesView.ts';
import { shippedDatabase, shippedScreen } from '../../support/shippedScreen.ts';

beforeAll(() => shippedDatabase(), 60_000);

describe(smallMultiplesView, () => {
  it('puts the chosen units first and keeps one scale on every page', async () => {
    const { screen } = await shippedScreen({ year: 2024, base: 2023, pinned: ['72', '26'] });
    const pages = [0, 1, 2].map((pageIndex) =>
      smallMultiplesView(screen, { order: 'latest', pageIndex, pageSize: 21 }),
    );
    const names = pages[0]?.chart?.panels.map(({ name }) => name).slice(0, 5);
    expect(names?.[0]).toBe('Hà Tĩnh');
    expect(names?.slice(1, 3).toSorted()).toEqual(['Tây Ninh', 'Vĩnh Phúc']);
    expect(names?.slice(3)).toEqual(['Quảng Ninh', 'Bình Thuận']);
    // Lowest and highest value of all years in percent of the maximum, from the published dimensions.
    for (const { chart } of pages) {
      expect(chart?.valueRange?.min).toBeCloseTo(46.52875, 4);
      expect(chart?.valueRange?.max).toBeCloseTo(70.54968, 4);
    }
    expect(pages[2]?.shown).toBe('Đơn vị 43–63 trong 63');
    expect(pages[0]?.chart?.panels[0]?.lastText).toBe('45,55 · 6/61');
    expect(pages[0]?.chart?.panels.find(({ name }) => name === 'Vĩnh Phúc')?.lastText).toBe(
      '2024: chưa công bố',
    );
  });

  it('orders by change with units without one last', async () => {
    const { screen } = await shippedScreen({ year: 2024, base: 2023 });
    const { chart } = smallMultiplesView(screen, { order: 'change', pageIndex: 0, pageSize: 63 });
    const names = chart?.panels.map(({ name }) => name) ?? [];
    expect(names.slice(0, 4)).toEqual(['Hà Tĩnh', 'Tây Ninh', 'Bình Thuận', 'Cà Mau']);
    expect(names.slice(-4).toSorted()).toEqual(
      ['Bình Dương', 'Quảng Ninh', 'Tiền Giang', 'Vĩnh Phúc'].toSorted(),
    );
  });

  it('says in how many years the unit stood above the median and where lines are cut', async () => {
    const { screen } = await shippedScreen({ year: 2024, base: 2023 });
    expect(smallMultiplesView(screen, { order: 'name', pageIndex: 0, pageSize: 21 }).sentence).toBe(
      '**Hà Tĩnh** cao hơn trung vị trong **14/14 năm** có số liệu. Vạch đứt là năm đổi phương pháp (2016, 2018, 2019, 2021), không so sánh điểm qua vạch.',
    );
  });

  it('shows every unit on exactly one page, whatever the page size', async () => {
    const { screen } = await shippedScreen({ year: 2024, base: 2023, pinned: ['72'] });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.constantFrom(...panelOrders), (pageSize, order) => {
        const { pageCount } = smallMultiplesView(screen, { order, pageIndex: 0, pageSize });
        const ids = Array.from({ length: pageCount }, (_, pageIndex) =>
          smallMultiplesView(screen, { order, pageIndex, pageSize }).chart?.panels.map(({ id }) => id),
        ).flat();
        expect(ids.length).toBe(63);
        expect(new Set(ids).size).toBe(63);
        expect(smallMultiplesView(screen, { order, pageIndex: 999, pageSize }).pageIndex).toBe(pageCount - 1);
      }),
      { numRuns: 3 },
    );
  }, 60_000);
});
