import { describe, expect, it } from 'vitest';
import { actionsView } from '../../../src/viewModels/actionsView.ts';
import { districtScreen } from '../../support/districtScreen.ts';
import { shippedScreen } from '../../support/shippedScreen.ts';
import type { ShippedScreenRequest } from '../../support/shippedScreen.ts';

const actions = async (request: ShippedScreenRequest) => {
  const { screen, scores } = await shippedScreen(request);
  return actionsView({ screen, scores: await scores(request.year) });
};

describe(actionsView, () => {
  it('names the three largest gains a peer shows possible, and the rank they would give', async () => {
    const view = await actions({ year: 2024, base: 2023 });
    expect(
      view.chart?.actions.map(
        ({ name, gainText, ownText, peerText }) => `${name} ${gainText}: ${ownText} → ${peerText}`,
      ),
    ).toEqual([
      'Kiểm soát tham nhũng trong khu vực công +1,01: 7,19 → Tây Ninh 8,20',
      'Cung ứng dịch vụ công +0,91: 7,51 → Quảng Ninh 8,42',
      'Quản trị môi trường +0,69: 3,72 → Đồng Tháp 4,41',
    ]);
    expect(view.chart?.actions[0]?.detail).toBe(
      'nhất là Công bằng trong tuyển dụng vào khu vực nhà nước +0,50',
    );
    expect(view.chart?.outcome).toMatchObject({ rank: 1, n: 61 });
    expect(view.chart?.outcome.value).toBeCloseTo(48.16455, 9);
    expect(view.sentence).toBe(
      'Đạt mức của tỉnh tốt nhất ở 3 mục này thì lên **hạng 1/61** với 48,16 điểm (các tỉnh khác giữ nguyên).',
    );
    expect(view.table.rows).toHaveLength(8);
  });

  it('does not promise a better rank to the first', async () => {
    const view = await actions({ year: 2024, base: 2023, unit: '22' });
    expect(view.sentence).toBe(
      'Đạt mức của tỉnh tốt nhất ở 3 mục này thì được 48,87 điểm, giữ **hạng 1/61** (các tỉnh khác giữ nguyên).',
    );
  });

  it('measures against peers of the chosen group', async () => {
    const view = await actions({ year: 2024, base: 2023, group: 'northCentralCoast' });
    expect(view.chart?.actions.map(({ peerText }) => peerText)).toEqual([
      'Bình Thuận 8,17',
      'Bình Thuận 7,71',
      'Đà Nẵng 3,76',
    ]);
    expect(view.chart?.outcome).toMatchObject({ rank: 2, n: 14 });
  });

  it('says what is missing for an index without published parts, and for a missing unit', async () => {
    const par = await actions({ index: 'PAR', year: 2024, base: 2023 });
    expect(par.chart).toBeNull();
    expect(par.unavailable).toBe(
      'Bộ dữ liệu chưa có điểm thành phần PAR INDEX 2024 nên chưa chỉ ra được tiêu chí nên cải thiện. Nạp bảng điểm chi tiết ở màn hình Dữ liệu để có phần này.',
    );
    const missing = await actions({ year: 2024, base: 2023, unit: '26' });
    expect(missing.unavailable).toBe('Vĩnh Phúc không có điểm PAPI 2024: chưa công bố.');
  });

  it('speaks English', async () => {
    const view = await actions({ year: 2024, base: 2023, language: 'en' });
    expect(view.sentence).toBe(
      'Matching the best of the provinces in these 3 would give **rank 1/61** with 48.16 points (all others unchanged).',
    );
  });
});

describe('actionsView on a points index', () => {
  it('adds up points of the fields, whose maxima share out the scale', async () => {
    const { screen, scores } = await districtScreen({ year: 2024, base: 2023, unit: 'MHX08' });
    const { chart, unavailable } = actionsView({ screen, scores });
    expect(unavailable).toBeNull();
    const gains = chart?.actions.map(({ gainPoints }) => gainPoints) ?? [];
    expect(gains).toHaveLength(3);
    const own = screen.page.entries.get(screen.unitId)?.value ?? 0;
    expect(chart?.outcome.value).toBeCloseTo(
      gains.reduce((sum, gain) => sum + gain, own),
      9,
    );
    expect(gains.toSorted((a, b) => b - a)).toEqual(gains);
  });

  it('counts a point for more where parts do not apply to the unit', async () => {
    const { screen, scores } = await districtScreen({
      level: 'department',
      year: 2024,
      base: 2023,
      unit: 'MHPB12',
    });
    const { chart, table } = actionsView({ screen, scores });
    const [first] = chart?.actions ?? [];
    const plain = Number(table.rows.find(({ id }) => id === first?.criterionId)?.cells.at(-1)?.value);
    expect(first?.gainPoints).toBeCloseTo((plain * 100) / 94, 9);
  });
});
