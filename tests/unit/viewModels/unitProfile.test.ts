import { beforeAll, describe, expect, it } from 'vitest';
import { asGroupId, asIndexCode } from '../../../src/domain/ids.ts';
import { wholeYear } from '../../../src/domain/records.ts';
import { indexValuesQuery } from '../../../src/queries/indexValues.ts';
import { publicationsQuery } from '../../../src/queries/publications.ts';
import { successionsQuery } from '../../../src/queries/successions.ts';
import type { SuccessionRow } from '../../../src/queries/successions.ts';
import { neighboursOf } from '../../../src/viewModels/neighboursView.ts';
import { otherIndexOf, siteOf } from '../../../src/viewModels/otherIndexView.ts';
import { strengthsOf } from '../../../src/viewModels/strengthsView.ts';
import { successionsOf, unitFateText } from '../../../src/viewModels/successionView.ts';
import { unitCriteriaOf } from '../../../src/viewModels/unitCriteriaView.ts';
import { unitHeaderOf } from '../../../src/viewModels/unitHeaderView.ts';
import { allUnits, buildYearbook } from '../../../src/viewModels/yearbook.ts';
import { shippedDatabase, shippedScreen } from '../../support/shippedScreen.ts';
import type { ShippedScreenRequest } from '../../support/shippedScreen.ts';

const papi2024 = { year: 2024, base: 2023 } as const;

const criteria = async (request: ShippedScreenRequest) => {
  const { screen, scores, unitScores } = await shippedScreen(request);
  return unitCriteriaOf(screen, { own: unitScores, now: await scores(request.year) });
};

const other = async (request: ShippedScreenRequest, code: string) => {
  const { screen } = await shippedScreen(request);
  const database = await shippedDatabase();
  const indexCode = asIndexCode(code);
  return otherIndexOf(
    screen,
    buildYearbook({
      catalog: screen.catalog,
      indexCode,
      level: 'province',
      groupId: asGroupId(allUnits),
      values: await database.run(indexValuesQuery, [indexCode, 'province', 'final', wholeYear]),
      publications: await database.run(publicationsQuery, [indexCode]),
    }),
  );
};

describe(unitHeaderOf, () => {
  it('gives value, rank, change, like-for-like ranks and distance to the median', async () => {
    const { screen } = await shippedScreen(papi2024);
    const view = unitHeaderOf(screen);
    expect([view.indexYear, view.valueText, view.unitText]).toEqual(['PAPI 2024', '45,55', '/ 80 điểm']);
    expect(view.stats.map(({ id, text }) => [id, text])).toEqual([
      ['rank', '6/61'],
      ['change', '▲ +0,12'],
      ['likeForLike', '7 → 5/59'],
      ['median', '+2,07'],
    ]);
    expect(view.notes).toEqual([]);
  });

  it('explains the missing change across a change of method', async () => {
    const { screen } = await shippedScreen({ year: 2018, base: 2017 });
    const view = unitHeaderOf(screen);
    expect(view.stats.find(({ id }) => id === 'change')?.text).toBe('–');
    expect(view.notes.join(' ')).toContain('Không so sánh 2017 với 2018 vì đổi phương pháp');
  });

  it('shows a missing unit without a rank or a median distance', async () => {
    const { screen } = await shippedScreen({ ...papi2024, unit: '26' });
    const view = unitHeaderOf(screen);
    expect([view.valueText, view.unitText]).toEqual(['–', 'chưa công bố']);
    expect(view.stats.map(({ text }) => text)).toEqual(['–', '–']);
  });

  it('prints the rank of the source and says how much is missing', async () => {
    const { screen } = await shippedScreen({ index: 'PAR', year: 2024, base: 2023 });
    const view = unitHeaderOf(screen);
    expect(view.stats[0]).toEqual({ id: 'rank', text: '15/63', label: 'hạng theo nguồn công bố' });
    expect(view.stats[1]?.label).toBe('điểm phần trăm so với 2023');
    expect(view.notes.join(' ')).toContain('56/63 tỉnh chưa có số');
  });
});

