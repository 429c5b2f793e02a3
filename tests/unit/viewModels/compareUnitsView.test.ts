import { beforeAll, describe, expect, it } from 'vitest';
import { unitIdOf } from '../../../src/domain/ids.ts';
import type { PanelView } from '../../../src/viewModels/panelView.ts';
import { compareUnitsView } from '../../../src/viewModels/compareUnitsView.ts';
import { shippedDatabase, shippedScreen } from '../../support/shippedScreen.ts';
import type { ShippedScreenRequest } from '../../support/shippedScreen.ts';

const unit = (code: string) => unitIdOf(code, '2008-08-01');
beforeAll(() => shippedDatabase(), 60_000);

const viewOf = async (request: ShippedScreenRequest) => {
  const { screen, scores } = await shippedScreen(request);
  return compareUnitsView(screen, {
    now: await scores(request.year),
    base: request.base === null ? [] : await scores(request.base),
  });
};
const cell = (view: PanelView<unknown>, row: string, column: string) =>
  view.table.rows.find(({ id }) => id === row)?.cells[
    view.table.columns.findIndex(({ key }) => key === column)
  ];

describe(compareUnitsView, () => {
  it('sets value, rank and every dimension with its change side by side', async () => {
    const view = await viewOf({ year: 2024, base: 2023, likeForLike: true, pinned: ['72', '26'] });
    expect(view.table.rows.map(({ id }) => id)).toEqual([
      'value',
      'rank',
      'D1',
      'D2',
      'D3',
      'D4',
      'D5',
      'D6',
      'D7',
      'D8',
    ]);
    expect(view.chart).toEqual([unit('42'), unit('72'), unit('26')]);
    expect(cell(view, 'value', `now.${unit('42')}`)?.text).toBe('45,55');
    expect(cell(view, 'rank', `now.${unit('42')}`)?.text).toBe('6/61');
    expect(cell(view, 'rank', `change.${unit('72')}`)?.text).toBe('▲ +57 (58 → 1)');
    const sixth = cell(view, 'D6', `change.${unit('42')}`);
    expect(sixth).toMatchObject({ text: '▼ −0,20', tone: 'worse' });
    expect(sixth?.value).toBeCloseTo(7.511996 - 7.707887, 9);
    expect(cell(view, 'value', `now.${unit('26')}`)).toEqual({ value: null, text: 'chưa công bố' });
    expect(view.sentence).toBe(
      'Trong 2/3 đơn vị đã chọn có số liệu, cao nhất là **Tây Ninh** với 47,35 điểm, hơn **Hà Tĩnh** 1,79 điểm.',
    );
  });

  it('offers percentile ranks across a method break instead of changes', async () => {
    const view = await viewOf({ year: 2018, base: 2017 });
    expect(view.table.columns.map(({ key }) => key)).toEqual(['measure', `now.${unit('42')}`]);
    // 12th of 63 in 2017, 7th of 61 in 2018, no ties.
    expect(cell(view, 'percentile.2017', `now.${unit('42')}`)?.value).toBeCloseTo((100 * 51) / 62, 9);
    expect(cell(view, 'percentile.2018', `now.${unit('42')}`)?.value).toBeCloseTo((100 * 54) / 60, 9);
    expect(view.sentence).toContain('đổi phương pháp');
  });

  it('leaves out components no chosen unit has, and percentiles of a handful', async () => {
    const par = await viewOf({ index: 'PAR', year: 2023, base: 2022, pinned: ['17'] });
    expect(par.table.rows.map(({ id }) => id)).toEqual([
      'value',
      'rank',
      'appraised',
      'leaderSurvey',
      'sipas',
      'impact',
    ]);
    expect(cell(par, 'appraised', `now.${unit('17')}`)?.text).toBe('57,04');
    const sipas = await viewOf({ index: 'SIPAS', year: 2022, base: 2021 });
    expect(sipas.table.rows.map(({ id }) => id)).toEqual(['value', 'rank']);
  });

  it('says when the chosen units are not in the group', async () => {
    const view = await viewOf({ year: 2024, base: 2023, group: 'centralCities' });
    expect(view.chart).toBeNull();
    expect(view.unavailable).toContain('không thuộc nhóm');
  });
});
