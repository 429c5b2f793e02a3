import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answersOf } from '../../../src/database/answers.ts';
import type { LoadedTables } from '../../../src/database/database.ts';
import type { Allocation } from '../../../src/domain/allocation.ts';
import { asIndexCode, asUnitId } from '../../../src/domain/ids.ts';
import { wholeYear } from '../../../src/domain/records.ts';
import { createWords } from '../../../src/i18n/createWords.ts';
import { indexValuesQuery } from '../../../src/queries/indexValues.ts';
import { comparableYears } from '../../../src/viewModels/baseYears.ts';
import { unavailableChange } from '../../../src/viewModels/changeSummary.ts';
import { buildEstimates } from '../../../src/viewModels/estimates.ts';
import { speakEstimates } from '../../../src/viewModels/estimateText.ts';
import { historyView } from '../../../src/viewModels/historyView.ts';
import { likeForLikeText } from '../../../src/viewModels/likeForLikeText.ts';
import { rankingNotes } from '../../../src/viewModels/rankingNotes.ts';
import type { Screen } from '../../../src/viewModels/screen.ts';
import { smallMultiplesView } from '../../../src/viewModels/smallMultiplesView.ts';
import { districtScreen } from '../../support/districtScreen.ts';
import { ownLineage } from '../../support/lineageFixture.ts';
import { illustrativeDataset } from '../../support/shippedDataset.ts';

const words = createWords('vi');
const answers = answersOf(new Promise<LoadedTables>(() => undefined), illustrativeDataset());
const { successions } = ownLineage('illustrative');
const share = (newUnitId: string, value: number) => ({ newUnitId: asUnitId(newUnitId), share: value });
const allocations: readonly Allocation[] = [
  {
    oldUnitId: asUnitId('MHX12.20080801'),
    author: 'Phòng Nội vụ',
    shares: [share('MHM03.20250701', 0.5), share('MHM04.20250701', 0.3), share('MHL01.20250701', 0.2)],
  },
];

async function withEstimates(unit: string, given: readonly Allocation[] = []): Promise<Screen> {
  const { screen } = await districtScreen({ year: 2025, base: 2024, unit });
  const values =
    answers.answerNow(indexValuesQuery, [asIndexCode('PAR'), 'commune', 'final', wholeYear]) ?? [];
  return {
    ...screen,
    estimates: speakEstimates(words, buildEstimates({ values, successions, allocations: given })),
  };
}

/** PAR INDEX of a commune in a year, read from the file alone. */
const lines = readFileSync(
  new URL('../../../data/illustrative/par-index.csv', import.meta.url),
  'utf8',
).split('\n');
function printed(code: string, year: number): number {
  const line = lines.find(
    (text) => text.startsWith(`${year},,`) && text.includes(`,${code},PAR,`) && text.includes(',PAR,final,'),
  );
  return Number(line?.split(',')[8]);
}
const mean = (codes: readonly string[], year: number): number =>
  codes.reduce((total, code) => total + printed(code, year), 0) / codes.length;
const pointsOf = (screen: Screen, unit: string) =>
  historyView(screen, asUnitId(unit)).chart?.series[0]?.segments.flatMap(({ points }) => points) ?? [];

test('small multiples tell a merger from a change of method', async () => {
  const request = { order: 'name', pageIndex: 0, pageSize: 21 } as const;
  const { sentence } = smallMultiplesView(await withEstimates('MHM02'), request);
  expect(sentence).toContain('Vạch đứt là năm đổi phương pháp (2022), không so sánh điểm qua vạch.');
  expect(sentence).toContain('Vạch 2025 là năm sắp xếp lại đơn vị hành chính.');
});

