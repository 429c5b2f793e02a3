import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributions, rollUp } from '../../../src/domain/contribution.ts';
import type { ContributionYear } from '../../../src/domain/contribution.ts';
import { asCriterionId } from '../../../src/domain/ids.ts';
import type { CriterionId } from '../../../src/domain/ids.ts';
import { publishedContributions, roundingBar } from '../../../src/domain/publishedContribution.ts';
import { haTinh, papiComposites, papiCriteria, papiScores, vinhPhuc } from './papiData.ts';

const [root, d1, d2] = ['root', 'D1', 'D2'].map(asCriterionId) as [CriterionId, CriterionId, CriterionId];
const criteria = [
  { criterionId: root, parentId: null, level: 0 },
  { criterionId: d1, parentId: root, level: 1 },
  { criterionId: d2, parentId: root, level: 1 },
  { criterionId: asCriterionId('D1.1'), parentId: d1, level: 2 },
  { criterionId: asCriterionId('D1.2'), parentId: d1, level: 2 },
];
const values = (figures: Record<string, number | null>): ReadonlyMap<CriterionId, number | null> =>
  new Map(Object.entries(figures).map(([name, value]) => [asCriterionId(name), value]));

const twoDimensions = (first: number, second: number): ContributionYear => ({
  leaves: [
    { criterionId: d1, points: first, maxPoints: 10 },
    { criterionId: d2, points: second, maxPoints: 10 },
  ],
  bonus: 0,
});

