import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../src/domain/normalQuantile.ts';

const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

/** Φ by Simpson's rule on the density, from 0 to z. */
function normalCdf(z: number): number {
  const steps = 4000;
  const width = z / steps;
  let sum = density(0) + density(z);
  for (let step = 1; step < steps; step += 1) sum += (step % 2 === 1 ? 4 : 2) * density(step * width);
  return 0.5 + (sum * width) / 3;
}

describe(normalQuantile, () => {
  it.each([
    [0.5, 0],
    [0.975, 1.959_963_984_540_054],
    [0.995, 2.575_829_303_548_901],
    [0.9, 1.281_551_565_544_6],
    [0.25, -0.674_489_750_196_081_7],
    [1e-10, -6.361_340_902_404_056],
    [1e-20, -9.262_340_089_798_4],
  ])('of %d is the tabled %d', (probability, expected) => {
    expect(normalQuantile(probability)).toBeCloseTo(expected, 10);
  });

  it('is the inverse of the distribution', () => {
    for (let z = -4; z <= 4; z += 0.125) expect(normalQuantile(normalCdf(z))).toBeCloseTo(z, 8);
  });

  it('ends at infinity and knows nothing beyond', () => {
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
    expect(normalQuantile(1.1)).toBeNaN();
    expect(normalQuantile(Number.NaN)).toBeNaN();
  });
});
