import { it } from 'vitest';
import { asUnitId } from '../../../src/domain/ids.ts';
import { bumpView } from '../../../src/viewModels/bumpView.ts';
import { dumbbellView } from '../../../src/viewModels/dumbbellView.ts';
import { slopeView } from '../../../src/viewModels/slopeView.ts';
import { smallMultiplesView } from '../../../src/viewModels/smallMultiplesView.ts';
import { compareUnitsView } from '../../../src/viewModels/compareUnitsView.ts';
import { baseYearChoices, comparableChoices } from '../../../src/viewModels/baseYears.ts';
import { shippedScreen } from '../../support/shippedScreen.ts';
const show = (v: any) => console.log('##', v.title, '\n', v.sentence, '\n', v.unavailable, '\n', v.table.columns.map((c: any) => c.label).join(' | '), '\n', v.table.rows.slice(0, 11).map((row: any) => row.cells.map((c: any) => c.text).join(' | ')).join('\n '));
it('probe', async () => {
  for (const r of [
    { year: 2024, base: 2023, likeForLike: true, pinned: ['72', '26'] }, { year: 2024, base: 2023 }, { year: 2018, base: 2017, pinned: ['22'] }, { year: 2011, base: null },
    { index: 'PAR', year: 2024, base: 2023, likeForLike: true, pinned: ['31'] }, { index: 'SIPAS', year: 2022, base: 2021 },
    { year: 2024, base: 2023, group: 'centralCities', unit: '31', likeForLike: true },  { year: 2024, base: 2023, language: 'en' as const, likeForLike: true },
  ]) {
    const { screen, scores } = await shippedScreen(r);
    console.log('=====', JSON.stringify(r), baseYearChoices(screen), comparableChoices(screen).map((c) => c.label));
    show(bumpView(screen)); show(dumbbellView(screen, 'change')); show(slopeView(screen, 'value')); show(slopeView(screen, 'rank'));
    const m = smallMultiplesView(screen, { order: 'change', pageIndex: 1, pageSize: 21 });
    show(m); console.log(m.shown, m.chart?.panels.map((p) => `${p.name} ${p.lastText}`).join(', '));
    show(compareUnitsView(screen, { now: await scores(screen.page.year), base: r.base === null ? [] : await scores(r.base) }));
  }
});