describe(publishedContributions, () => {
  const base = values({ D1: 5, D2: 3, 'D1.1': 2, 'D1.2': 3 });

  it('gives a level-1 criterion the change of its points', () => {
    const now = values({ D1: 5.5, D2: 2, 'D1.1': 2.25, 'D1.2': 3.25 });
    expect(publishedContributions({ criteria, base, now }, 1)).toEqual([
      { criterionId: 'D1', kind: 'performance', points: 0.5 },
      { criterionId: 'D2', kind: 'performance', points: -1 },
    ]);
  });

  it('splits over the children where there are any', () => {
    const now = values({ D1: 5.5, D2: 2, 'D1.1': 2.25, 'D1.2': 3.25 });
    expect(publishedContributions({ criteria, base, now }, 2)).toEqual([
      { criterionId: 'D1.1', kind: 'performance', points: 0.25 },
      { criterionId: 'D1.2', kind: 'performance', points: 0.25 },
      { criterionId: 'D2', kind: 'performance', points: -1 },
    ]);
  });

  it('shows what published parts leave of their published whole', () => {
    const now = values({ D1: 5.500_05, D2: 3, 'D1.1': 2.25, 'D1.2': 3.25 });
    const bars = publishedContributions({ criteria, base, now }, 2) ?? [];
    expect(bars.map(({ criterionId, kind }) => `${criterionId} ${kind}`)).toEqual([
      'D1.1 performance',
      'D1.2 performance',
      'D1 rounding',
      'D2 performance',
    ]);
    expect(bars[2]?.points).toBeCloseTo(0.000_05, 12);
  });

  it('gives a child published in one year only its whole value, if the whole still adds up', () => {
    const now = values({ D1: 4, D2: 3, 'D1.1': 4, 'D1.2': null });
    expect(publishedContributions({ criteria, base, now }, 2)).toEqual([
      { criterionId: 'D1.1', kind: 'performance', points: 2 },
      { criterionId: 'D1.2', kind: 'structure', points: -3 },
      { criterionId: 'D2', kind: 'performance', points: 0 },
    ]);
  });

  it('keeps a criterion whole when its published children do not add up to it', () => {
    const now = values({ D1: 5.5, D2: 3, 'D1.1': 2.25, 'D1.2': null });
    expect(publishedContributions({ criteria, base, now }, 2)).toEqual([
      { criterionId: 'D1', kind: 'performance', points: 0.5 },
      { criterionId: 'D2', kind: 'performance', points: 0 },
    ]);
  });

  it.each([
    ['now', base, values({ D1: 5, D2: 0, 'D1.1': 2, 'D1.2': 3.001 })],
    ['in the base year', values({ D1: 5, D2: 0, 'D1.1': 2, 'D1.2': 2.999 }), base],
  ])('keeps a criterion whole when its children are off by more than rounding %s', (_, before, after) => {
    const bars = publishedContributions({ criteria, base: before, now: after }, 2) ?? [];
    expect(bars[0]).toEqual({ criterionId: 'D1', kind: 'performance', points: 0 });
    expect(bars).toHaveLength(2);
  });

  it('keeps a criterion without children in sight even at 0', () => {
    const zero = values({ D1: 5, D2: 0, 'D1.1': 2, 'D1.2': 3 });
    const bars = publishedContributions({ criteria, base: zero, now: zero }, 2) ?? [];
    expect(bars.at(-1)).toEqual({ criterionId: 'D2', kind: 'performance', points: 0 });
  });

  it('is null when the index has no value in one of the years', () => {
    expect(publishedContributions({ criteria, base, now: values({ D1: 5 }) }, 1)).toBeNull();
    expect(publishedContributions({ criteria: [], base, now: base }, 1)).toBeNull();
  });

  it('agrees with the general decomposition when the scale is the sum of the maxima', () => {
    const figure = fc.integer({ min: 100, max: 1_000 }).map((whole) => whole / 100);
    fc.assert(
      fc.property(figure, figure, figure, figure, (base1, base2, now1, now2) => {
        const general = contributions(twoDimensions(base1, base2), twoDimensions(now1, now2), {
          scaleMax: 20,
          rootId: root,
        });
        const plain = publishedContributions(
          {
            criteria,
            base: values({ D1: base1, D2: base2 }),
            now: values({ D1: now1, D2: now2 }),
          },
          1,
        );
        expect(plain).toHaveLength(2);
        plain?.forEach((bar, index) => {
          expect(bar).toMatchObject({
            criterionId: general?.[index]?.criterionId,
            kind: 'performance',
          });
          expect(Math.abs(bar.points - (general?.[index]?.points ?? Number.NaN))).toBeLessThan(1e-9);
        });
      }),
    );
  });

  it.each([
    [2021, 2022],
    [2022, 2023],
    [2023, 2024],
  ])('sums to the change of every province’s PAPI %d → %d, at both levels', (baseYear, year) => {
    const baseScores = papiScores(baseYear);
    const nowScores = papiScores(year);
    const composites = new Map(papiComposites(baseYear).map(({ unitId, value }) => [unitId, value]));
    const parents = new Map(papiCriteria.map(({ criterionId, parentId }) => [criterionId, parentId]));
    const compared = papiComposites(year).flatMap(({ unitId, value }) => {
      const before = composites.get(unitId) ?? null;
      const years = {
        criteria: papiCriteria,
        base: baseScores.get(unitId) ?? new Map(),
        now: nowScores.get(unitId) ?? new Map(),
      };
      const totals = ([1, 2] as const).map((level) => {
        const bars = publishedContributions(years, level);
        return bars === null ? null : rollUp(bars, parents).get(asCriterionId('PAPI'))?.totalPoints;
      });
      if (value === null || before === null) return totals.every((total) => total === null) ? [] : [Infinity];
      return totals.map((total) => Math.abs((total ?? Infinity) - (value - before)));
    });
    expect(compared.length).toBeGreaterThan(100);
    expect(Math.max(...compared)).toBeLessThan(1e-9);
  });

  it('explains Hà Tĩnh 2023 → 2024 by eight dimensions, then by their sub-dimensions', () => {
    const years = {
      criteria: papiCriteria,
      base: papiScores(2023).get(haTinh) ?? new Map(),
      now: papiScores(2024).get(haTinh) ?? new Map(),
    };
    const byDimension = publishedContributions(years, 1) ?? [];
    expect(byDimension.map(({ points }) => Number(points.toFixed(6)))).toEqual([
      0.077689, 0.206741, 0.060042, 0.13571, -0.176922, -0.195891, 0.062459, -0.045888,
    ]);
    const detailed = publishedContributions(years, 2) ?? [];
    const participation = detailed.find(({ criterionId }) => criterionId === 'D1.4');
    expect(participation?.points).toBeCloseTo(0.292_008, 9);
    expect(
      Math.max(...detailed.map(({ kind, points }) => (kind === 'rounding' ? Math.abs(points) : 0))),
    ).toBeLessThan(1e-5);
  });

  it('has nothing to say on Vĩnh Phúc, not published in 2024', () => {
    const years = {
      criteria: papiCriteria,
      base: papiScores(2023).get(vinhPhuc) ?? new Map(),
      now: papiScores(2024).get(vinhPhuc) ?? new Map(),
    };
    expect(publishedContributions(years, 1)).toBeNull();
  });
});

describe(roundingBar, () => {
  it('is what the parts leave of the change, and nothing when they leave binary noise', () => {
    const parts = [{ criterionId: d1, kind: 'performance', points: 0.1 } as const];
    expect(roundingBar(root, 0.25, parts)).toEqual({
      criterionId: root,
      kind: 'rounding',
      points: 0.15,
    });
    expect(roundingBar(root, 0.1 + 2e-17, parts)).toBeNull();
  });
});
