import { describe, expect, it } from 'vitest';
import type { CriterionScoreRow } from '../../../src/queries/criterionScores.ts';
import type { Screen } from '../../../src/viewModels/screen.ts';
import { criterionOfBar, splitWaterfall } from '../../../src/viewModels/waterfallSplit.ts';
import type { WaterfallView } from '../../../src/viewModels/waterfallView.ts';
import { waterfallOf } from '../../../src/viewModels/waterfallView.ts';
import { districtScreen } from '../../support/districtScreen.ts';
import type { DistrictScreenRequest } from '../../support/districtScreen.ts';
import { shippedScreen } from '../../support/shippedScreen.ts';
import { asCriterionId } from '../../../src/domain/ids.ts';

const waterfall = async (request: DistrictScreenRequest, basis: 'unit' | 'group' = 'unit') => {
  const { screen, scores } = await districtScreen(request);
  const { criterionId: parentId, unitId } = screen;
  return waterfallOf(
    {
      screen,
      unitId,
      scores,
      scope: parentId === null ? { level: 1 } : { parentId },
      basis,
      acrossBreak: true,
    },
    splitWaterfall,
  );
};

/** What the bars leave of the whole change: nothing. */
const residualOf = (chart: WaterfallView | null): number =>
  chart === null
    ? Number.NaN
    : Math.abs(chart.now.value - chart.base.value - chart.bars.reduce((sum, { points }) => sum + points, 0));
const barsOf = (chart: WaterfallView | null) =>
  (chart?.bars ?? [])
    .filter(({ points }) => Math.abs(points) > 1e-9)
    .map(({ id, pointsText }) => [id, pointsText]);

describe(splitWaterfall, () => {
  it('finds the two criteria behind the planted fall, through area and criterion', async () => {
    const request = { year: 2024, base: 2023, unit: 'MHX08' };
    const whole = await waterfall(request);
    expect(barsOf(whole.chart)).toEqual([
      ['7', '▼ −2,00'],
      ['3', '▼ −2,50'],
    ]);
    expect(residualOf(whole.chart)).toBeLessThan(1e-9);
    const area = await waterfall({ ...request, criterion: '3' });
    expect(area.title).toBe('Vì sao Cải cách thủ tục hành chính thay đổi?');
    expect(barsOf(area.chart)).toEqual([['3.2', '▼ −2,50']]);
    expect(residualOf(area.chart)).toBeLessThan(1e-9);
    // A criterion without parts shows the area it belongs to; the view asks with the area.
    expect(area.chart?.bars.map(({ id }) => id)).toContain('3.1');
  });

  it('splits a change across two method versions by reason, exactly', async () => {
    const { chart, sentence, table } = await waterfall({ year: 2022, base: 2021, unit: 'MHX05' });
    expect(residualOf(chart)).toBeLessThan(1e-9);
    expect(new Set(chart?.bars.map(({ kind }) => kind))).toContain('structure');
    expect(chart?.bars.filter(({ kind }) => kind === 'structure').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['7@2021#structure', '7#structure', '8#structure']),
    );
    expect(sentence).toMatch(/^⚑ Cách chấm đã đổi giữa 2021 và 2022/u);
    expect(table.columns.map(({ key }) => key)).toContain('reason');
  });

  it.each([2020, 2021, 2022, 2023, 2024])('is exact at every level for every commune, %i', async (year) => {
    const { screen, scores } = await districtScreen({ year, base: year - 1, unit: 'MHX01' });
    const areas = screen.catalog.criteria.filter(
      ({ methodId, level }) => methodId === screen.page.method.methodId && level === 1,
    );
    for (const unitId of screen.page.entries.keys()) {
      const own = scores.filter((row) => row.unitId === unitId);
      const split = splitWaterfall({ screen, unitId, scores: own, scope: { level: 1 }, acrossBreak: true });
      const hasBoth =
        screen.comparison?.of(unitId).baseEntry?.value !== null &&
        screen.page.entries.get(unitId)?.value !== null;
      expect(split !== null).toBe(hasBoth);
      if (split === null) continue;
      expect(split.now).toBe(screen.page.entries.get(unitId)?.value);
      checkExact(split.base, split.now, split.parts);
      for (const { criterionId } of areas) {
        const below = splitWaterfall({
          screen,
          unitId,
          scores: own,
          scope: { parentId: criterionId },
          acrossBreak: true,
        });
        if (below !== null) checkExact(below.base, below.now, below.parts);
      }
    }
  });

  it('counts percent of the maximum where the scale changed: PAPI 2017 → 2018', async () => {
    const { screen, unitScores } = await shippedScreen({ year: 2018, base: 2017 });
    const split = splitWaterfall({
      screen,
      unitId: screen.unitId,
      scores: unitScores,
      scope: { level: 1 },
      acrossBreak: true,
    });
    expect(split?.isPercentOfMaximum).toBe(true);
    checkExact(split?.base ?? Number.NaN, split?.now ?? Number.NaN, split?.parts ?? []);
    expect(split?.parts.some(({ id, kind }) => id === 'D7#structure' && kind === 'structure')).toBe(true);
  });

  it('splits the change of a mean into criteria and composition', async () => {
    const { chart, title } = await waterfall({ year: 2023, base: 2022, unit: 'MHX05' }, 'group');
    expect(title).toBe('Vì sao bình quân 16 xã, phường thay đổi?');
    expect(residualOf(chart)).toBeLessThan(1e-9);
    // Xã Minh Họa Hải was not assessed in 2022: it comes in.
    const { screen } = await districtScreen({ year: 2023, base: 2022, unit: 'MHX05' });
    expect(chart?.base.value).toBeCloseTo(meanOf(screen, 'base'), 9);
    expect(chart?.now.value).toBeCloseTo(meanOf(screen, 'now'), 9);
    expect(chart?.bars.at(-1)).toMatchObject({ id: 'composition', label: 'Đơn vị vào, ra (1 vào, 0 ra)' });
  });

  it('leads from a bar to its criterion', () => {
    expect(criterionOfBar('7#weight')).toBe(asCriterionId('7'));
    expect(criterionOfBar('7@2021#structure')).toBe('7@2021');
  });
});

function checkExact(base: number, now: number, parts: readonly { readonly points: number }[]): void {
  const sum = parts.reduce((total, { points }) => total + points, 0);
  expect(Math.abs(now - base - sum)).toBeLessThan(1e-9);
}

function meanOf({ comparison }: Screen, year: 'base' | 'now'): number {
  const values = [...(comparison?.[year].entries.values() ?? [])].flatMap(({ value }) => value ?? []);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('selfAssessed rows', () => {
  it('never stand for a criterion', async () => {
    const { screen, scores } = await districtScreen({ year: 2024, base: 2023, unit: 'MHX05' });
    const without = scores.filter(({ kind }: CriterionScoreRow) => kind !== 'selfAssessed');
    const input = { screen, unitId: screen.unitId, scope: { level: 1 } as const };
    expect(splitWaterfall({ ...input, scores })).toEqual(splitWaterfall({ ...input, scores: without }));
  });
});
