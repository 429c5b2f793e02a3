import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attainableGains } from '../../../src/domain/attainable.ts';
import type { CriterionFigure } from '../../../src/domain/attainable.ts';
import { asCriterionId, asUnitId } from '../../../src/domain/ids.ts';

const figure = (unit: string, criterion: string, points: number | null, maxPoints = 10): CriterionFigure => ({
  unitId: asUnitId(unit),
  criterionId: asCriterionId(criterion),
  points,
  maxPoints,
});
const own = asUnitId('own');

describe(attainableGains, () => {
  it('measures against the best peer and names it', () => {
    const figures = [
      figure('own', 'A', 6),
      figure('p', 'A', 7),
      figure('q', 'A', 9),
      figure('r', 'A', 9),
      figure('s', 'A', null),
    ];
    const [gain] = attainableGains(own, figures, 'best');
    expect(gain).toMatchObject({
      criterionId: 'A',
      ownRatio: 0.6,
      referenceRatio: 0.9,
      peerId: 'q',
    });
    expect(gain?.gainPoints).toBeCloseTo(3, 12);
  });

  it('measures against the median of the peers, the unit itself not among them', () => {
    const figures = [figure('own', 'A', 2), figure('p', 'A', 4), figure('q', 'A', 6), figure('r', 'A', 9)];
    const [gain] = attainableGains(own, figures, 'median');
    expect(gain).toMatchObject({ referenceRatio: 0.6, peerId: null });
    expect(gain?.gainPoints).toBeCloseTo(4, 12);
  });

  it('compares ratios, and gains in its own maximum', () => {
    const [gain] = attainableGains(own, [figure('own', 'A', 5, 20), figure('p', 'A', 8, 10)], 'best');
    expect(gain?.gainPoints).toBeCloseTo(11, 12);
  });

  it('never asks the best to fall back, and gains nothing without peers', () => {
    expect(attainableGains(own, [figure('own', 'A', 9), figure('p', 'A', 8)], 'best')).toMatchObject([
      { gainPoints: 0, referenceRatio: 0.8 },
    ]);
    expect(attainableGains(own, [figure('own', 'A', 9)], 'best')).toEqual([
      { criterionId: 'A', gainPoints: 0, ownRatio: 0.9, referenceRatio: null, peerId: null },
    ]);
  });

  it('leaves out criteria without own points or without a maximum', () => {
    const figures = [figure('own', 'A', null), figure('own', 'B', 0, 0), figure('p', 'A', 8)];
    expect(attainableGains(own, figures, 'best')).toEqual([]);
  });

  it('never gains more than is lost, and no less from the best than from the median', () => {
    const points = fc.option(fc.integer({ min: 0, max: 100 }).map((whole) => whole / 10));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.array(points, { maxLength: 9 }), (mine, peers) => {
        const figures = [
          figure('own', 'A', mine / 10),
          ...peers.map((value, index) => figure(`p${index}`, 'A', value)),
        ];
        const best = attainableGains(own, figures, 'best')[0]?.gainPoints ?? Number.NaN;
        const median = attainableGains(own, figures, 'median')[0]?.gainPoints ?? Number.NaN;
        const top = peers.reduce<number>((most, value) => Math.max(most, value ?? 0), mine / 10);
        expect(best).toBeCloseTo(top - mine / 10, 10);
        expect(median).toBeGreaterThanOrEqual(0);
        expect(median).toBeLessThanOrEqual(best);
      }),
    );
  });
});
