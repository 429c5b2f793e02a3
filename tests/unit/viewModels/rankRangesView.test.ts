import { describe, expect, it } from 'vitest';
import { rankRanges } from '../../../src/domain/rankRanges.ts';
import type { AreaScoreRow } from '../../../src/queries/areaScores.ts';
import { rankingView } from '../../../src/viewModels/rankingView.ts';
import { isSurvey, rangeSentence, rankRangesInput } from '../../../src/viewModels/rankRangesView.ts';
import type { RankRanges } from '../../../src/viewModels/rankRangesView.ts';
import type { Screen } from '../../../src/viewModels/screen.ts';
import { districtScreen } from '../../support/districtScreen.ts';
import type { DistrictScreenRequest } from '../../support/districtScreen.ts';
import { shippedScreen } from '../../support/shippedScreen.ts';

/** The level-1 rows the question on areas gives, out of all criterion scores. */
const opened = async (request: DistrictScreenRequest) => {
  const { screen, scores } = await districtScreen(request);
  const areas = new Map(
    screen.catalog.criteria
      .filter(({ methodId, level }) => methodId === screen.page.method.methodId && level === 1)
      .map((criterion) => [criterion.criterionId, criterion]),
  );
  const rows = scores.flatMap((row): AreaScoreRow[] => {
    const area = areas.get(row.criterionId);
    if (area === undefined || row.kind === 'selfAssessed' || row.year !== request.year) return [];
    const maxPoints = row.maxPoints ?? area.maxPoints;
    return [{ unitId: row.unitId, criterionId: row.criterionId, points: row.value, maxPoints }];
  });
  return { screen, rows };
};
const rangesOf = (screen: Screen, rows: readonly AreaScoreRow[]): RankRanges => {
  const input = rankRangesInput(screen, rows);
  if (input === null) throw new Error('no ranges');
  return { kind: input.kind, of: new Map(rankRanges(input).map((range) => [range.unitId, range])) };
};

describe(rankRangesInput, () => {
  it('varies the weights of the eight areas, bonus and penalty apart', async () => {
    const { screen, rows } = await opened({ year: 2024, base: 2023, unit: 'MHX05' });
    const input = rankRangesInput(screen, rows);
    expect(input?.kind).toBe('sensitivity');
    expect(input?.units).toHaveLength(16);
    expect(input?.kind === 'sensitivity' ? input.units[0]?.areas : []).toHaveLength(8);
    const ranges = rangesOf(screen, rows);
    for (const [unitId, { rank }] of screen.page.ranking.places) {
      expect(ranges.of.get(unitId)?.best).toBeLessThanOrEqual(rank);
      expect(ranges.of.get(unitId)?.worst).toBeGreaterThanOrEqual(rank);
    }
  });

  it('takes a smaller maximum where a criterion does not apply', async () => {
    const { screen, rows } = await opened({ level: 'department', year: 2024, base: 2023, unit: 'MHPB12' });
    const input = rankRangesInput(screen, rows);
    const own =
      input?.kind === 'sensitivity' ? input.units.find(({ unitId }) => unitId === screen.unitId) : undefined;
    expect(own?.areas[5]?.maxPoints).toBe(8);
  });

  it('tests the rates of a survey where the number asked is known', async () => {
    const { screen, rows } = await opened({ index: 'SIPAS', year: 2024, base: 2023, unit: 'MHX01' });
    expect(isSurvey(screen)).toBe(true);
    const input = rankRangesInput(screen, rows);
    expect(input?.kind).toBe('confidence');
    expect(
      input?.kind === 'confidence' ? input.units.every(({ ratio }) => ratio > 0 && ratio <= 1) : false,
    ).toBe(true);
  });

  it('is not known where ranks are printed or areas are no summands', async () => {
    const par = await shippedScreen({ index: 'PAR', year: 2023, base: 2022 });
    expect(rankRangesInput(par.screen, [])).toBeNull();
    const papi = await shippedScreen({ year: 2024, base: 2023 });
    expect(rankRangesInput(papi.screen, [])).toBeNull();
  });
});

describe(rangeSentence, () => {
  it('says in one sentence what a rank is worth', async () => {
    const { screen, rows } = await opened({ index: 'SIPAS', year: 2024, base: 2023, unit: 'MHX05' });
    const ranges = rangesOf(screen, rows);
    const own = ranges.of.get(screen.unitId);
    expect([own?.best, own?.worst]).toEqual([1, 16]);
    expect(rangeSentence(screen, ranges)).toBe(
      'Hạng 7/16 **chưa chắc chắn**: với cỡ mẫu này, hạng nào từ 1–16 cũng có thể đúng (độ tin cậy 95 %).',
    );
    const narrower = {
      ...ranges,
      of: new Map([...ranges.of].map(([id, one]) => [id, { ...one, best: 3, worst: 8 }])),
    };
    expect(rangeSentence(screen, narrower)).toContain('**chắc chắn trong khoảng 3–8**');
    const view = rankingView(screen, { search: '', filter: 'all', criteria: null, ranges });
    expect(view.sentence).toContain('**chưa chắc chắn**');
    expect(view.table.columns[3]?.label).toBe('Khoảng hạng chắc chắn (95 %)');
    expect(view.chart?.notes.some((note) => note.includes('Holm'))).toBe(true);
  });

  it('marks small samples, and does not rank below ten answers', async () => {
    const { screen } = await opened({ index: 'SIPAS', year: 2024, base: 2023, unit: 'MHX05' });
    const few = new Map(
      [...screen.page.entries].map(([id, entry], index) => [id, index === 0 ? { ...entry, n: 24 } : entry]),
    );
    const page = { ...screen.page, entries: few };
    const ranges = rangesOf(screen, []);
    const { table } = rankingView({ ...screen, page }, { search: '', filter: 'all', criteria: null, ranges });
    expect(table.rows.filter(({ cells }) => cells[3]?.text.includes('mẫu nhỏ (n=24)') === true)).toHaveLength(
      1,
    );
  });
});
