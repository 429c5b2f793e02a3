import { describe, expect, it } from 'vitest';
import { targetGlance } from '../../../src/viewModels/targetGlance.ts';
import { districtScreen } from '../../support/districtScreen.ts';
import { districtTargets } from '../../support/districtTargets.ts';

const glance = async (asOf: string) => {
  const { screen } = await districtScreen({ index: 'SIPAS', year: 2025, base: 2024, unit: 'MHM01' });
  return targetGlance(screen, districtTargets(asOf));
};

describe(targetGlance, () => {
  it('names the part that decides a target of every part, and counts what cannot be judged', async () => {
    const view = await glance('2025-12-31');
    // Two plans ask for a rise without saying how much.
    expect(view?.sentence).toBe('**2/4** chỉ tiêu về SIPAS chưa đạt; **2** chưa xét được.');
    const every = view?.chart?.find(({ id }) => id === 'MH4');
    expect(every?.name).toBe('Mức độ hài lòng chung (SIPAS) (minh họa), từng phần');
    expect(every?.valueText).toBe('Kết quả dịch vụ 84,79\u00a0%');
    expect(view?.chart?.find(({ id }) => id === 'MH3')?.valueText).toBe('88,18\u00a0%');
  });
});
