import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, projectedValue, trajectory } from '../../../src/domain/targetTrajectory.ts';

const percent = { min: 0, max: 100 };

describe(trajectory, () => {
  const series = [
    { year: 2021, value: 80 },
    { year: 2022, value: 84 },
    { year: 2023, value: 85 },
  ];
  const end = { year: 2025, value: 92 };

  it('is a straight line with the latest value on it or off it', () => {
    // 80 → 92 in four years: 3 a year, so 86 in 2023.
    expect(trajectory(series, 2021, end, 'higherIsBetter')).toMatchObject({
      lineValue: 86,
      onTrack: false,
      requiredYearlyGain: 3.5,
    });
    expect(trajectory(series.slice(0, 2), 2021, end, 'higherIsBetter')).toMatchObject({ onTrack: true });
  });

  it('goes down where lower is better', () => {
    const late = [
      { year: 2021, value: 8 },
      { year: 2023, value: 7 },
    ];
    expect(trajectory(late, 2021, { year: 2025, value: 4 }, 'lowerIsBetter')).toMatchObject({
      lineValue: 6,
      onTrack: false,
      requiredYearlyGain: -1.5,
    });
  });

  it('asks for nothing more once the target is reached, and for nothing possible when no year is left', () => {
    expect(
      trajectory([...series, { year: 2024, value: 93 }], 2021, end, 'higherIsBetter')?.requiredYearlyGain,
    ).toBe(0);
    expect(
      trajectory([...series, { year: 2025, value: 90 }], 2021, end, 'higherIsBetter')?.requiredYearlyGain,
    ).toBeNull();
  });

  it('needs a year before the target', () => {
    expect(trajectory([{ year: 2025, value: 80 }], 2025, end, 'higherIsBetter')).toBeNull();
    expect(trajectory([], 2021, end, 'higherIsBetter')).toBeNull();
  });
});

describe(lineAt, () => {
  it('stays between its ends', () => {
    const value = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.integer({ min: 2015, max: 2035 }), (from, to, year) => {
        const at = lineAt({ year: 2020, value: from }, { year: 2030, value: to }, year);
        expect(at).toBeGreaterThanOrEqual(Math.min(from, to) - 1e-9);
        expect(at).toBeLessThanOrEqual(Math.max(from, to) + 1e-9);
      }),
    );
  });
});

describe(projectedValue, () => {
  it('needs three years', () => {
    expect(
      projectedValue(
        [
          { year: 2021, value: 80 },
          { year: 2022, value: 82 },
        ],
        2025,
        percent,
      ),
    ).toBeNull();
  });

  it('goes through points that lie on a line, and stays within the scale', () => {
    const line = [2021, 2022, 2023].map((year) => ({ year, value: 80 + 2 * (year - 2021) }));
    expect(projectedValue(line, 2025, percent)).toBeCloseTo(88, 9);
    expect(projectedValue(line, 2040, percent)).toBe(100);
  });

  it('is the least-squares line', () => {
    // Slope (−1·1 + 0·0 + 1·4) / 2 around mean 5/3 … worked by hand: values 0, 1, 4 → mean 5/3, slope 2.
    const points = [
      { year: 1, value: 0 },
      { year: 2, value: 1 },
      { year: 3, value: 4 },
    ];
    expect(projectedValue(points, 5, percent)).toBeCloseTo(5 / 3 + 2 * 3, 9);
  });
});
