import { describe, expect, it } from 'vitest';
import { headlineView } from '../../../src/viewModels/headlineView.ts';
import type { HeadlineFact, HeadlineView } from '../../../src/viewModels/headlineView.ts';
import type { PanelView } from '../../../src/viewModels/panelView.ts';
import { shippedScreen } from '../../support/shippedScreen.ts';
import type { ShippedScreenRequest } from '../../support/shippedScreen.ts';

const headline = async (request: ShippedScreenRequest): Promise<PanelView<HeadlineView>> =>
  headlineView((await shippedScreen(request)).screen);

const factOf = ({ chart }: PanelView<HeadlineView>, id: HeadlineFact['id']): HeadlineFact | undefined =>
  chart?.facts.find((fact) => fact.id === id);

describe(headlineView, () => {
  it('gives the figure with its scale, rank r/n, like-for-like places, change and distance to the median', async () => {
    const view = await headline({ year: 2024, base: 2023 });
    expect(view.title).toBe('Hà Tĩnh đang ở đâu?');
    expect(view.chart).toMatchObject({ figure: '45,55', unit: '/ 80 điểm', notes: [] });
    expect(view.chart?.facts).toEqual([
      { id: 'rank', text: '6/61', label: 'hạng; trong 59 tỉnh đủ cả hai năm: 7 → 5' },
      { id: 'change', text: '▲ +0,12', label: 'điểm so với 2023', tone: 'improved' },
      { id: 'distance', text: '+2,07', label: 'điểm so với trung vị 43,48' },
    ]);
    expect(view.sentence).toBe('Thuộc **1/4 dẫn đầu** suốt 2011–2024 (do phần mềm tính); điểm tăng.');
    expect(view.source).toBe('PAPI 2023, 2024 · phương pháp 2021–2024 · n = 61/63 · papi-dimensions.csv');
  });

  it('marks a fall and a published band', async () => {
    const view = await headline({ year: 2022, base: 2021 });
    expect(factOf(view, 'change')).toEqual({
      id: 'change',
      text: '▼ −0,82',
      label: 'điểm so với 2021',
      tone: 'worse',
    });
    expect(view.sentence).toBe('Thuộc **Cao** (phân nhóm đã công bố); điểm giảm.');
  });

  it('suppresses the change across a method break and keeps the share of units below', async () => {
    const view = await headline({ year: 2018, base: 2017 });
    expect(factOf(view, 'change')).toEqual({
      id: 'change',
      text: '–',
      label: 'không so với 2017: đổi phương pháp',
    });
    expect(factOf(view, 'rank')).toEqual({
      id: 'rank',
      text: '7/61',
      label: 'hạng; trên 90\u00a0% số tỉnh khác (2017: 82\u00a0%)',
    });
    expect(view.sentence).toBe('Thuộc **1/4 dẫn đầu** suốt 2011–2018 (do phần mềm tính).');
  });

  it('says that the first year has no base year', async () => {
    const view = await headline({ year: 2011, base: null });
    expect(factOf(view, 'rank')?.text).toBe('6/63');
    expect(factOf(view, 'change')).toEqual({ id: 'change', text: '–', label: 'không có năm so sánh' });
    expect(view.sentence).toBe('Thuộc **1/4 dẫn đầu** năm 2011 (do phần mềm tính).');
  });

  it('names the missing base year of a unit', async () => {
    const view = await headline({ year: 2024, base: 2023, unit: '22' });
    expect(factOf(view, 'rank')).toEqual({ id: 'rank', text: '1/61', label: 'hạng' });
    expect(factOf(view, 'change')?.label).toBe('không so với 2023: năm 2023 thiếu số liệu');
  });

  it('has no figure for a missing unit, but its reason and its latest figure', async () => {
    const view = await headline({ year: 2024, base: 2023, unit: '26' });
    expect(view.chart).toBeNull();
    expect(view.unavailable).toBe(
      'Vĩnh Phúc không có điểm PAPI 2024: chưa công bố. Gần nhất: năm 2023, 43,95 điểm, hạng 16/61.',
    );
    expect(view.sentence).toBe('');
  });

  it('uses the published rank and mean of a partial year, in percentage points', async () => {
    const view = await headline({ index: 'PAR', year: 2024, base: 2023 });
    expect(view.chart).toMatchObject({ figure: '89,72', unit: '%', notes: [] });
    expect(view.chart?.facts).toEqual([
      { id: 'rank', text: '15/63', label: 'hạng đã công bố; lên 3 bậc so với 2023 (18 → 15)' },
      { id: 'change', text: '▲ +1,37', label: 'điểm phần trăm so với 2023', tone: 'improved' },
      { id: 'distance', text: '+1,35', label: 'điểm phần trăm so với trung bình cả nước 88,37' },
    ]);
    expect(view.sentence).toBe(
      'Thuộc **Nhóm B** (phân nhóm đã công bố); điểm tăng. Chưa có số của 56/63 tỉnh.',
    );
  });

  it('sets contradicting publications side by side', async () => {
    const view = await headline({ index: 'PAR', year: 2023, base: 2022, unit: '31' });
    expect(view.chart?.notes).toEqual(['**91,87**; nguồn khác ghi **91,81**.']);
    const hanoi = await headline({ index: 'PAR', year: 2024, base: 2023, unit: '01' });
    expect(hanoi.chart?.notes).toEqual([
      'Số công bố mâu thuẫn: 92,57 (Hanoi Times) ↔ 92,75 (= 91,43+1,32 = 88,37+4,38).',
    ]);
  });

  it('says how a derived figure was obtained and heads with the rank where no figure is published', async () => {
    const view = await headline({ index: 'PAR', year: 2019, base: 2018 });
    expect(view.chart).toMatchObject({
      figure: '12/63',
      unit: 'hạng đã công bố; điểm chưa công bố',
      notes: ['Suy ra từ số đã công bố: 16 − 4.'],
    });
    expect(factOf(view, 'distance')).toBeUndefined();
  });

  it('ranks within the chosen group, beside a published rank as a note of its own', async () => {
    const papi = await headline({ year: 2024, base: 2023, group: 'northCentralCoast' });
    expect(factOf(papi, 'rank')).toEqual({
      id: 'rank',
      text: '3/14',
      label: 'hạng trong nhóm; giữ nguyên hạng so với 2023',
    });
    const sipas = await headline({
      index: 'SIPAS',
      year: 2023,
      base: 2022,
      unit: '31',
      group: 'centralCities',
    });
    expect(factOf(sipas, 'rank')?.text).toBe('5/63');
    expect(sipas.chart?.notes).toContain(
      'Hạng **1/5** trong nhóm Thành phố trực thuộc Trung ương (do phần mềm tính).',
    );
  });

  it('never prints a rank computed from a handful of units', async () => {
    const { screen } = await shippedScreen({ index: 'SIPAS', year: 2017, base: null });
    const withValue = screen.page.ranked[0];
    expect(screen.page.ranked).toHaveLength(1);
    if (withValue === undefined) return;
    const view = headlineView({ ...screen, unitId: withValue.unitId, unitName: withValue.name });
    expect(factOf(view, 'rank')).toMatchObject({ text: '–', label: 'không xếp hạng' });
    expect(factOf(view, 'distance')).toBeUndefined();
  });

  it('speaks English', async () => {
    const view = await headline({ year: 2024, base: 2023, language: 'en' });
    expect(view.sentence).toBe(
      'In the **top quarter** throughout 2011–2024 (computed here); the score rose.',
    );
    expect(factOf(view, 'rank')?.label).toBe('rank; among 59 provinces in both years: 7 → 5');
  });
});
