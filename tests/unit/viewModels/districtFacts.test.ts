import { describe, expect, it } from 'vitest';
import { asUnitId } from '../../../src/domain/ids.ts';
import type { CriterionScoreRow } from '../../../src/queries/criterionScores.ts';
import { acrossBreakNotes } from '../../../src/viewModels/acrossBreakNotes.ts';
import { acrossBreakView, availableBreakWays } from '../../../src/viewModels/acrossBreakView.ts';
import { headlineView } from '../../../src/viewModels/headlineView.ts';
import { rangeDotsView } from '../../../src/viewModels/rangeDotsView.ts';
import { rankingNotes } from '../../../src/viewModels/rankingNotes.ts';
import { otherIndices } from '../../../src/viewModels/population.ts';
import { otherIndicatorsOf } from '../../../src/viewModels/otherIndicatorsView.ts';
import { districtScreen } from '../../support/districtScreen.ts';
import type { DistrictScreenRequest } from '../../support/districtScreen.ts';

const headlineOf = async (request: DistrictScreenRequest) => {
  const { screen } = await districtScreen(request);
  const view = headlineView(screen);
  return { screen, view, fact: (id: string) => view.chart?.facts.find((fact) => fact.id === id) };
};

describe(headlineView, () => {
  it('says that two offices share a rank', async () => {
    const { view, fact } = await headlineOf({ level: 'department', year: 2024, base: 2023, unit: 'MHPB02' });
    expect([view.chart?.figure, fact('rank')?.text]).toEqual(['88,00', '4/12']);
    expect(fact('rank')?.label).toContain('đồng hạng với Phòng Tư pháp (minh họa)');
  });

  it('gives a commune that was not assessed no figure and no rank, and ranks the others without it', async () => {
    const { screen, view } = await headlineOf({ year: 2022, base: 2021, unit: 'MHX16' });
    expect(view.chart).toBeNull();
    expect(view.unavailable).toContain('chưa đánh giá');
    expect([screen.page.ranking.n, screen.page.entries.size]).toEqual([15, 16]);
  });

  it('takes a criterion that does not apply out of the index', async () => {
    const { view } = await headlineOf({ level: 'department', year: 2024, base: 2023, unit: 'MHPB12' });
    expect([view.chart?.figure, view.chart?.unit]).toEqual(['85,32', '/ 100 điểm']);
  });

  it('ranks communes by an indicator as by an index: on time and not satisfied', async () => {
    const onTime = await headlineOf({ index: 'KPI', year: 2024, base: 2023, unit: 'MHX15' });
    expect([onTime.view.chart?.figure, onTime.fact('rank')?.text]).toEqual(['100,00', '1/16']);
    expect(onTime.view.source).toContain('Số liệu minh họa · Tỷ lệ hồ sơ giải quyết đúng hạn 2023, 2024');
    const satisfied = await headlineOf({ index: 'SIPAS', year: 2024, base: 2023, unit: 'MHX15' });
    expect([satisfied.view.chart?.figure, satisfied.fact('rank')?.text]).toEqual(['78,00', '16/16']);
    const between = await headlineOf({ index: 'SIPAS', year: 2024, base: 2023, unit: 'MHX01' });
    expect(between.view.chart?.figure).toBe('91,50');
  });
});

