import { describe, expect, it } from 'vitest';
import { asCriterionId } from '../../../src/domain/ids.ts';
import type { CriterionId } from '../../../src/domain/ids.ts';
import { goalPathView } from '../../../src/viewModels/goalPathView.ts';
import { scenarioCompareView } from '../../../src/viewModels/scenarioCompareView.ts';
import { changedPoints, whatIfBaseOf } from '../../../src/viewModels/whatIfBase.ts';
import { whatIfView } from '../../../src/viewModels/whatIfView.ts';
import { districtScreen } from '../../support/districtScreen.ts';
import type { DistrictScreenRequest } from '../../support/districtScreen.ts';
import { shippedScreen } from '../../support/shippedScreen.ts';

const commune: DistrictScreenRequest = { year: 2024, base: 2023, unit: 'MHX05' };
const opened = async (request: DistrictScreenRequest) => {
  const { screen, scores } = await districtScreen(request);
  const now = scores.filter(({ year }) => year === request.year);
  const base = whatIfBaseOf(screen, screen.unitId, now);
  if (base === null) throw new Error('no scenario can be made');
  return { screen, scores: now, base };
};
const points = (set: Record<string, number>): ReadonlyMap<CriterionId, number> =>
  new Map(Object.entries(set).map(([id, value]) => [asCriterionId(id), value]));

describe(whatIfBaseOf, () => {
  it('is made of the lowest criteria, bonus and penalty among them', async () => {
    const { base } = await opened(commune);
    const ids = base.figures.map(({ criterion }) => String(criterion.criterionId));
    expect(ids).toContain('3.2');
    expect(ids).toContain('P');
    expect(ids).not.toContain('3');
    // 80.25 as the file has it: 81.5 points of 100 less 1.25 of penalty.
    expect(base.value).toBe(80.25);
  });

  it('counts a department out of what applies to it: 94 points', async () => {
    const { base } = await opened({ ...commune, level: 'department', unit: 'MHPB12' });
    expect(base.figures.some(({ criterion }) => criterion.criterionId === asCriterionId('6.1'))).toBe(false);
  });

  it('is not made where parts are unknown or do not add up', async () => {
    const par = await shippedScreen({ index: 'PAR', year: 2023, base: 2022 });
    expect(whatIfBaseOf(par.screen, par.screen.unitId, par.unitScores)).toBeNull();
    const missing = await shippedScreen({ year: 2024, base: 2023, unit: '26' });
    expect(whatIfBaseOf(missing.screen, missing.screen.unitId, missing.unitScores)).toBeNull();
  });
});

describe(changedPoints, () => {
  it('keeps within bounds, and leaves out what equals the present or is unknown', async () => {
    const { base } = await opened(commune);
    const changed = changedPoints(
      base,
      points({ '3.2': 99, '7.2': 7.25, '9.9': 1, P: 5, '1.1': Number.NaN }),
    );
    expect([...changed]).toEqual([
      ['3.2', 6],
      ['P', 0],
    ]);
  });
});

describe(whatIfView, () => {
  it('puts total, rank and class anew at once', async () => {
    const { screen, base } = await opened(commune);
    const before = whatIfView(screen, base, points({}));
    expect(before.chart?.outcomes.map(({ nowText, thenText }) => [nowText, thenText])).toEqual([
      ['80,25', '80,25'],
      [before.chart?.outcomes[1]?.nowText, before.chart?.outcomes[1]?.nowText],
      ['Tốt', 'Tốt'],
    ]);
    const after = whatIfView(screen, base, points({ '3.2': 6, P: 0 }));
    // 3.2 from 4.75 to 6 and 1.25 of penalty lifted.
    expect(after.chart?.outcomes[0]).toMatchObject({ thenText: '82,75', changeText: '▲ +2,50' });
    const better = [...screen.page.entries.values()].filter(
      ({ value }) => value !== null && value > 82.75,
    ).length;
    expect(after.chart?.outcomes[1]?.thenText).toBe(`${better + 1}/16`);
    expect(after.sentence).toContain('Nếu **2 tiêu chí** đạt điểm như đã đặt: tổng **82,75**');
    expect(after.chart?.levers.find(({ criterionId }) => criterionId === asCriterionId('P'))).toMatchObject({
      minPoints: -3,
      maxPoints: 0,
      setPoints: 0,
      effectText: '+1,25',
    });
  });

  it('shows the levers of the opened area, and those already changed', async () => {
    const { screen, base } = await opened({ ...commune, criterion: '3' });
    const view = whatIfView(screen, base, points({ '7.2': 8 }));
    expect(view.chart?.levers.map(({ criterionId }) => String(criterionId))).toEqual([
      '3.1',
      '3.2',
      '3.3',
      '3.4',
      '7.2',
    ]);
  });

  it('falls a class when points are lost', async () => {
    const { screen, base } = await opened(commune);
    const [, , band] = whatIfView(screen, base, points({ '3.2': 3 })).chart?.outcomes ?? [];
    expect(band).toMatchObject({ nowText: 'Tốt', thenText: 'Khá', tone: 'worse' });
  });
});

