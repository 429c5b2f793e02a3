import { beforeAll, describe, expect, it } from 'vitest';
import { unitIdOf } from '../../../src/domain/ids.ts';
import { bumpView } from '../../../src/viewModels/bumpView.ts';
import { papiTotals } from '../../support/papiFigures.ts';
import { shippedDatabase, shippedScreen } from '../../support/shippedScreen.ts';

const unit = (code: string) => unitIdOf(code, '2008-08-01');
beforeAll(() => shippedDatabase(), 60_000);

/** Rank of a province in a year (0 is 2011), counted on the published totals. */
const rankIn = (name: string, yearIndex: number): number | null => {
  const totals = new Map(
    papiTotals.split('\n').map((line) => [line.split(';')[0], line.split(';')[yearIndex + 1]]),
  );
  const own = totals.get(name) ?? '';
  if (own === '') return null;
  return 1 + [...totals.values()].filter((total) => Number(total) > Number(own)).length;
};

describe(bumpView, () => {
  it('draws all 63 provinces by method, with the ranks of each year', async () => {
    const { screen } = await shippedScreen({ year: 2024, base: 2023, pinned: ['72'] });
    const { chart } = bumpView(screen);
    expect(chart?.series.length).toBe(63);
    expect(chart?.maxRank).toBe(63);
    expect(chart?.breaks.map(({ year }) => year)).toEqual([2016, 2018, 2019, 2021]);
    for (const name of ['Hà Tĩnh', 'Quảng Ninh', 'Bắc Giang']) {
      const series = chart?.series.find((candidate) => candidate.name === name);
      expect(series?.segments.map((points) => points.length)).toEqual([5, 2, 1, 2, 4]);
      expect(series?.segments.flat().map(({ rank }) => rank)).toEqual(
        Array.from({ length: 14 }, (_, yearIndex) => rankIn(name, yearIndex)),
      );
    }
    const roles = chart?.series
      .filter(({ role }) => role !== 'context')
      .map(({ name, role }) => [name, role]);
    expect(roles).toEqual([
      ['Tây Ninh', 'pinned'],
      ['Hà Tĩnh', 'selected'],
    ]);
  });

  it('says best, worst and latest rank with their n', async () => {
    const { screen } = await shippedScreen({ year: 2024, base: 2023 });
    expect(bumpView(screen).sentence).toBe(
      '**Hà Tĩnh** cao nhất **1/63** (năm 2015), thấp nhất **16/63** (năm 2019), gần nhất **6/61** (năm 2024); số đơn vị xếp hạng mỗi năm có thể khác nhau nên không trừ hạng giữa các năm.',
    );
  });

  it('draws printed ranks only for PAR and gives the reason of every gap', async () => {
    const { screen } = await shippedScreen({ index: 'PAR', year: 2024, base: 2023 });
    const view = bumpView(screen);
    const own = view.chart?.series.find(({ unitId }) => unitId === unit('42'))?.segments.flat();
    expect(own?.map(({ rank }) => rank)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      12,
      16,
      8,
      28,
      18,
      15,
    ]);
    expect(own?.[1]?.text).toBe('năm 2013 không có số liệu trong bộ dữ liệu');
    expect(own?.[0]?.text).toBe('chưa công bố');
    // Hà Nội 2012 has a value but no printed rank.
    const row = view.table.rows.find(({ id }) => id === unit('01'));
    expect(row?.cells[1]).toEqual({ value: null, text: 'chưa có hạng' });
    expect(view.sentence).toContain('chỉ vẽ hạng theo nguồn công bố');
  });

  it('says so when a unit has no rank at all', async () => {
    const { screen } = await shippedScreen({ index: 'PAR', year: 2024, base: 2023, unit: '02' });
    expect(bumpView(screen).sentence).toMatch(/^\*\*Hà Giang\*\* chưa có hạng năm nào/);
  });
});
