import { beforeAll, describe, expect, it } from 'vitest';
import { unitIdOf } from '../../../src/domain/ids.ts';
import { baseYearChoices, comparableChoices } from '../../../src/viewModels/baseYears.ts';
import { changeCounts, changeSummary, unavailableChange } from '../../../src/viewModels/changeSummary.ts';
import { dumbbellView } from '../../../src/viewModels/dumbbellView.ts';
import { likeForLikeText } from '../../../src/viewModels/likeForLikeText.ts';
import { slopeView } from '../../../src/viewModels/slopeView.ts';
import { shippedDatabase, shippedScreen } from '../../support/shippedScreen.ts';
import type { ShippedScreenRequest } from '../../support/shippedScreen.ts';

const unit = (code: string) => unitIdOf(code, '2008-08-01');
const screenOf = async (request: ShippedScreenRequest) => (await shippedScreen(request)).screen;
beforeAll(() => shippedDatabase(), 60_000);

describe(changeCounts, () => {
  it('counts who rose and fell, counted on the published totals', async () => {
    const expected = [
      { request: { year: 2024, base: 2023 }, both: 59, rose: 43, fell: 16, up: 'Tây Ninh', down: 'Bạc Liêu' },
      {
        request: { year: 2023, base: 2022 },
        both: 59,
        rose: 33,
        fell: 26,
        up: 'Hà Giang',
        down: 'Quảng Ngãi',
      },
      {
        request: { year: 2024, base: 2021 },
        both: 58,
        rose: 39,
        fell: 19,
        up: 'Sóc Trăng',
        down: 'Thừa Thiên Huế',
      },
      {
        request: { year: 2012, base: 2011 },
        both: 63,
        rose: 42,
        fell: 21,
        up: 'Thái Bình',
        down: 'Khánh Hòa',
      },
    ];
    for (const { request, both, rose, fell, up, down } of expected) {
      const { comparison } = await screenOf(request);
      const counts = comparison === null ? null : changeCounts(comparison);
      expect(comparison?.changed.length).toBe(both);
      expect(counts).toMatchObject({
        rose,
        fell,
        unchanged: 0,
        largestRise: { name: up },
        largestFall: { name: down },
      });
    }
  });
});

describe(changeSummary, () => {
  it('is one sentence in the unit of the index', async () => {
    expect(changeSummary(await screenOf({ year: 2024, base: 2023 }))).toBe(
      '**59/63 tỉnh có số liệu hai năm**: **43** tăng, **16** giảm, **0** không đổi; tăng nhiều nhất **Tây Ninh +8,11 điểm**; giảm nhiều nhất **Bạc Liêu −1,48 điểm**.',
    );
    expect(changeSummary(await screenOf({ index: 'PAR', year: 2024, base: 2023 }))).toBe(
      '**6/63 tỉnh có số liệu hai năm**: **4** tăng, **2** giảm, **0** không đổi; tăng nhiều nhất **Hải Phòng +4,30 điểm phần trăm**; giảm nhiều nhất **Ninh Thuận −0,70 điểm phần trăm**.',
    );
    expect(changeSummary(await screenOf({ year: 2024, base: 2023, language: 'en' }))).toContain(
      '43** rose, **16** fell',
    );
  });
});

describe(unavailableChange, () => {
  it('says what the method changed and which years may be compared', async () => {
    const of2018 = unavailableChange(await screenOf({ year: 2018, base: 2017 }));
    expect(of2018).toContain('Thêm lĩnh vực 7');
    expect(of2018).toContain('Trước 2018 không có năm nào cùng phương pháp.');
    const of2024 = unavailableChange(await screenOf({ year: 2024, base: 2019 }));
    expect(of2024).toContain('Lĩnh vực 5 bỏ nội dung');
    expect(of2024).toContain('Năm so sánh được với 2024: 2021, 2022, 2023.');
    expect(unavailableChange(await screenOf({ index: 'SIPAS', year: 2022, base: 2021 }))).toContain(
      'Khảo sát hộ dân',
    );
    expect(unavailableChange(await screenOf({ year: 2011, base: null }))).toContain(
      '2011 là năm đầu có số liệu',
    );
    expect(unavailableChange(await screenOf({ year: 2024, base: 2023 }))).toBeNull();
  });
});

describe(baseYearChoices, () => {
  it('offers the year before, the first year of the method and five years back, each once', async () => {
    const choices = baseYearChoices(await screenOf({ year: 2024, base: 2023 }));
    expect(choices).toEqual([
      { year: 2023, label: 'Năm liền trước: 2023', isCurrent: true },
      { year: 2021, label: 'Năm đầu cùng phương pháp: 2021', isCurrent: false },
      { year: 2019, label: '5 năm trước: 2019 (khác phương pháp)', isCurrent: false },
    ]);
    expect(baseYearChoices(await screenOf({ year: 2022, base: 2021 })).map(({ year }) => year)).toEqual([
      2021, 2017,
    ]);
    expect(baseYearChoices(await screenOf({ year: 2011, base: null }))).toEqual([]);
    // PAR has no figures in 2013, 2015 and 2017.
    expect(
      baseYearChoices(await screenOf({ index: 'PAR', year: 2018, base: 2016 })).map(({ year }) => year),
    ).toEqual([2016]);
  });

  it('lists comparable years, the latest first', async () => {
    expect(comparableChoices(await screenOf({ year: 2024, base: 2019 })).map(({ year }) => year)).toEqual([
      2023, 2022, 2021,
    ]);
    expect(comparableChoices(await screenOf({ year: 2018, base: 2017 }))).toEqual([]);
  });
});

