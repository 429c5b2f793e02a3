import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { shippedScreen } from '../../../support/shippedScreen.ts';
import { headlineView } from '../../../../src/viewModels/headlineView.ts';
import { stripView } from '../../../../src/viewModels/stripView.ts';
import { waterfallOf } from '../../../../src/viewModels/waterfallView.ts';
import { historyView } from '../../../../src/viewModels/historyView.ts';
import { moversView } from '../../../../src/viewModels/moversView.ts';
import { rangeDotsView } from '../../../../src/viewModels/rangeDotsView.ts';
import { distanceView } from '../../../../src/viewModels/distanceView.ts';
import { actionsView } from '../../../../src/viewModels/actionsView.ts';
const cases = [
  { year: 2024, base: 2023 }, { index: 'PAR', year: 2024, base: 2023 }, { index: 'SIPAS', year: 2023, base: 2022 },
  { year: 2018, base: 2017 }, { year: 2024, base: 2023, unit: '26' }, { year: 2011, base: null }, { year: 2022, base: 2021 },
  { index: 'PAR', year: 2023, base: 2022, unit: '31' }, { index: 'PAR', year: 2024, base: 2023, unit: '01' }, { index: 'PAR', year: 2024, base: 2023, unit: '17' },
  { index: 'SIPAS', year: 2024, base: 2023, unit: '01' }, { index: 'PAR', year: 2019, base: 2018 }, { year: 2024, base: 2023, unit: '22' }, { index: 'SIPAS', year: 2023, base: 2022, unit: '31', group: 'centralCities' },
  { year: 2024, base: 2023, language: 'en' as const }, { year: 2024, base: 2023, group: 'northCentralCoast' }, { index: 'SIPAS', year: 2017, base: null, unit: '48' },
];
test('dump', async () => {
  let out = '';
  for (const one of cases) {
    const s = await shippedScreen(one);
    const sc = await s.scores(one.year);
    const views = [headlineView(s.screen), stripView(s.screen), waterfallOf({ screen: s.screen, unitId: s.screen.unitId, scores: s.unitScores, scope: { level: 1 } }), historyView(s.screen), moversView(s.screen), rangeDotsView({ screen: s.screen, scores: sc }), distanceView(s.screen), actionsView({ screen: s.screen, scores: sc })];
    out += `\n######## ${JSON.stringify(one)}\n`;
    for (const v of views) {
      out += `-- ${v.id} | ${v.title} | ${v.sentence} | U: ${v.unavailable} | rows ${v.table.rows.length} | ${v.source}\n`;
      if (v.id === 'headline' || v.id === 'movers' || v.id === 'distance' || v.id === 'actions') out += JSON.stringify(v.chart, null, 0) + '\n';
      if (v.id === 'waterfall' && v.chart !== null) out += JSON.stringify((v.chart as any).bars.map((b: any) => [b.label, b.pointsText, b.kind])) + '\n';
      if (v.id === 'rangeDots' && v.chart !== null) out += JSON.stringify((v.chart as any).rows.map((b: any) => [b.id, b.valueText, b.rankText, b.min, b.median, b.max])) + '\n';
    }
  }
  writeFileSync('/tmp/dump.txt', out);
});
