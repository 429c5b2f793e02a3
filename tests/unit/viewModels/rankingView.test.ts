import { beforeAll, describe, expect, it } from 'vitest';
import { asGroupId, asIndexCode, unitIdOf } from '../../../src/domain/ids.ts';
import { wholeYear } from '../../../src/domain/records.ts';
import { indexValuesQuery } from '../../../src/queries/indexValues.ts';
import { buildScreen } from '../../../src/viewModels/buildScreen.ts';
import type { PanelView } from '../../../src/viewModels/panelView.ts';
import type { RankingBody, RankingRequest } from '../../../src/viewModels/rankingView.ts';
import { rankingView } from '../../../src/viewModels/rankingView.ts';
import { buildYearbook } from '../../../src/viewModels/yearbook.ts';
import { shippedDatabase, shippedScreen } from '../../support/shippedScreen.ts';
import type { ShippedScreenRequest } from '../../support/shippedScreen.ts';

const everything: RankingRequest = { search: '', filter: 'all', criteria: null, ranges: null };
const unit = (code: string) => unitIdOf(code, '2008-08-01');
type View = PanelView<RankingBody>;

const viewOf = async (request: ShippedScreenRequest, asked: Partial<RankingRequest> = {}): Promise<View> =>
  rankingView((await shippedScreen(request)).screen, { ...everything, ...asked });
const labels = (view: View) => view.table.columns.map(({ label }) => label);
const rowOf = (view: View, code: string) => {
  const row = view.table.rows.find(({ id }) => id === unit(code));
  return Object.fromEntries(view.table.columns.map(({ key }, index) => [key, row?.cells[index]]));
};

const namesFound = async (search: string) =>
  (await viewOf({ year: 2024, base: 2023 }, { search })).table.rows.map(({ cells }) => cells[1]?.text);

beforeAll(() => shippedDatabase(), 60_000);