describe(dumbbellView, () => {
  it('orders by change, value or name', async () => {
    const screen = await screenOf({ year: 2024, base: 2023, pinned: ['72'] });
    const firstOf = (order: 'change' | 'value' | 'name') =>
      dumbbellView(screen, order).chart?.rows.at(0)?.name;
    expect([firstOf('change'), firstOf('value'), firstOf('name')]).toEqual([
      'Tây Ninh',
      'Tây Ninh',
      'An Giang',
    ]);
    const view = dumbbellView(screen, 'change');
    expect(view.chart?.rows.at(-1)).toMatchObject({ name: 'Bạc Liêu', changeText: '▼ −1,48', tone: 'worse' });
    expect(view.chart?.rows.find(({ id }) => id === unit('42'))).toMatchObject({
      baseText: '45,43',
      nowText: '45,55',
      changeText: '▲ +0,12',
      role: 'selected',
    });
    expect(view.table.rows.length).toBe(59);
    expect(view.chart?.rows.some(({ id }) => id === unit('26'))).toBe(false);
  });

  it('has exactly one of a chart and a reason', async () => {
    for (const request of [
      { year: 2018, base: 2017 },
      { year: 2011, base: null },
      { year: 2024, base: 2023 },
      { index: 'SIPAS', year: 2024, base: 2023 },
      { index: 'PAR', year: 2014, base: 2012 },
    ]) {
      const view = dumbbellView(await screenOf(request), 'change');
      expect((view.chart === null) !== (view.unavailable === null)).toBe(true);
      expect(view.title).not.toMatch(/null|undefined|Từ {2}/);
    }
  });
});

describe(slopeView, () => {
  it('draws like-for-like ranks: Hà Tĩnh 7 → 5 among 59', async () => {
    const view = slopeView(await screenOf({ year: 2024, base: 2023, likeForLike: true }), 'rank');
    expect(view.chart?.lines.length).toBe(59);
    expect(view.chart?.inverted).toBe(true);
    expect(view.chart?.lines[0]).toMatchObject({
      unitId: unit('42'),
      base: 7,
      now: 5,
      nowText: '5/59',
      tone: 'improved',
    });
    expect(view.sentence).toBe('**Hà Tĩnh** từ hạng 7/59 lên hạng **5/59**: tăng **2 bậc**.');
    expect(view.chart?.axisLabel).toBe('hạng trong 59 tỉnh đủ số liệu cả hai năm');
  });

  it('does not set ranks of different populations side by side', async () => {
    const view = slopeView(await screenOf({ year: 2024, base: 2023, likeForLike: false }), 'rank');
    expect(view.chart).toBeNull();
    expect(view.unavailable).toContain('hai tập đơn vị khác nhau');
    const same = slopeView(await screenOf({ year: 2012, base: 2011, likeForLike: false }), 'rank');
    expect(same.chart?.lines.length).toBe(63);
  });

  it('draws printed ranks of PAR, those of units without a value too', async () => {
    const view = slopeView(await screenOf({ index: 'PAR', year: 2023, base: 2022 }), 'rank');
    const names = view.chart?.lines.map(({ name }) => name) ?? [];
    // Bắc Giang and Ninh Bình have printed ranks in both years but a value in 2023 only.
    expect(names).toEqual(expect.arrayContaining(['Bắc Giang', 'Ninh Bình', 'Hà Tĩnh']));
    expect(view.sentence).toBe('**Hà Tĩnh** từ hạng 28/63 lên hạng **18/63**: tăng **10 bậc**.');
  });

  it('says why the selected unit has no line', async () => {
    const view = slopeView(await screenOf({ year: 2024, base: 2023, unit: '22' }), 'value');
    expect(view.sentence).toContain('Quảng Ninh');
    expect(view.sentence).toContain('2023');
    const outside = slopeView(await screenOf({ year: 2024, base: 2023, group: 'centralCities' }), 'value');
    expect(outside.sentence).toMatch(/^\*\*Hà Tĩnh\*\* không thuộc nhóm/);
    expect(outside.chart?.lines.length).toBe(5);
  });
});

describe(likeForLikeText, () => {
  it('says over which units ranks are counted', async () => {
    expect(likeForLikeText(await screenOf({ year: 2024, base: 2023, likeForLike: true }))).toContain(
      '**59 tỉnh đủ số liệu cả hai năm**',
    );
    expect(likeForLikeText(await screenOf({ year: 2024, base: 2023, likeForLike: false }))).toContain(
      '**không trừ hạng**',
    );
    expect(likeForLikeText(await screenOf({ year: 2012, base: 2011 }))).toContain('cùng 63 tỉnh');
    expect(likeForLikeText(await screenOf({ index: 'PAR', year: 2024, base: 2023 }))).toContain(
      'theo nguồn công bố',
    );
    expect(likeForLikeText(await screenOf({ year: 2018, base: 2017 }))).toBe('');
  });
});
