import { describe, expect, it } from 'vitest';
import { distanceView } from '../../../src/viewModels/distanceView.ts';
import { shippedScreen } from '../../support/shippedScreen.ts';
import type { ShippedScreenRequest } from '../../support/shippedScreen.ts';

const distance = async (request: ShippedScreenRequest) => distanceView((await shippedScreen(request)).screen);
const linesOf = ({ chart }: Awaited<ReturnType<typeof distance>>) =>
  chart?.rows.map(({ label, targetText, symbol, word, gapText }) =>
    `${label}: ${targetText} ${symbol} ${word} ${gapText}`.trim(),
  );

describe(distanceView, () => {
  it('measures the top quarter, the median, the leader and the own best under the method', async () => {
    const view = await distance({ year: 2024, base: 2023 });
    expect(linesOf(view)).toEqual([
      'Nhóm 1/4 dẫn đầu (do phần mềm tính): 44,69 ✓ đã đạt +0,87',
      'Trung vị: 43,48 ✓ đã đạt +2,07',
      'Đơn vị dẫn đầu: Quảng Ninh: 47,82 ○ còn thiếu 2,27',
      'Cao nhất của mình từ 2021 (năm nay): 45,55 ✓ đã đạt',
    ]);
    expect(view.chart?.rows[0]?.target).toBeCloseTo(44.685406, 9);
    expect(view.sentence).toBe('Đã đạt **3/4 mốc**; mốc gần nhất chưa đạt còn thiếu **2,27** điểm.');
  });

  it('asks nothing more of the leader than its own best', async () => {
    const view = await distance({ year: 2024, base: 2023, unit: '22' });
    expect(linesOf(view)?.slice(2)).toEqual([
      'Đơn vị dẫn đầu: Quảng Ninh: 47,82 ✓ đã đạt',
      'Cao nhất của mình từ 2021 (năm 2022): 47,88 ○ còn thiếu 0,06',
    ]);
  });

  it('uses the published band, mean and leader of a partial index', async () => {
    const view = await distance({ index: 'PAR', year: 2024, base: 2023 });
    expect(linesOf(view)).toEqual([
      'Nhóm A (bảng phân nhóm công bố): 90,00 ○ còn thiếu 0,28',
      'Trung bình cả nước: 88,37 ✓ đã đạt +1,35',
      'Đơn vị dẫn đầu: Hải Phòng: 96,17 ○ còn thiếu 6,45',
      'Cao nhất của mình từ 2022 (năm nay): 89,72 ✓ đã đạt',
    ]);
    expect(view.sentence).toBe(
      'Đã đạt **2/4 mốc**; mốc gần nhất chưa đạt còn thiếu **0,28** điểm phần trăm.',
    );
  });

  it('uses the published band instead of a computed quarter', async () => {
    const view = await distance({ year: 2022, base: 2021 });
    expect(view.chart?.rows.map(({ id }) => id)).toEqual(['band', 'median', 'mean', 'leader', 'ownBest']);
  });

  it('has no own best in the only year of a method', async () => {
    const view = await distance({ year: 2018, base: 2017 });
    expect(view.chart?.rows.map(({ id }) => id)).toEqual(['quarter', 'median', 'leader']);
  });

  it('says why a missing unit has no distances', async () => {
    const view = await distance({ year: 2024, base: 2023, unit: '26' });
    expect(view.chart).toBeNull();
    expect(view.unavailable).toBe('Vĩnh Phúc không có điểm PAPI 2024: chưa công bố.');
  });
});
