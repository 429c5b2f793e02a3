import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { beeswarm } from '../../../src/charts/beeswarm.ts';

const dots = fc
  .array(fc.record({ x: fc.double({ min: 0, max: 800, noNaN: true }), radius: fc.constantFrom(5, 7, 8) }), {
    minLength: 0,
    maxLength: 120,
  })
  .map((list) => list.map((dot, index) => ({ ...dot, id: `u${index}` })));

/** Dots at random, about one for every second pixel. */
const crowd = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `u${index}`,
    x: count * (1 + Math.sin(index * 12.9898) * Math.cos(index * 78.233)),
    radius: 5,
  }));

describe(beeswarm, () => {
  test('no two dots overlap and every x is exact', () => {
    fc.assert(
      fc.property(dots, (list) => {
        const placed = beeswarm(list, 100_000).dots;
        expect(placed).toHaveLength(list.length);
        const xOf = new Map(list.map(({ id, x }) => [id, x]));
        for (const [index, dot] of placed.entries()) {
          expect(dot.x).toBe(xOf.get(dot.id));
          for (const other of placed.slice(index + 1))
            expect(Math.hypot(dot.x - other.x, dot.y - other.y)).toBeGreaterThanOrEqual(
              dot.radius + other.radius - 1e-6,
            );
        }
      }),
    );
  });

  test('does not depend on the order given', () => {
    fc.assert(
      fc.property(dots, (list) => {
        expect(beeswarm(list.toReversed(), 200)).toEqual(beeswarm(list, 200));
      }),
    );
  });

  test('a lone dot lies on the middle line; ties go up, then down', () => {
    const same = ['a', 'b', 'c'].map((id) => ({ id, x: 10, radius: 5 }));
    expect(beeswarm(same, 100).dots.map(({ y }) => y)).toEqual([0, -11, 11]);
  });

  test('stays within the height by shrinking all dots alike', () => {
    const crowd = Array.from({ length: 300 }, (_, index) => ({ id: `u${index}`, x: index % 60, radius: 5 }));
    const { dots: placed, scale } = beeswarm(crowd, 90);
    expect(scale).toBeLessThan(1);
    for (const { y, radius } of placed) {
      expect(radius).toBeCloseTo(5 * scale, 10);
      expect(Math.abs(y) + radius).toBeLessThanOrEqual(45 + 1);
    }
  });

  test('compares each of 3,200 communes with few others', () => {
    // One root a pair of dots looked at.
    const root = vi.spyOn(Math, 'sqrt');
    beeswarm(crowd(3200), 100_000);
    const pairs = root.mock.calls.length;
    root.mockRestore();
    expect(pairs).toBeGreaterThan(3200);
    expect(pairs).toBeLessThan(3200 * 50);
  });
});