describe(buildEstimates, () => {
  test('a commune merged of four whole ones is their mean in every year before, hollow and unranked', async () => {
    const screen = await withEstimates('MHM02');
    const points = pointsOf(screen, 'MHM02.20250701');
    expect(points.map(({ year, isEstimate }) => [year, isEstimate ?? false])).toEqual([
      [2019, true],
      [2020, true],
      [2021, true],
      [2022, true],
      [2023, true],
      [2024, true],
      [2025, false],
    ]);
    const codes = ['MHX05', 'MHX06', 'MHX07', 'MHX08'];
    for (const year of [2019, 2022, 2024])
      expect(points.find((point) => point.year === year)?.value).toBeCloseTo(mean(codes, year), 9);
    expect(points[5]?.valueText).toBe(`ước tính ${words.format.points(mean(codes, 2024))}`);
    expect(points[6]?.valueText).toContain('3/4');
  });

  test('lines are cut between estimates and figures, and where methods change', async () => {
    const view = historyView(await withEstimates('MHM02'), asUnitId('MHM02.20250701'));
    expect(view.chart?.series[0]?.segments.map(({ points }) => points.map(({ year }) => year))).toEqual([
      [2019, 2020, 2021],
      [2022, 2023, 2024],
      [2025],
    ]);
    expect(view.chart?.breaks.map(({ year, label }) => [year, label]).at(-1)).toEqual([
      2025,
      'Sắp xếp đơn vị 01/7/2025',
    ]);
    expect(view.chart?.series.at(-1)?.segments.map(({ points }) => points[0]?.year)).toEqual([
      2019, 2022, 2025,
    ]);
    expect(view.sentence).toContain(
      'Chấm rỗng (2019–2024) là **ước tính** bằng trung bình của Xã Minh Họa Bắc, Xã Minh Họa Thượng, Xã Minh Họa Sơn, Xã Minh Họa Lâm, mỗi đơn vị như nhau; không xếp hạng.',
    );
  });

  test('a commune with a part of a divided one is refused, and the divided one named', async () => {
    const screen = await withEstimates('MHM03');
    expect(
      pointsOf(screen, 'MHM03.20250701')
        .slice(0, 6)
        .map(({ value, gapReason }) => [value, gapReason]),
    ).toEqual(
      Array.from({ length: 6 }, () => [
        null,
        'không ước tính: Xã Minh Họa Hạ bị chia tách, chưa có tỷ lệ phân bổ',
      ]),
    );
    const both = historyView(await withEstimates('MHM04'), asUnitId('MHM04.20250701'));
    expect(both.sentence).toContain('không ước tính: Xã Minh Họa Hạ, Xã Minh Họa Phú bị chia tách');
  });

  test('an allocation makes the estimate possible and is printed beside it', async () => {
    const screen = await withEstimates('MHM03', allocations);
    const point = pointsOf(screen, 'MHM03.20250701').find(({ year }) => year === 2024);
    const whole = ['MHX09', 'MHX10', 'MHX11'].reduce((total, code) => total + printed(code, 2024), 0);
    const expected = (whole + 0.5 * printed('MHX12', 2024)) / 3.5;
    expect(point?.value).toBeCloseTo(expected, 9);
    expect(point?.valueText).toBe(
      `ước tính ${words.format.points(expected)}, theo tỷ lệ phân bổ do Phòng Nội vụ nhập`,
    );
    expect(historyView(screen, asUnitId('MHM03.20250701')).sentence).toContain(
      'Tính theo tỷ lệ phân bổ do Phòng Nội vụ nhập.',
    );
  });

  test('a missing predecessor refuses its year alone', async () => {
    // Xã Minh Họa Hải was not assessed in 2022; with shares for both divided communes only that year is missing.
    const all: readonly Allocation[] = [
      ...allocations,
      {
        oldUnitId: asUnitId('MHX15.20080801'),
        author: 'Phòng Nội vụ',
        shares: [share('MHM04.20250701', 0.9), share('MHL01.20250701', 0.1)],
      },
    ];
    const points = pointsOf(await withEstimates('MHM04', all), 'MHM04.20250701');
    expect(
      points.filter(({ value }) => value === null).map(({ year, gapReason }) => [year, gapReason]),
    ).toEqual([[2022, 'không ước tính: thiếu số của Xã Minh Họa Hải']]);
  });

  test('units that were always there have no estimates', async () => {
    const { estimates } = await withEstimates('MHM02');
    expect(estimates?.of(asUnitId('MHX05.20080801'), 2020)).toBeNull();
    expect(estimates?.of(asUnitId('MHM02.20250701'), 2025)).toBeNull();
  });
});

describe('ranks of 16 and 4 communes', () => {
  const text =
    'Không so sánh hạng: n khác nhau (16 và 4). Các đơn vị được sắp xếp lại giữa 2024 và 2025, không đơn vị nào có ở cả hai năm.';
  test('are not compared, and the screens say why', async () => {
    const screen = await withEstimates('MHM02');
    expect(screen.comparison?.isReorganised).toBe(true);
    expect(screen.comparison?.likeForLike).toBeNull();
    expect(likeForLikeText(screen)).toBe(text);
    expect(unavailableChange(screen)).toContain('Các đơn vị được sắp xếp lại giữa 2024 và 2025');
    expect(comparableYears(screen)).toEqual([]);
    expect(rankingNotes(screen)).toContain(text);
  });
  test('are compared within either period', async () => {
    const { screen } = await districtScreen({ year: 2024, base: 2023, unit: 'MHX05' });
    expect(screen.comparison?.isReorganised).toBe(false);
    expect(likeForLikeText(screen)).not.toContain('n khác nhau');
  });
});
