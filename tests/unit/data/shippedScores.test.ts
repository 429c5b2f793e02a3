import { describe, expect, it } from 'vitest';
import type { ScoreRecord } from '../../../src/domain/records.ts';
import { criterionOf, dataset, dimensions, groupBy, subDimensions, sum, unitName } from './shipped.ts';

/** Composite by province of one year, best first; provinces without all dimensions are left out. */
function composites(year: number): readonly (readonly [name: string, value: number])[] {
  const byUnit = groupBy(
    dimensions.filter((score) => score.year === year),
    ({ unitId }) => unitName(unitId),
  );
  return [...byUnit]
    .flatMap(([name, scores]): [string, number][] => {
      const values = scores.flatMap(({ value }) => value ?? []);
      return values.length === scores.length ? [[name, sum(values)]] : [];
    })
    .toSorted((a, b) => b[1] - a[1]);
}

const dimensionKey = ({ unitId, year }: ScoreRecord, dimension: string): string => `${unitId} ${year} ${dimension}`;

/** A score as a share of its maximum. */
const ratio = (score: ScoreRecord): number => (score.value ?? 0) / (criterionOf(score)?.maxPoints ?? 1);

describe('PAPI dimensions', () => {
  it('has 63 provinces in every year, with 6 dimensions until 2017 and 8 after', () => {
    for (let year = 2011; year <= 2024; year += 1) {
      const scores = dimensions.filter((score) => score.year === year);
      expect(scores).toHaveLength(63 * (year < 2018 ? 6 : 8));
      expect(new Set(scores.map(({ unitId }) => unitId)).size).toBe(63);
    }
  });

  it('is incomplete in 13 province-years, named with the dimensions that were not published', () => {
    const missing = dimensions.filter(({ value }) => value === null);
    expect(new Set(missing.map(({ missingReason }) => missingReason))).toEqual(new Set(['notPublished']));
    const places = groupBy(missing, ({ year, unitId }) => `${year} ${unitName(unitId)}`);
    expect([...places].map(([place, scores]) => [place, scores.map(({ criterionId }) => criterionId).join(' ')])).toEqual([
      ['2014 Bắc Giang', 'D1 D2 D3 D4 D5 D6'],
      ['2014 Đồng Tháp', 'D1 D2 D3 D4 D5 D6'],
      ['2018 Quảng Ninh', 'D2 D4'],
      ['2018 Đồng Tháp', 'D2 D4'],
      ['2021 Quảng Ninh', 'D1 D2 D3 D4 D5 D6 D7 D8'],
      ['2021 Bắc Giang', 'D1 D2 D3 D4 D5 D6 D7 D8'],
      ['2021 Bắc Ninh', 'D1 D2 D3 D4 D5 D6 D7 D8'],
      ['2022 Bắc Giang', 'D1 D2 D4 D5'],
      ['2022 Bắc Ninh', 'D2 D3 D4 D8'],
      ['2023 Quảng Ninh', 'D1 D2 D3 D4 D5 D6 D7 D8'],
      ['2023 Bình Dương', 'D1 D2 D3 D4 D5 D6 D7 D8'],
      ['2024 Vĩnh Phúc', 'D1 D2 D3 D4 D5 D6 D7 D8'],
      ['2024 Tiền Giang', 'D1 D2 D3 D4 D5 D6 D7 D8'],
    ]);
  });

  it('sums to the composites of 2022', () => {
    const ranking = composites(2022);
    expect(ranking).toHaveLength(61);
    expect(ranking[0]?.[0]).toBe('Quảng Ninh');
    expect(ranking[0]?.[1]).toBeCloseTo(47.8763, 4);
    expect(ranking[1]?.[0]).toBe('Bình Dương');
    expect(ranking[1]?.[1]).toBeCloseTo(47.4488, 4);
    expect(ranking[60]?.[0]).toBe('Cao Bằng');
    expect(ranking[60]?.[1]).toBeCloseTo(38.8037, 4);
  });

  it('sums to composites the press printed', () => {
    const printed: readonly (readonly [number, string, number])[] = [
      [2020, 'Quảng Ninh', 48.811],
      [2021, 'Thừa Thiên Huế', 48.059],
      [2022, 'Sơn La', 40.869],
    ];
    for (const [year, name, value] of printed) {
      expect(composites(year).find(([unit]) => unit === name)?.[1], `${year} ${name}`).toBeCloseTo(value, 3);
    }
  });

  it('averages to the published mean of 2022', () => {
    const values = composites(2022).map(([, value]) => value);
    const published = dataset.references.find(({ indexCode, year }) => indexCode === 'PAPI' && year === 2022);
    expect(sum(values) / values.length).toBeCloseTo(published?.value ?? 0, 2);
  });

  it('falls into the published groups of 2022 (16, 16, 15, 14) when composites are rounded as the groups were', () => {
    const bounds = dataset.bands
      .filter(({ indexCode, year }) => indexCode === 'PAPI' && year === 2022)
      .map(({ lowerBound }) => lowerBound);
    expect(bounds).toEqual([43.44, 42.15, 40.74, 38.8]);
    const atLeast = (decimals: number): readonly number[] =>
      bounds.map((bound) => composites(2022).filter(([, value]) => Number(value.toFixed(decimals)) >= bound).length);
    expect(atLeast(2)).toEqual([16, 32, 47, 61]);
    // At full precision the last province of two groups lies a hair below its printed cut-off.
    expect(atLeast(4)).toEqual([15, 31, 47, 61]);
  });
});

