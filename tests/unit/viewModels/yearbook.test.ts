import { describe, expect, it } from 'vitest';
import { unitIdOf } from '../../../src/domain/ids.ts';
import { buildYearbook } from '../../../src/viewModels/yearbook.ts';
import { shippedScreen } from '../../support/shippedScreen.ts';

const unit = (code: string) => unitIdOf(code, '2008-08-01');

describe(buildYearbook, () => {
  it('ranks 61 of 63 provinces on PAPI 2022 and names the two incomplete ones', async () => {
    const { page } = (await shippedScreen({ year: 2022, base: 2021 })).screen;
    const standing = (code: string) => page.entries.get(unit(code));
    expect(page.entries.size).toBe(63);
    expect(page.ranking.n).toBe(61);
    expect(page.missing.map((entry) => entry.name).toSorted()).toEqual(['Bắc Giang', 'Bắc Ninh']);
    expect(standing('24')?.missingCriteria).toEqual(['D1', 'D2', 'D4', 'D5']);
    expect(standing('22')).toMatchObject({ name: 'Quảng Ninh', rank: 1, rankOf: 61 });
    expect(standing('22')?.value).toBeCloseTo(47.8763, 4);
    expect(standing('74')).toMatchObject({ name: 'Bình Dương', rank: 2 });
    expect(standing('04')).toMatchObject({ name: 'Cao Bằng', rank: 61 });
    expect(standing('04')?.value).toBeCloseTo(38.8037, 4);
  });

  it('takes printed ranks where most provinces have no published figure', async () => {
    const { page } = (await shippedScreen({ index: 'PAR', year: 2024, base: 2023 })).screen;
    expect(page.rankBasis).toBe('published');
    expect(page.entries.get(unit('42'))).toMatchObject({ value: 89.72, rank: 15, rankOf: 63 });
    expect(page.entries.get(unit('02'))).toMatchObject({
      value: null,
      rank: null,
      missingReason: 'notPublished',
    });
  });

  it('keeps both of two conflicting publications', async () => {
    const { page } = (await shippedScreen({ index: 'PAR', year: 2023, base: 2022 })).screen;
    const haiPhong = page.entries.get(unit('31'));
    expect(haiPhong?.value).toBe(91.87);
    expect(haiPhong?.contradictions.map((row) => row.value)).toEqual([91.81]);
  });
});

describe('comparison of two years', () => {
  it('does not subtract ranks over different populations, but re-ranks the provinces complete in both', async () => {
    const { comparison } = (await shippedScreen({ year: 2024, base: 2023 })).screen;
    expect(comparison?.likeForLike?.k).toBe(59);
    const haTinh = comparison?.of(unit('42'));
    expect(haTinh?.baseEntry).toMatchObject({ rank: 7, rankOf: 61 });
    expect(haTinh?.nowEntry).toMatchObject({ rank: 6, rankOf: 61 });
    expect(haTinh?.places).toEqual({ suppressed: 'populationChanged' });
    expect(haTinh?.likeForLike).toEqual({ baseRank: 7, nowRank: 5, places: 2 });
    expect(comparison?.of(unit('72')).likeForLike).toMatchObject({ baseRank: 58, nowRank: 1 });
    expect(comparison?.of(unit('91')).likeForLike).toMatchObject({ baseRank: 43, nowRank: 59 });
  });

  it('suppresses the change across a method break', async () => {
    const { comparison } = (await shippedScreen({ year: 2018, base: 2017 })).screen;
    expect(comparison?.isMethodBreak).toBe(true);
    expect(comparison?.changed).toEqual([]);
    expect(comparison?.of(unit('42')).change).toEqual({ kind: 'suppressed', reason: 'methodBreak' });
    expect(comparison?.of(unit('42')).places).toEqual({ suppressed: 'methodBreak' });
  });

  it('subtracts printed ranks of equally many units', async () => {
    const { comparison } = (await shippedScreen({ index: 'PAR', year: 2024, base: 2023 })).screen;
    expect(comparison?.of(unit('42')).places).toEqual({ places: 3 });
    expect(comparison?.likeForLike).toBeNull();
  });
});
