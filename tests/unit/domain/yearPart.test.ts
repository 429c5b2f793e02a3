import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inPeriodOrder,
  isYearPart,
  periodKind,
  periodNumber,
  shownPeriod,
} from '../../../src/domain/yearPart.ts';

const months = Array.from({ length: 12 }, (_, index) => `M${String(index + 1).padStart(2, '0')}`);
const all = ['', 'H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4', ...months];

describe(isYearPart, () => {
  it('knows halves, quarters and months as figures are stored, and nothing else', () => {
    expect(all.filter(isYearPart)).toEqual(all.slice(1));
    expect(
      ['H0', 'H3', 'Q0', 'Q5', 'M00', 'M13', 'M1', 'q1', ' Q1', 'Q1 ', '__proto__'].filter(isYearPart),
    ).toEqual([]);
  });
});

describe(periodKind, () => {
  it('tells how long a period is, and which of its kind it is', () => {
    expect(['', 'H2', 'Q3', 'M11', 'toString'].map(periodKind)).toEqual([
      'year',
      'half',
      'quarter',
      'month',
      'year',
    ]);
    expect(['', 'H2', 'Q3', 'M11'].map(periodNumber)).toEqual([1, 2, 3, 11]);
  });
});

describe(inPeriodOrder, () => {
  it('puts longer periods first and each kind in time order, whatever the order given', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all), (given) => {
        expect(inPeriodOrder([...given, ...given])).toEqual(all.filter((period) => given.includes(period)));
      }),
    );
  });
});

describe(shownPeriod, () => {
  it('is the whole year, else the part that ends last, the longer of two that end together', () => {
    expect(shownPeriod([])).toBe('');
    expect(shownPeriod(['Q4', '', 'H2'])).toBe('');
    expect(shownPeriod(['Q1', 'Q3', 'Q2'])).toBe('Q3');
    expect(shownPeriod(['Q2', 'M06', 'H1'])).toBe('H1');
    expect(shownPeriod(['H1', 'M07'])).toBe('M07');
  });
});