describe('PAPI sub-dimensions', () => {
  it('sums to its dimension within rounding, for every published dimension', () => {
    const sums = groupBy(subDimensions, (score) => dimensionKey(score, String(score.criterionId).slice(0, 2)));
    let worst = 0;
    for (const dimension of dimensions) {
      const parts = (sums.get(dimensionKey(dimension, dimension.criterionId)) ?? []).flatMap(({ value }) => value ?? []);
      const expected = dataset.criteria.filter(
        ({ methodId, parentId }) => methodId === dimension.methodId && parentId === dimension.criterionId,
      ).length;
      expect(parts.length).toBe(dimension.value === null ? 0 : expected);
      if (dimension.value !== null) worst = Math.max(worst, Math.abs(sum(parts) - dimension.value));
    }
    expect(worst).toBeLessThan(1e-4);
  });

  it('gets a new canonical id exactly where a first-year median leaves all that was published before', () => {
    const shifted: string[] = [];
    for (const [criterionId, scores] of groupBy(subDimensions, (score) => String(score.criterionId))) {
      let since = 0;
      for (const year of [2016, 2018, 2019, 2021]) {
        const before = scores.filter((score) => score.year < year && score.year >= since).map(ratio);
        const first = scores.filter((score) => score.year === year).map(ratio).toSorted((a, b) => a - b);
        if (before.length === 0 || first.length === 0) continue;
        const median = ((first[(first.length - 1) >> 1] ?? 0) + (first[first.length >> 1] ?? 0)) / 2;
        if (median < Math.min(...before) || median > Math.max(...before)) {
          shifted.push(`${criterionId}@${year}`);
          since = year;
        }
      }
    }
    const marked = dataset.criteria.filter(({ level, canonicalId }) => level === 2 && canonicalId.includes('@'));
    expect(new Set(marked.map(({ canonicalId }) => canonicalId))).toEqual(new Set(shifted));
    expect(shifted.toSorted()).toEqual(['D3.2@2021', 'D3.4@2016', 'D6.4@2021', 'D7.1@2019']);
  });
});

describe('PAR INDEX and SIPAS', () => {
  it('has exactly one preferred publication of each province, year and index', () => {
    const places = groupBy(dataset.publications, ({ unitId, year, indexCode }) => `${unitId} ${year} ${indexCode}`);
    expect([...places.values()].every((rows) => rows.filter(({ preferred }) => preferred).length === 1)).toBe(true);
    const doubled = [...places].filter(([, rows]) => rows.length > 1);
    expect(doubled.map(([place, rows]) => [place, rows.find(({ preferred }) => preferred)?.value])).toEqual([
      ['22.20080801 2018 PAR', 89.06],
      ['01.20080801 2022 PAR', 89.58],
      ['31.20080801 2023 PAR', 91.87],
      ['31.20080801 2023 SIPAS', 88.09],
    ]);
  });

  it('makes one score of each preferred publication, missing where only a rank was printed', () => {
    const totals = dataset.scores.filter(({ batchId }) => batchId === 'par-sipas-points.csv');
    expect(totals).toHaveLength(115);
    expect(totals.every(({ criterionId, indexCode }) => String(criterionId) === String(indexCode))).toBe(true);
    const rankOnly = dataset.publications.filter(({ preferred, value }) => preferred && value === null).length;
    expect(totals.filter(({ missingReason }) => missingReason === 'notPublished')).toHaveLength(rankOnly);
    const hung = totals.find(({ unitId, year, indexCode }) => unitName(unitId) === 'Hải Phòng' && year === 2024 && indexCode === 'PAR');
    expect(hung).toMatchObject({ value: 96.17, methodId: 'par-2022', maxPoints: 100 });
  });

  it('points every conflict mark at a listed conflict', () => {
    const known = new Set(dataset.conflicts.map(({ conflictId }) => conflictId));
    expect(known.size).toBe(17);
    const marks = dataset.publications.flatMap(({ conflictId }) => conflictId ?? []);
    expect(new Set(marks)).toEqual(new Set(['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7']));
    expect(marks.every((mark) => known.has(mark))).toBe(true);
  });

  it('keeps the printed contradiction of Hòa Bình 2023: parts sum to 87.89, total 86.89', () => {
    const parts = dataset.scores.filter(
      ({ batchId, unitId }) => batchId === 'par-sipas-components.csv' && unitName(unitId) === 'Hòa Bình',
    );
    expect(sum(parts.map(({ value }) => value ?? 0))).toBeCloseTo(87.89, 9);
    const total = dataset.publications.find(({ unitId, year }) => unitName(unitId) === 'Hòa Bình' && year === 2023);
    expect(total).toMatchObject({ value: 86.89, conflictId: 'K5' });
  });

  it('derives figures whose notes compute to the value', () => {
    const derived = dataset.publications.filter(({ basis }) => basis === 'derived');
    expect(derived).toHaveLength(20);
    let checked = 0;
    for (const { value, basisNote } of derived) {
      const terms = /^(\d+\.\d+)([+-]\d+(?:\.\d+)?)/u.exec(basisNote);
      if (value === null || terms === null) continue;
      expect(Number(terms[1]) + Number(terms[2])).toBeCloseTo(value, 9);
      checked += 1;
    }
    expect(checked).toBe(derived.filter(({ value }) => value !== null).length);
  });
});
