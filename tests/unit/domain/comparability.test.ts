import { describe, expect, it } from 'vitest';
import { compareMethods, methodBreaks, methodOfYear } from '../../../src/domain/comparability.ts';
import { asBatchId, asIndexCode, asMethodId } from '../../../src/domain/ids.ts';
import type { MethodRecord } from '../../../src/domain/records.ts';

const method = (name: string, firstYear: number, lastYear: number): MethodRecord => ({
  batchId: asBatchId('test'),
  row: 2,
  methodId: asMethodId(name),
  indexCode: asIndexCode('PAPI'),
  level: 'province',
  nameVi: name,
  nameEn: name,
  decision: '',
  firstYear,
  lastYear,
  scaleMin: 8,
  scaleMax: 80,
  scaleUnit: 'points',
  direction: 'higherIsBetter',
  rankDecimals: 4,
  aggregation: 'sumOfCriteria',
  breakVi: '',
  breakEn: '',
  source: '',
  status: 'verified',
});
const of2011 = method('papi-2011', 2011, 2015);
const of2016 = method('papi-2016', 2016, 2017);
const of2021 = method('papi-2021', 2021, 2024);
const methods = [of2021, of2011, of2016];

describe(methodOfYear, () => {
  it.each([
    [2011, of2011],
    [2015, of2011],
    [2016, of2016],
    [2024, of2021],
    [2010, null],
    [2018, null],
    [2025, null],
  ])('%d', (year, expected) => {
    expect(methodOfYear(methods, year)).toBe(expected);
  });

  it('takes the later version where two overlap', () => {
    const late = method('late', 2015, 2016);
    expect(methodOfYear([late, of2011], 2015)).toBe(late);
  });
});

describe(methodBreaks, () => {
  it('lists the first year of every method after the first, in order', () => {
    expect(methodBreaks(methods)).toEqual([
      { year: 2016, method: of2016 },
      { year: 2021, method: of2021 },
    ]);
    expect(methodBreaks([of2011])).toEqual([]);
    expect(methodBreaks([])).toEqual([]);
  });
});

describe(compareMethods, () => {
  it('compares within one version only', () => {
    const sameVersion = { ...of2011, lastYear: 2014 };
    expect(compareMethods(of2011, sameVersion)).toBe('comparable');
    expect(compareMethods(of2011, of2016)).toBe('methodBreak');
  });
});
