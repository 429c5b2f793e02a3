import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { niceScale, project } from '../../../src/charts/niceScale.ts';

describe(niceScale, () => {
  test('PAPI 2024 spans 38–48', () => {
    expect(niceScale(39.91, 47.82, { steps: 6 })).toEqual({
      min: 38,
      max: 48,
      interval: 2,
      ticks: [38, 40, 42, 44, 46, 48],
      decimals: 0,
    });
  });
  test('quarter steps show one decimal', () => {
    expect(niceScale(37.6, 49, { steps: 5 })).toMatchObject({ interval: 2.5, decimals: 1 });
  });
  test('zero stays the floor of bars', () => {
    expect(niceScale(0, 34.4).min).toBe(0);
  });
  test('one value alone, no value and negative values still make an axis', () => {
    const lone = niceScale(44, 44);
    expect(lone.min).toBeLessThan(44);
    expect(lone.max).toBeGreaterThan(44);
    expect(niceScale(Infinity, -Infinity)).toMatchObject({ min: 0, max: 1 });
    expect(niceScale(-1.48, 8.11)).toMatchObject({ min: -2, max: 10 });
  });
  test('counts begin at nought in whole steps, shares end at 100', () => {
    expect(niceScale(0, 1, { padding: 0.04, minInterval: 1, lowest: 0 }).ticks).toEqual([0, 1, 2]);
    expect(niceScale(88, 100, { padding: 0.04, highest: 100 })).toMatchObject({ min: 85, max: 100 });
  });
  test('covers its values with few ticks', () => {
    const value = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(value, value, (one, other) => {
        const scale = niceScale(one, other);
        expect(scale.min).toBeLessThanOrEqual(Math.min(one, other) + scale.interval * 1e-6);
        expect(scale.max).toBeGreaterThanOrEqual(Math.max(one, other) - scale.interval * 1e-6);
        expect(scale.ticks.length).toBeGreaterThanOrEqual(2);
        expect(scale.ticks.length).toBeLessThanOrEqual(9);
      }),
    );
  });
});

describe(project, () => {
  test('maps the ends and may run backwards', () => {
    expect(project(38, { min: 38, max: 48 }, 0, 100)).toBe(0);
    expect(project(48, { min: 38, max: 48 }, 100, 0)).toBe(0);
    expect(project(43, { min: 38, max: 48 }, 0, 100)).toBe(50);
  });
});
