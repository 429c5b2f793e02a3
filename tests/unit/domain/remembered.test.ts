import { describe, expect, test, vi } from 'vitest';
import { remembered } from '../../../src/domain/remembered.ts';

describe(remembered, () => {
  test('computes once an object, whatever the answer', () => {
    const compute = vi.fn<(rows: readonly number[]) => number | undefined>((rows) => rows[0]);
    const first = remembered(compute);
    const rows = [7];
    const none: readonly number[] = [];
    expect([first(rows), first(rows), first(none), first(none)]).toEqual([7, 7, undefined, undefined]);
    expect(compute).toHaveBeenCalledTimes(2);
    expect(first([7])).toBe(7);
    expect(compute).toHaveBeenCalledTimes(3);
  });
});