describe(unitCriteriaOf, () => {
  it('sets the years of one method side by side, with rank and change', async () => {
    const view = await criteria(papi2024);
    expect(view.table.columns.map(({ key }) => key)).toEqual([
      'criterion',
      'year2021',
      'year2022',
      'year2023',
      'year2024',
      'rank',
      'change',
    ]);
    const row = view.table.rows.find(({ id }) => id === 'D2');
    expect(row?.cells.map(({ text }) => text)).toEqual([
      'Công khai, minh bạch',
      '5,67',
      '5,58',
      '5,75',
      '5,96',
      '4/61',
      '▲ +0,21',
    ]);
    expect(view.table.rows.at(-1)?.cells.map(({ text }) => text)).toEqual([
      'PAPI',
      '45,14',
      '44,31',
      '45,43',
      '45,55',
      '6/61',
      '▲ +0,12',
    ]);
  });

  it('stands alone in the first year of a method', async () => {
    const view = await criteria({ year: 2018, base: 2017 });
    expect(view.table.columns.map(({ key }) => key)).toEqual(['criterion', 'year2018', 'rank', 'change']);
    expect(view.table.rows[0]?.cells.at(-1)).toEqual({ value: null, text: '–' });
    expect(view.sentence).toContain('Không so với 2017: đổi phương pháp');
  });

  it('says once why years are empty', async () => {
    const view = await criteria({ ...papi2024, unit: '22' });
    expect(view.table.rows[0]?.cells[1]).toEqual({ value: null, text: '–' });
    expect(view.sentence).toContain('Năm 2021, 2023: chưa công bố.');
    expect(view.sentence).toContain('Không so với 2023: năm so sánh thiếu số liệu.');
  });

  it('is not there for an index without components', async () => {
    const view = await criteria({ index: 'PAR', year: 2024, base: 2023 });
    expect(view.chart).toBeNull();
    expect(view.unavailable).toContain('PAR INDEX');
  });
});

describe(strengthsOf, () => {
  it('names three criteria at each end by rank', async () => {
    const { screen, scores } = await shippedScreen(papi2024);
    const view = strengthsOf(screen, await scores(2024));
    expect(view.chart?.best.map(({ id, rankText }) => [id, rankText])).toEqual([
      ['D2.2', '1/61'],
      ['D6.1', '1/61'],
      ['D1.4', '2/61'],
    ]);
    expect(view.chart?.worst.map(({ id, rankText }) => [id, rankText])).toEqual([
      ['D7.3', '47/61'],
      ['D6.4', '43/61'],
      ['D8.2', '39/61'],
    ]);
  });

  it('ranks nothing where a handful of provinces have figures', async () => {
    const { screen, scores } = await shippedScreen({ index: 'PAR', year: 2023, base: 2022, unit: '17' });
    const view = strengthsOf(screen, await scores(2023));
    expect(view.chart).toBeNull();
    expect(view.unavailable).toContain('53/63');
  });
});

describe(neighboursOf, () => {
  it('lists two above and two below with their distance', async () => {
    const { screen } = await shippedScreen(papi2024);
    const view = neighboursOf(screen);
    expect(view.table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['4/61', 'Thái Nguyên', '46,35', '+0,80'],
      ['5/61', 'Ninh Thuận', '45,73', '+0,18'],
      ['6/61', 'Hà Tĩnh', '45,55', ''],
      ['7/61', 'Bà Rịa - Vũng Tàu', '45,53', '−0,02'],
      ['8/61', 'Bắc Ninh', '45,49', '−0,07'],
    ]);
  });

  it('has nobody above the first', async () => {
    const { screen } = await shippedScreen({ ...papi2024, unit: '22' });
    const view = neighboursOf(screen);
    expect(view.table.rows.map(({ cells }) => cells[0]?.text)).toEqual(['1/61', '2/61', '3/61']);
    expect(view.sentence).toContain('Đứng đầu');
  });

  it.each([
    [{ index: 'PAR', year: 2024, base: 2023 }, '56/63'],
    [{ ...papi2024, unit: '82' }, 'chưa công bố'],
    // One province has a figure of SIPAS 2017, and nobody printed its rank.
    [{ index: 'SIPAS', year: 2017, base: null }, '62/63'],
  ])('is not guessed from missing figures: %o', async (request, reason) => {
    const { screen } = await shippedScreen(request);
    expect(neighboursOf(screen).chart).toBeNull();
    expect(neighboursOf(screen).unavailable).toContain(reason);
  });
});

