import { describe, expect, it } from 'vitest';
import { asTargetId, asUnitId } from '../../../src/domain/ids.ts';
import { createWords } from '../../../src/i18n/createWords.ts';
import { goalPathView, neededPoints } from '../../../src/viewModels/goalPathView.ts';
import { targetDetailView } from '../../../src/viewModels/targetDetail.ts';
import { targetOfScenario, targetScenarioId } from '../../../src/viewModels/targetScenario.ts';
import { whatIfBaseOf } from '../../../src/viewModels/whatIfBase.ts';
import { whatIfTargets } from '../../../src/viewModels/whatIfTargets.ts';
import { whatIfView } from '../../../src/viewModels/whatIfView.ts';
import { buildTargetBook } from '../../../src/viewModels/targetBook.ts';
import type { TargetBook } from '../../../src/viewModels/targetBook.ts';
import { districtPlans, districtRegisters, districtTargets } from '../../support/districtTargets.ts';
import { districtScreen } from '../../support/districtScreen.ts';

/** 83 points in 2025; the plan asks for 85 of every commune. */
const short = { year: 2025, base: null, unit: 'MHM03' } as const;

describe(whatIfTargets, () => {
  it('holds the scenario’s value against the clause: at, just below and just above the limit', async () => {
    const { screen } = await districtScreen(short);
    const [target, ...others] = whatIfTargets(screen, districtTargets());
    expect(others).toEqual([]);
    expect(target).toMatchObject({ id: 'MH2', goalValue: 85 });
    expect(target?.label).toBe('Chỉ tiêu I.2 · 01/KH-UBND (minh họa): từ 85 điểm trở lên');
    expect([83, 84.99, 85, 86.5].map((value) => target?.outcomeOf(value))).toEqual([
      { isMet: false, text: '✕ chưa đạt (thiếu 2 điểm)' },
      { isMet: false, text: '✕ chưa đạt (thiếu 0,01 điểm)' },
      { isMet: true, text: '✓ đạt (đúng bằng mức)' },
      { isMet: true, text: '✓ đạt (vượt 1,50 điểm)' },
    ]);
  });

  it('aims beyond a strict limit by one step of the published decimals', async () => {
    const { screen } = await districtScreen(short);
    const strict = districtPlans.targets.map((target) => ({ ...target, comparator: 'above' as const }));
    const book: TargetBook = { ...districtTargets(), ...bookOf(strict) };
    const found = whatIfTargets(screen, book).find(({ id }) => id === asTargetId('MH2'));
    expect(found?.goalValue).toBeCloseTo(85.01, 9);
    expect(found?.outcomeOf(85)).toEqual({ isMet: false, text: '✕ chưa đạt (đúng bằng mức, chưa vượt)' });
  });

  it('says nothing in a year in which the target is not due', async () => {
    const { screen } = await districtScreen({ ...short, year: 2024, unit: 'MHX05' });
    expect(whatIfTargets(screen, districtTargets())).toEqual([]);
  });
});

const bookOf = (targets: typeof districtPlans.targets) => {
  const { dataOf } = districtTargets();
  const figures = [...dataOf.values()].flatMap(({ figures: own, metric }) =>
    own.map((figure) => ({ ...figure, indexCode: metric.indexCode, kind: metric.kind })),
  );
  return buildTargetBook(districtRegisters, { ...districtPlans, targets }, figures, '2025-12-31');
};

describe(neededPoints, () => {
  it('fills in the fewest criteria that reach the target, and the target is then met', async () => {
    const { screen, scores } = await districtScreen(short);
    const base = whatIfBaseOf(screen, screen.unitId, scores);
    if (base === null) throw new Error('no scenario can be made');
    const path = goalPathView({
      screen,
      scores,
      base,
      goal: { kind: 'value', value: 85 },
      reference: 'best',
    });
    const points = neededPoints(path.chart);
    expect(points.size).toBeGreaterThan(0);
    const targets = whatIfTargets(screen, districtTargets());
    const outcomeOf = (set: typeof points) =>
      whatIfView(screen, base, set, targets).chart?.outcomes.find(({ id }) => id === 'target MH2');
    expect(outcomeOf(points)).toMatchObject({ nowText: '✕ chưa đạt (thiếu 2 điểm)', tone: 'improved' });
    expect(outcomeOf(points)?.thenText).toMatch(/^✓ đạt/u);
    // One criterion fewer, whichever, does not reach it.
    for (const left of points.keys()) {
      const fewer = new Map([...points].filter(([id]) => id !== left));
      expect(outcomeOf(fewer)?.thenText).toMatch(/^✕ chưa đạt/u);
    }
    expect(neededPoints(null).size).toBe(0);
  });
});

describe(targetScenarioId, () => {
  it('names the scenario that reaches a target, and nothing else', () => {
    expect(targetOfScenario(targetScenarioId(asTargetId('MH2')))).toBe('MH2');
    expect(targetOfScenario('5f0c')).toBeNull();
    expect(targetOfScenario(null)).toBeNull();
  });
});

describe(targetDetailView, () => {
  it('leads a missed target on points to the unit that lacks most; no other target', () => {
    const book = districtTargets();
    const whatIfOf = (id: string) => {
      const found = book.evaluations.find(({ target }) => target.targetId === asTargetId(id));
      if (found === undefined) throw new Error(id);
      return targetDetailView(createWords('vi'), book, found).chart?.whatIf;
    };
    expect(whatIfOf('MH2')).toEqual({
      targetId: 'MH2',
      indexCode: 'PAR',
      level: 'commune',
      year: 2025,
      unitId: asUnitId('MHM03.20250701'),
      unitName: 'Xã Minh Họa Đông',
    });
    expect([whatIfOf('MH1'), whatIfOf('MH3'), whatIfOf('T018')]).toEqual([null, null, null]);
  });
});
