import { describe, expect, it } from 'vitest';
import { typedDecimal } from '../../../src/components/typedDecimal.ts';

describe(typedDecimal, () => {
  it.each([
    ['1,25', 1.25],
    ['1.25', 1.25],
    [' 3 ', 3],
    ['0,', 0],
    [',5', 0.5],
    ['-2,5', -2.5],
    ['\u22122,5', -2.5],
  ])('reads %s', (text, value) => {
    expect(typedDecimal(text)).toBe(value);
  });

  it.each(['', ',', '1.234,5', '1,2,3', 'abc', '1e5', 'Infinity', '--1'])('refuses “%s”', (text) => {
    expect(typedDecimal(text)).toBeNull();
  });
});