describe(otherIndexOf, () => {
  it('gives the latest published years with rank, change and source', async () => {
    const view = await other(papi2024, 'PAR');
    expect(view.table.rows.map(({ cells }) => cells.map(({ text }) => text).slice(0, 4))).toEqual([
      ['2024', '89,72', '15/63', '▲ +1,37'],
      ['2023', '88,35', '18/63', '▲ +2,40'],
      ['2022', '85,95', '28/63', '–'],
    ]);
    expect(view.table.rows[2]?.cells[4]?.text).toContain('đổi phương pháp');
    expect(view.sentence).toContain('3/6 năm có số');
  });

  it('keeps contradictions in sight', async () => {
    const view = await other({ ...papi2024, unit: '31' }, 'SIPAS');
    const notes = view.table.rows[0]?.cells[4]?.text ?? '';
    expect(notes).toContain('nguồn khác: 88,90');
    expect(notes).toContain('mâu thuẫn K7');
  });

  it('says when only a rank is published', async () => {
    const view = await other({ ...papi2024, unit: '51' }, 'PAR');
    expect(view.table.rows[0]?.cells.map(({ text }) => text).slice(0, 3)).toEqual(['2024', '–', '43/63']);
    expect(view.table.rows[0]?.cells[4]?.text).toContain('chỉ công bố hạng');
  });

  it('says when nothing is published', async () => {
    const view = await other({ ...papi2024, unit: '26' }, 'PAR');
    expect(view.unavailable).toBe('Bộ dữ liệu không có số PAR INDEX của Vĩnh Phúc.');
  });
});

describe(siteOf, () => {
  it('shortens an address and leaves other sources alone', () => {
    expect(siteOf('https://www.baohatinh.vn/a/b?c')).toBe('baohatinh.vn');
    expect(siteOf('Kho tra cứu công khai')).toBe('Kho tra cứu công khai');
  });
});

describe('what became of the units', () => {
  let rows: readonly SuccessionRow[] = [];
  beforeAll(async () => {
    rows = await (await shippedDatabase()).run(successionsQuery, []);
  });

  const fate = async (unit: string, language: 'vi' | 'en' = 'vi'): Promise<string> => {
    const { screen } = await shippedScreen({ ...papi2024, unit, language });
    return unitFateText(screen, rows);
  };

  it('tells a unit that goes on from one that merges', async () => {
    expect(await fate('42')).toBe('Từ 01/7/2025, Hà Tĩnh giữ nguyên, không sáp nhập.');
    expect(await fate('26')).toContain('Vĩnh Phúc sáp nhập với Hòa Bình, Phú Thọ thành **Phú Thọ** mới');
    expect(await fate('26', 'en')).toContain('From 1 July 2025 Vĩnh Phúc merges with Hòa Bình, Phú Thọ');
  });

  it('counts 63 old, 34 new, and finds names without their marks', async () => {
    const { screen } = await shippedScreen(papi2024);
    const { words, catalog } = screen;
    const all = successionsOf({ words, batches: catalog.batches }, rows, '');
    expect(all.table.rows).toHaveLength(63);
    expect(all.sentence).toContain('63 đơn vị cũ thành **34** đơn vị mới; 52 đơn vị sáp nhập, 11 giữ nguyên');
    const found = successionsOf({ words, batches: catalog.batches }, rows, 'phu tho');
    expect(found.table.rows.map(({ cells }) => cells[0]?.text)).toEqual(['Hòa Bình', 'Phú Thọ', 'Vĩnh Phúc']);
    expect(found.table.rows[0]?.cells.at(-1)).toEqual({ value: '2025-07-01', text: '01/7/2025' });
  });
});
