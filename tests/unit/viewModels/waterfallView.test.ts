import { describe, expect, it } from 'vitest';
import { asCriterionId } from '../../../src/domain/ids.ts';
import type { WaterfallScope } from '../../../src/viewModels/contributionYears.ts';
import type { WaterfallView } from '../../../src/viewModels/waterfallView.ts';
import { waterfallOf } from '../../../src/viewModels/waterfallView.ts';
import { shippedScreen } from '../../support/shippedScreen.ts';
import type { ShippedScreenRequest } from '../../support/shippedScreen.ts';

const waterfall = async (request: ShippedScreenRequest, scope: WaterfallScope = { level: 1 }) => {
  const { screen, unitScores } = await shippedScreen(request);
  return waterfallOf({ screen, unitId: screen.unitId, scores: unitScores, scope });
};

/** What the bars leave of the whole change: nothing. */
const residualOf = ({ base, now, bars }: WaterfallView): number =>
  now.value - base.value - bars.reduce((sum, { points }) => sum + points, 0);

describe(waterfallOf, () => {
  it('splits the change over the dimensions, largest first, exactly', async () => {
    const view = await waterfall({ year: 2024, base: 2023 });
    expect(view.chart?.bars.map(({ id, pointsText }) => [id, pointsText])).toEqual([
      ['D2', '▲ +0,21'],
      ['D4', '▲ +0,14'],
      ['D1', '▲ +0,08'],
      ['D7', '▲ +0,06'],
      ['D3', '▲ +0,06'],
      ['D8', '▼ −0,05'],
      ['D5', '▼ −0,18'],
      ['D6', '▼ −0,20'],
    ]);
    expect(view.chart === null ? 1 : Math.abs(residualOf(view.chart))).toBeLessThan(1e-9);
    expect(view.chart?.base).toMatchObject({ label: '2023', valueText: '45,43' });
    expect(view.chart?.now).toMatchObject({ label: '2024', valueText: '45,55' });
    expect(view.chart?.bars[0]?.from).toBe(view.chart?.base.value);
    expect(view.chart?.bars.at(-1)?.to).toBeCloseTo(view.chart?.now.value ?? 0, 9);
    expect(view.sentence).toBe(
      '**Công khai, minh bạch +0,21** kéo lên, **Cung ứng dịch vụ công −0,20** kéo xuống; cộng đúng bằng +0,12.',
    );
    expect(view.table.rows[0]?.cells.map(({ text }) => text)).toEqual([
      'Công khai, minh bạch',
      '5,75',
      '5,96',
      '▲ +0,21',
    ]);
  });

  it('splits it over the sub-dimensions, what rounding leaves as one bar', async () => {
    const view = await waterfall({ year: 2024, base: 2023 }, { level: 2 });
    const bars = view.chart?.bars ?? [];
    expect(bars.filter(({ kind }) => kind === 'performance')).toHaveLength(28);
    expect(bars.filter(({ kind }) => kind === 'rounding').length).toBeLessThanOrEqual(1);
    expect(view.chart === null ? 1 : Math.abs(residualOf(view.chart))).toBeLessThan(1e-9);
  });

  it('splits one criterion over its children', async () => {
    const view = await waterfall({ year: 2024, base: 2023 }, { parentId: asCriterionId('D6') });
    expect(view.title).toBe('Vì sao Cung ứng dịch vụ công thay đổi?');
    expect(view.chart?.bars.every(({ id, kind }) => id.startsWith('D6.') || kind === 'rounding')).toBe(true);
    expect(view.chart?.base.valueText).toBe('7,71');
    expect(view.chart?.now.valueText).toBe('7,51');
    expect(view.chart === null ? 1 : Math.abs(residualOf(view.chart))).toBeLessThan(1e-9);
  });

  it('names only the fall where everything fell, in the sentence', async () => {
    const { screen, unitScores } = await shippedScreen({ year: 2024, base: 2023 });
    const { unitId, comparison } = screen;
    const moved = comparison?.of(unitId);
    const base = moved?.baseEntry?.value ?? null;
    if (comparison === null || moved === undefined || moved.nowEntry === null || base === null) {
      throw new Error('no figures to start from');
    }
    // The base year's scores again, but for half a point in dimension 3.
    const fallen = unitScores
      .filter(({ year }) => year === 2023)
      .flatMap((row) => [
        row,
        {
          ...row,
          year: 2024,
          value: row.value !== null && row.criterionId === 'D3' ? row.value - 0.5 : row.value,
        },
      ]);
    const now = { ...moved, nowEntry: { ...moved.nowEntry, value: base - 0.5 } };
    const view = waterfallOf({
      screen: { ...screen, comparison: { ...comparison, of: () => now } },
      unitId,
      scores: fallen,
      scope: { level: 1 },
    });
    expect(view.sentence).toBe(
      '**Trách nhiệm giải trình với người dân −0,50** kéo xuống nhiều nhất, không mục nào tăng; cộng đúng bằng −0,50.',
    );
  });

  it('says what changed across a method break and tables what remains comparable', async () => {
    const view = await waterfall({ year: 2018, base: 2017 });
    expect(view.chart).toBeNull();
    expect(view.unavailable).toBe(
      'Không so sánh 2017 với 2018 vì đổi phương pháp. 2018: Thêm lĩnh vực 7 (quản trị môi trường) và 8 (quản trị điện tử); lĩnh vực 2 thêm tiếp cận thông tin; lĩnh vực 3 thêm tiếp cận dịch vụ tư pháp, bỏ Ban Thanh tra nhân dân. Thang điểm đổi từ 6–60 thành 8–80.',
    );
    expect(view.sentence).toBe('Còn so sánh được **4 lĩnh vực** giữ nguyên nội dung, theo % của mức tối đa.');
    expect(view.table.rows.map(({ id }) => id)).toEqual(['D1', 'D4', 'D5', 'D6']);
    expect(view.table.rows[0]?.cells.map(({ text }) => text).slice(1)).toEqual(['64,06', '59,49', '▼ −4,57']);
  });

  it('gives the reason of a missing year, of no base year and of unpublished parts', async () => {
    const now = await waterfall({ year: 2024, base: 2023, unit: '26' });
    expect(now.unavailable).toBe('Vĩnh Phúc không có điểm PAPI 2024: chưa công bố.');
    const base = await waterfall({ year: 2024, base: 2023, unit: '22' });
    expect(base.unavailable).toBe('Quảng Ninh không có điểm PAPI 2023: chưa công bố.');
    const first = await waterfall({ year: 2011, base: null });
    expect(first.unavailable).toBe('Không có năm so sánh: 2011 là năm đầu có số liệu.');
    const par = await waterfall({ index: 'PAR', year: 2024, base: 2023 });
    expect(par.unavailable).toBe(
      'Bộ dữ liệu chưa có đủ điểm thành phần PAR INDEX của Hà Tĩnh ở cả 2023 và 2024 nên chưa tách được nguyên nhân của mức thay đổi +1,37 điểm phần trăm.',
    );
    for (const view of [now, base, first, par]) expect(view.chart).toBeNull();
  });

  it('does not add parts that are not summands', async () => {
    const view = await waterfall({ index: 'SIPAS', year: 2024, base: 2023, unit: '01' });
    expect(view.chart).toBeNull();
    expect(view.unavailable).toBe(
      'Các thành phần SIPAS của Hà Nội không cộng thành chỉ số nên chưa tách được nguyên nhân của mức thay đổi +2,93 điểm phần trăm (2023 → 2024).',
    );
    expect(view.table.rows.map(({ cells }) => cells[3]?.text)).toEqual(['▲ +3,05', '▲ +2,77']);
  });

  it('speaks English', async () => {
    const view = await waterfall({ year: 2024, base: 2023, language: 'en' });
    expect(view.sentence).toBe(
      '**Transparency in Local Decision-making +0.21** pulled up, **Public Service Delivery −0.20** pulled down; together exactly +0.12.',
    );
  });
});
