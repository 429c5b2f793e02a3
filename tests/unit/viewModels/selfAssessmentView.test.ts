import { describe, expect, it } from 'vitest';
import { selfAssessmentOf } from '../../../src/viewModels/selfAssessmentView.ts';
import { districtScreen } from '../../support/districtScreen.ts';
import { shippedScreen } from '../../support/shippedScreen.ts';

describe(selfAssessmentOf, () => {
  it('shows the planted gap of nine points, the widest criterion first', async () => {
    const { screen, scores } = await districtScreen({
      level: 'department',
      year: 2024,
      base: 2023,
      unit: 'MHPB09',
    });
    const view = selfAssessmentOf(screen, scores);
    expect(view?.title).toBe(`Tự chấm và thẩm định của ${screen.unitName} chênh nhau ở đâu?`);
    expect(view?.sentence).toContain('**cao hơn 9,00 điểm**');
    const gaps = view?.table.rows.map(({ cells }) => Number(cells[4]?.value)) ?? [];
    expect(gaps.reduce((sum, gap) => sum + gap, 0)).toBeCloseTo(9, 9);
    expect(gaps.map(Math.abs)).toEqual(gaps.map(Math.abs).toSorted((a, b) => b - a));
    expect(view?.chart?.rows[0]?.tone).toBe('worse');
    expect(view?.chart?.rows[0]?.changeText).toMatch(/^\+/u);
  });

  it('looks into the opened area only, and leaves surveyed criteria out', async () => {
    const { screen, scores } = await districtScreen({
      year: 2024,
      base: 2023,
      unit: 'MHX05',
      criterion: '3.2',
    });
    const ids = selfAssessmentOf(screen, scores)?.table.rows.map(({ id }) => id) ?? [];
    expect(ids.toSorted()).toEqual(['3.1', '3.2', '3.3']);
  });

  it('is no panel where nobody assessed themselves', async () => {
    const { screen, scores } = await shippedScreen({ year: 2024, base: 2023 });
    expect(selfAssessmentOf(screen, await scores(2024))).toBeNull();
  });
});