describe(goalPathView, () => {
  it('names the fewest criteria that gain places, and their goal is the value of the unit there', async () => {
    const { screen, scores, base } = await opened(commune);
    const rank = screen.page.ranking.places.get(screen.unitId)?.rank ?? 0;
    const there = screen.page.ranked[rank - 3]?.value ?? Number.NaN;
    const view = goalPathView({
      screen,
      scores,
      base,
      goal: { kind: 'places', places: 2 },
      reference: 'best',
    });
    expect(view.chart?.goal.value).toBe(there);
    const steps = view.chart?.steps ?? [];
    const needed = steps.filter(({ isNeeded }) => isNeeded);
    expect(needed.at(-1)?.to).toBeGreaterThanOrEqual(there - 1e-9);
    expect(needed.at(-2)?.to ?? base.value).toBeLessThan(there);
    expect(steps.map(({ from, to }) => to - from)).toEqual(
      steps.map(({ from, to }) => to - from).toSorted((a, b) => b - a),
    );
    // Doing what the path says reaches the goal in the scenario too.
    const set = new Map(needed.map(({ id, setPoints }) => [id, setPoints]));
    const then = Number(whatIfView(screen, base, set).chart?.outcomes[1]?.thenText.split('/')[0]);
    expect(then).toBeLessThanOrEqual(rank - 2);
  });

  it('says how far all gains together reach when they do not suffice', async () => {
    const { screen, scores, base } = await opened(commune);
    const input = { screen, scores, base, goal: { kind: 'value', value: 100 } as const };
    const view = goalPathView({ ...input, reference: 'median' });
    expect(view.sentence).toMatch(/mới đạt \*\*8\d,\d\d\*\*, còn thiếu/u);
    expect(view.chart?.steps.every(({ isNeeded }) => isNeeded)).toBe(true);
  });

  it('knows what is reached and what cannot be gained', async () => {
    const { screen, scores, base } = await opened(commune);
    const input = { screen, scores, base, reference: 'best' } as const;
    expect(goalPathView({ ...input, goal: { kind: 'value', value: 80 } }).unavailable).toBe(
      'Đã đạt: hiện nay 80,25, mục tiêu 80,00.',
    );
    expect(goalPathView({ ...input, goal: { kind: 'places', places: 40 } }).unavailable).toMatch(
      /không còn đủ 40 bậc/u,
    );
  });

  it('works on PAPI, where each point counts one', async () => {
    const { screen, scores } = await shippedScreen({ year: 2024, base: 2023 });
    const now = await scores(2024);
    const base = whatIfBaseOf(screen, screen.unitId, now);
    expect(base?.figures).toHaveLength(28);
    if (base === null) return;
    const view = goalPathView({
      screen,
      scores: now,
      base,
      goal: { kind: 'places', places: 3 },
      reference: 'best',
    });
    expect(view.sentence).toMatch(/để tăng 3 bậc: ít nhất \*\*3 tiêu chí\*\*/u);
  });
});

describe(scenarioCompareView, () => {
  it('puts scenarios side by side with every criterion any of them changes', async () => {
    const { screen, base } = await opened(commune);
    const { table } = scenarioCompareView(screen, base, [
      { id: 'a', name: 'Một', points: points({ '3.2': 6 }) },
      { id: 'b', name: 'Hai', points: points({ P: 0 }) },
    ]);
    expect(table.columns.map(({ label }) => label).slice(2)).toEqual(['Kịch bản: Một', 'Kịch bản: Hai']);
    expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Tổng, điểm', '80,25', '81,50', '81,50'],
      ['Hạng', '12/16', '10/16', '10/16'],
      ['Xếp loại (theo công bố)', 'Tốt', 'Tốt', 'Tốt'],
      ['Giải quyết hồ sơ đúng hạn', '4,75', '6,00', '='],
      ['Điểm trừ', '−1,25', '=', '0,00'],
    ]);
  });
});
