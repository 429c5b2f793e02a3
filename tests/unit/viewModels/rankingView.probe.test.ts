import { it } from 'vitest';
import { rankingView } from '../../../src/viewModels/rankingView.ts';
import { yearSegments } from '../../../src/viewModels/yearSegments.ts';
import { shippedScreen } from '../../support/shippedScreen.ts';
const req = { search: '', filter: 'all', criteria: null };
it('probe', async () => {
  for (const r of [
    { year: 2024, base: 2023, likeForLike: true }, { year: 2022, base: 2021, unit: '24' }, { year: 2018, base: 2017 }, { year: 2011, base: null },
    { index: 'PAR', year: 2024, base: 2023 }, { index: 'PAR', year: 2023, base: 2022 }, { index: 'SIPAS', year: 2022, base: 2021 }, { index: 'SIPAS', year: 2017, base: null, unit: '72' },
    { year: 2024, base: 2023, group: 'centralCities', unit: '31' }, { index: 'PAR', year: 2024, base: 2023, group: 'centralCities', unit: '31' }, { year: 2024, base: 2023, language: 'en' as const, likeForLike: true },
  ]) {
    const { screen } = await shippedScreen(r);
    const v = rankingView(screen, req);
    console.log(JSON.stringify(r), '\n', v.title, '\n', v.sentence, '\n', v.source, '\n', v.chart?.notes.join('\n '), '\n', v.chart?.filters.map((f) => f.label).join(' | '), '\n', v.table.columns.map((c) => c.label).join(' | '), '\n', v.table.rows.slice(0, 9).map((row) => row.cells.map((c) => c.text).join(' | ')).join('\n '), '\n ...\n', v.table.rows.slice(-3).map((row) => row.cells.map((c) => c.text).join(' | ')).join('\n '));
  }
  const { screen } = await shippedScreen({ year: 2024, base: 2023 });
  const s = yearSegments(screen);
  console.log(JSON.stringify(s.segmentsOf(screen.unitId), null, 0), JSON.stringify(s.reference?.segments.at(-1)), s.axisLabel, s.breaks);
});
