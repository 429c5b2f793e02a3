import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitIdOf } from '../../../src/domain/ids.ts';
import { buildLineage } from '../../../src/domain/lineage.ts';
import { sharedNames, unitsNamed } from '../../../src/domain/namesByYear.ts';

const unit = (code: string, name: string, validFrom: string, validTo: string | null) => ({
  unitId: unitIdOf(code, validFrom),
  code,
  name,
  validFrom,
  validTo,
});
const before = (code: string, name: string) => unit(code, name, '2008-08-01', '2025-06-30');
const since = (code: string, name: string) => unit(code, name, '2025-07-01', null);
const units = [
  before('X1', 'Xã Đông'),
  before('X2', 'Xã Hòa'),
  before('X3', 'Xã Tây'),
  since('M1', 'Xã Đông'),
  since('M2', 'Phường Hoà'),
  since('M3', 'Xã Tây'),
];
const step = (old: number, fresh: number, part: 'whole' | 'part' = 'whole') => ({
  oldUnitId: unitIdOf(`X${old}`, '2008-08-01'),
  newUnitId: unitIdOf(`M${fresh}`, '2025-07-01'),
  part,
  effectiveDate: '2025-07-01',
});

describe(unitsNamed, () => {
  it('gives the unit of the year, whatever kind and tone placement the name is written with', () => {
    expect(unitsNamed(units, 'xã Đông', 2024).map(({ code }) => code)).toEqual(['X1']);
    expect(unitsNamed(units, 'Đông', 2025).map(({ code }) => code)).toEqual(['M1']);
    expect(unitsNamed(units, 'Phường Hòa', 2025).map(({ code }) => code)).toEqual(['M2']);
    expect(unitsNamed(units, 'Xã Bắc', 2025)).toEqual([]);
  });

  it('never gives a unit outside of its period', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2040 }), fc.constantFrom(...units), (year, { name }) => {
        const lastDay = `${year}-12-31`;
        for (const found of unitsNamed(units, name, year)) {
          expect(found.validFrom <= lastDay).toBe(true);
          expect(found.validTo === null || found.validTo >= lastDay).toBe(true);
        }
      }),
    );
  });
});

describe(sharedNames, () => {
  it('tells a name on the same territory from one on more and one on other territory', () => {
    const lineage = buildLineage([step(1, 2), step(2, 2), step(3, 3), step(2, 1)]);
    expect(
      sharedNames(units, lineage).map(({ older, younger, territory }) => [
        older.code,
        younger.code,
        territory,
      ]),
    ).toEqual([
      ['X1', 'M1', 'other'],
      ['X2', 'M2', 'partly'],
      ['X3', 'M3', 'same'],
    ]);
  });
});