describe(rankingView, () => {
  it('ranks PAPI 2024 like for like against 2023 and says so in the header', async () => {
    const view = await viewOf({ year: 2024, base: 2023, likeForLike: true });
    expect(view.sentence).toBe(
      '**Hà Tĩnh** xếp **6/61** với **45,55 điểm**; dẫn đầu là **Quảng Ninh** với 47,82 điểm, cách 2,27 điểm. Không xếp hạng vì thiếu số liệu: **Vĩnh Phúc, Tiền Giang**.',
    );
    expect(labels(view)).toEqual([
      'Hạng',
      'Đơn vị',
      'Năm 2024 (điểm, thang 8–80)',
      'Thay đổi so với 2023 (điểm)',
      'Bậc tăng, giảm so với 2023 (trong 59 tỉnh đủ cả hai năm)',
      'Nhóm (do phần mềm tính)',
    ]);
    expect(rowOf(view, '42')).toMatchObject({
      rank: { value: 6, text: '6/61' },
      change: { text: '▲ +0,12', tone: 'improved' },
      places: { value: 2, text: '▲ +2 (7 → 5)', tone: 'improved' },
      class: { text: '1/4 dẫn đầu' },
    });
    expect(rowOf(view, '91').places).toMatchObject({ value: -16, text: '▼ −16 (43 → 59)', tone: 'worse' });
    expect(view.table.rows.find(({ id }) => id === unit('42'))?.emphasis).toBe('selected');
    expect(view.chart?.barRatios.get(unit('22'))).toBe(1);
    expect(view.chart?.barRatios.get(unit('42'))).toBeCloseTo(45.5531 / 47.8212, 4);
  });

  it('names units without figures at the end, unranked, with the reason and no bar', async () => {
    const view = await viewOf({ year: 2022, base: 2021, unit: '24' });
    const last = view.table.rows
      .slice(-2)
      .map(({ cells }) => cells.slice(0, 2).map(({ value, text }) => [value, text]));
    expect(last).toEqual([
      [
        [null, 'không xếp hạng'],
        ['Bắc Giang', 'Bắc Giang'],
      ],
      [
        [null, 'không xếp hạng'],
        ['Bắc Ninh', 'Bắc Ninh'],
      ],
    ]);
    expect(rowOf(view, '24').value?.value).toBeNull();
    expect(rowOf(view, '24').value?.text).toMatch(/^chưa công bố Tham gia/);
    expect(view.chart?.barRatios.has(unit('24'))).toBe(false);
    expect(view.sentence).toContain('**Bắc Giang** không xếp hạng: chưa công bố');
    expect(rowOf(view, '22').rank).toMatchObject({ value: 1, text: '1/61' });
  });

  it('does not subtract ranks over different populations when like for like is off', async () => {
    const view = await viewOf({ year: 2022, base: 2021 });
    expect(rowOf(view, '42').places).toEqual({ value: null, text: 'khác tập đơn vị, không trừ hạng' });
    expect(rowOf(view, '42').change).toMatchObject({ text: '▼ −0,82', tone: 'worse' });
  });

  it('takes the published bands of 2022: 15, 16, 16 and 14 provinces', async () => {
    const counts = await Promise.all(
      ['high', 'upperMiddle', 'lowerMiddle', 'low'].map(
        async (filter) => (await viewOf({ year: 2022, base: 2021 }, { filter })).table.rows.length,
      ),
    );
    expect(counts).toEqual([15, 16, 16, 14]);
    const view = await viewOf({ year: 2022, base: 2021 }, { filter: 'low' });
    expect(view.chart?.listed).toBe('Đang hiện 14/63 đơn vị');
    expect(labels(view)).toContain('Xếp loại (theo công bố)');
  });

  it('splits 2024 into quarters of 16, 15, 15 and 15 that are labelled as computed', async () => {
    const counts = await Promise.all(
      ['quarter1', 'quarter2', 'quarter3', 'quarter4', 'missing', 'no such filter'].map(
        async (filter) => (await viewOf({ year: 2024, base: 2023 }, { filter })).table.rows.length,
      ),
    );
    expect(counts).toEqual([16, 15, 15, 15, 2, 63]);
  });

  it('explains a method break instead of a change', async () => {
    const view = await viewOf({ year: 2018, base: 2017, likeForLike: true });
    expect(labels(view)).toContain('Thay đổi so với 2017 (không so sánh: đổi phương pháp)');
    expect(view.table.columns.some(({ key }) => key === 'places')).toBe(false);
    expect(rowOf(view, '42').change).toEqual({ value: null, text: '–' });
    expect(view.chart?.notes.join(' ')).toContain('Không tính thay đổi so với 2017: đổi phương pháp');
    expect(view.chart?.notes.join(' ')).toContain('Thêm lĩnh vực 7');
  });

  it('has no change columns in 2011, the first year', async () => {
    const view = await viewOf({ year: 2011, base: null });
    expect(view.table.columns.map(({ key }) => key)).toEqual(['rank', 'name', 'value', 'class']);
    expect(view.chart?.notes).toContain('Không có năm so sánh cho năm 2011.');
  });

  it('keeps printed PAR ranks, counts who is missing and computes no quarters', async () => {
    const view = await viewOf({ index: 'PAR', year: 2024, base: 2023, likeForLike: true });
    expect(view.sentence).toBe(
      '**Hà Tĩnh** xếp **15/63** với **89,72\u00a0%**; dẫn đầu là **Hải Phòng** với 96,17\u00a0%, cách 6,45 điểm phần trăm. 55/63 tỉnh chưa có số trong bộ dữ liệu.',
    );
    expect(view.table.rows.slice(0, 8).map(({ cells }) => cells[0]?.text)).toEqual([
      '1/63',
      '3/63',
      '4/63',
      '15/63',
      '37/63',
      '43/63',
      '55/63',
      '62/63',
    ]);
    expect(rowOf(view, '51')).toMatchObject({
      rank: { value: 43 },
      value: { value: null, text: 'chưa công bố' },
    });
    expect(rowOf(view, '02').rank).toEqual({ value: null, text: 'chưa có hạng' });
    expect(rowOf(view, '42')).toMatchObject({
      change: { text: '▲ +1,37' },
      places: { text: '▲ +3 (18 → 15)' },
      class: { text: 'Nhóm B' },
    });
    expect(labels(view)).toContain('Thay đổi so với 2023 (điểm phần trăm)');
    expect(view.chart?.filters.map(({ id }) => id)).toEqual(['all', 'A', 'B', 'missing']);
  });

  it('marks contradicting, derived and conflicting publications in words', async () => {
    const of2023 = await viewOf({ index: 'PAR', year: 2023, base: 2022 });
    expect(rowOf(of2023, '31').marks?.text).toBe('⚑ nguồn khác: 91,81');
    expect(rowOf(of2023, '58').marks?.text).toBe('⚑ suy ra: 85.98+0.7; 55-19');
    expect(rowOf(of2023, '22').marks?.text).toBe('');
    const of2018 = await viewOf({ index: 'PAR', year: 2018, base: 2016 });
    expect(rowOf(of2018, '22').marks?.text).toBe('⚑ nguồn khác: 89,60; suy ra: 90.09-1.03');
    const of2024 = await viewOf({ index: 'PAR', year: 2024, base: 2023 });
    expect(rowOf(of2024, '01').marks?.text).toMatch(/^⚑ mâu thuẫn K2: .*nguồn in mức thay đổi \+1,32$/);
    const sipas = await viewOf({ index: 'SIPAS', year: 2023, base: 2022 });
    expect(rowOf(sipas, '31').marks?.text).toBe('⚑ nguồn khác: 88,90 · hạng 1/63');
  });

  it('does not rank the one province SIPAS 2017 has', async () => {
    const view = await viewOf({ index: 'SIPAS', year: 2017, base: null, unit: '72' });
    expect(rowOf(view, '72').rank).toEqual({ value: null, text: 'chưa có hạng' });
    expect(view.sentence).toBe(
      '**Tây Ninh** đạt **79,76\u00a0%**, nguồn không nêu hạng. 62/63 tỉnh chưa có số trong bộ dữ liệu.',
    );
    expect(view.table.columns.some(({ key }) => key === 'class')).toBe(false);
  });

  it('ranks PAPI within five cities, but keeps nationwide printed ranks', async () => {
    const papi = await viewOf({ year: 2024, base: 2023, group: 'centralCities', unit: '31' });
    expect(papi.table.rows.map(({ cells }) => [cells[0]?.text, cells[1]?.text])).toEqual([
      ['1/5', 'Hà Nội'],
      ['2/5', 'Đà Nẵng'],
      ['3/5', 'Hồ Chí Minh'],
      ['4/5', 'Hải Phòng'],
      ['5/5', 'Cần Thơ'],
    ]);
    const par = await viewOf({ index: 'PAR', year: 2024, base: 2023, group: 'centralCities', unit: '42' });
    expect(rowOf(par, '31').rank?.text).toBe('1/63');
    expect(par.chart?.notes).toContain(
      'Hạng công bố là hạng trong cả nước, không phải hạng trong nhóm đang chọn.',
    );
    expect(par.sentence).toMatch(/^\*\*Hà Tĩnh\*\* không thuộc nhóm/);
  });

  it('finds names in any spelling', async () => {
    expect(await namesFound('dak')).toEqual(['Đắk Lắk', 'Đắk Nông']);
    expect(await namesFound('HOA')).toEqual(['Thanh Hóa', 'Khánh Hòa', 'Hòa Bình']);
    expect(await namesFound('xyz')).toEqual([]);
  });

  it('says that two units share a rank', async () => {
    const { screen } = await shippedScreen({ year: 2024, base: null });
    const database = await shippedDatabase();
    const indexCode = asIndexCode('PAPI');
    const values = await database.run(indexValuesQuery, [indexCode, 'province', 'final', wholeYear]);
    const equal = values.find((row) => row.unitId === unit('77') && row.year === 2024)?.value ?? null;
    const yearbook = buildYearbook({
      catalog: screen.catalog,
      indexCode,
      level: 'province',
      groupId: asGroupId('all'),
      values: values.map((row) =>
        row.unitId === unit('42') && row.year === 2024 ? { ...row, value: equal } : row,
      ),
      publications: [],
    });
    const tied = buildScreen({
      words: screen.words,
      catalog: screen.catalog,
      yearbook,
      year: 2024,
      baseYear: null,
      unitId: unit('42'),
      pinned: [],
      groupId: asGroupId('all'),
      likeForLike: true,
      criterionId: null,
    });
    const view = tied === null ? null : rankingView(tied, everything);
    expect(view?.table.rows.slice(5, 8).map(({ cells }) => cells[0]?.text)).toEqual([
      '6/61 (đồng hạng)',
      '6/61 (đồng hạng)',
      '8/61',
    ]);
  });

  it('adds the dimensions as points or percent of the maximum', async () => {
    const { screen, scores } = await shippedScreen({ year: 2024, base: 2023 });
    const rows = await scores(2024);
    const points = rankingView(screen, { ...everything, criteria: { scores: rows, as: 'points' } });
    const percent = rankingView(screen, {
      ...everything,
      criteria: { scores: rows, as: 'percentOfMaximum' },
    });
    expect(rowOf(points, '42')['criterion.D1']).toEqual({ value: 5.841213, text: '5,84' });
    expect(rowOf(percent, '42')['criterion.D8']?.value).toBeCloseTo(34.08446, 5);
    expect(labels(percent)).toContain('Quản trị điện tử (% mức tối đa)');
    expect(rowOf(points, '26')['criterion.D1']).toEqual({ value: null, text: 'chưa công bố' });
  });

  it('speaks English', async () => {
    const view = await viewOf({ year: 2024, base: 2023, likeForLike: true, language: 'en' });
    expect(view.sentence).toBe(
      '**Hà Tĩnh** ranks **6/61** with **45.55 points**; **Quảng Ninh** leads with 47.82 points, 2.27 points away. Not ranked for lack of figures: **Vĩnh Phúc, Tiền Giang**.',
    );
    expect(labels(view)[4]).toBe(
      'Places gained or lost from 2023 (among 59 provinces complete in both years)',
    );
  });
});