describe(rangeDotsView, () => {
  it('leaves bonus and penalty out and sets points against what applies to the office', async () => {
    const { screen, scores } = await districtScreen({
      level: 'department',
      year: 2024,
      base: null,
      unit: 'MHPB12',
    });
    const rows = rangeDotsView({ screen, scores }).chart?.rows ?? [];
    expect(rows.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    const finance = rows.find(({ id }) => id === '6');
    // 7,25 of 8 points: 6.1 (6 points) does not apply.
    expect(finance?.value).toBeCloseTo(90.625, 9);
    expect(finance?.valueText).toBe('7,25');
  });
});

describe(rankingNotes, () => {
  it('speaks of communes, not of provinces', async () => {
    const { screen } = await districtScreen({ year: 2024, base: 2023, unit: 'MHX08' });
    expect(rankingNotes(screen, null).join(' ')).not.toContain('tỉnh');
    expect(rankingNotes(screen, null)[0]).toContain('16 xã');
  });
});

const breakOf = async (request: Partial<DistrictScreenRequest>) => {
  const { screen, scores } = await districtScreen({ year: 2022, base: 2021, unit: 'MHX05', ...request });
  const inYear = (year: number): readonly CriterionScoreRow[] => scores.filter((row) => row.year === year);
  return { screen, scores: { base: inYear(2021), now: inYear(2022) } };
};

describe(acrossBreakView, () => {
  it('compares what both sets of criteria share, unit by unit', async () => {
    const { screen, scores } = await breakOf({});
    const view = acrossBreakView(screen, scores, 'part');
    const row = view.chart?.rows.find(({ id }) => id === 'MHX05.20080801');
    // Summed from the file: 22 criteria, 66,75 of 88 points, then 69,25 of 88.
    expect(row?.base).toBeCloseTo(75.852273, 5);
    expect(row?.now).toBeCloseTo(78.693182, 5);
    expect(view.sentence).toContain('**22 tiêu chí chung** (88\u00a0% mức tối đa nay)');
    expect(view.sentence).toContain('▲ +2,84 điểm phần trăm');
    expect(view.chart?.rows).toHaveLength(15);
    expect(view.table.rows).toHaveLength(16);
    // Not assessed in 2022: a gap, not a zero.
    const missing = view.table.rows.find(({ id }) => id === 'MHX16.20080801');
    expect(missing?.cells.slice(1).map(({ value }) => value)).toEqual([null, null, null, null, null, null]);
  });

  it('gives the distance to the mean and the place among the others', async () => {
    const { screen, scores } = await breakOf({});
    const distance = acrossBreakView(screen, scores, 'distance').chart?.rows;
    const own = distance?.find(({ id }) => id === 'MHX05.20080801');
    expect(own?.base).toBeCloseTo(-3.515625, 6);
    expect(own?.now).toBeCloseTo(-3.366667, 5);
    const place = acrossBreakView(screen, scores, 'percentile').chart?.rows;
    // 76,25 is above four of fifteen; 78,00 above five of fourteen.
    expect(place?.find(({ id }) => id === own?.id)?.base).toBeCloseTo((100 * 4) / 15, 9);
    expect(place?.find(({ id }) => id === own?.id)?.now).toBeCloseTo((100 * 5) / 14, 9);
  });

  it('has no shared part where every factor is asked anew, and says so', async () => {
    const { screen, scores } = await breakOf({ index: 'SIPAS', unit: 'MHX01' });
    expect(availableBreakWays(screen, scores)).toEqual(['distance', 'percentile']);
    expect(acrossBreakView(screen, scores, 'part').unavailable).toContain('không có tiêu chí chung');
    const rows = acrossBreakView(screen, scores, 'distance').chart?.rows;
    const own = rows?.find(({ id }) => id === asUnitId('MHX01.20080801'));
    expect([own?.base, own?.now].map((value) => value?.toFixed(4))).toEqual(['0.5181', '2.1967']);
  });
});

describe(acrossBreakNotes, () => {
  it('speaks only across a change of method', async () => {
    const { screen, scores } = await breakOf({});
    expect(acrossBreakNotes(screen, scores)).toEqual([
      '22 tiêu chí có ở cả hai phương pháp: 75,85 % → 78,69 % mức tối đa (**▲ +2,84 điểm phần trăm**).',
      'So với trung bình các đơn vị: −3,52 năm 2021, −3,37 năm 2022.',
    ]);
    const within = await districtScreen({ year: 2024, base: 2023, unit: 'MHX05' });
    expect(acrossBreakNotes(within.screen, { base: within.scores, now: within.scores })).toEqual([]);
  });
});

describe(otherIndicatorsOf, () => {
  it("lists each indicator of a commune's level with its latest years", async () => {
    const { screen } = await districtScreen({ year: 2024, base: 2023, unit: 'MHX15' });
    const kpi = await districtScreen({ index: 'KPI', year: 2024, base: 2023, unit: 'MHX15' });
    const index = otherIndices(screen.catalog, screen.page.method).find(
      ({ indexCode }) => indexCode === 'KPI',
    );
    expect(index?.level).toBe('commune');
    if (index === undefined) return;
    const { table } = otherIndicatorsOf(screen, index, kpi.scores);
    expect(table.columns.map(({ label }) => label)).toEqual(['Chỉ tiêu', '2023 (%)', '2024 (%)']);
    expect(table.rows[0]?.cells.at(-1)?.text).toBe('100,00');
  });
});
