import { describe, expect, it } from 'vitest';
import { bandOf, isBandAtLeast } from '../../../src/domain/band.ts';
import { asBatchId, asIndexCode } from '../../../src/domain/ids.ts';
import type { BandRecord } from '../../../src/domain/records.ts';

const band = (bandId: string, position: number, lowerBound: number, inclusive = true): BandRecord => ({
  batchId: asBatchId('test'),
  row: position + 1,
  indexCode: asIndexCode('PAR'),
  level: 'province',
  year: 2024,
  bandId,
  labelVi: bandId,
  labelEn: bandId,
  lowerBound,
  inclusive,
  position,
  source: '',
});
const groupA = band('A', 1, 90);
const groupB = band('B', 2, 80);
const bands = [groupB, groupA];

describe(bandOf, () => {
  it.each([
    [96.17, 'A'],
    [90, 'A'],
    [89.999, 'B'],
    [80, 'B'],
    [79.99, undefined],
    [null, undefined],
  ])('%s falls in %s of the PAR groups of 2024', (value, expected) => {
    expect(bandOf(value, bands)?.bandId).toBe(expected);
  });

  it('takes a sum that misses the bound by binary noise as on the bound', () => {
    expect(bandOf(89.1 + 0.6 + 0.3 - 1e-13, bands)?.bandId).toBe('A');
  });

  it('keeps the bound out of a band that excludes it', () => {
    const strict = [band('above', 1, 90, false), band('below', 2, 0)];
    expect(bandOf(90, strict)?.bandId).toBe('below');
    expect(bandOf(90.01, strict)?.bandId).toBe('above');
  });

  it('parts one bound between "> 90" and "≥ 90"', () => {
    const shared = [band('at', 2, 90, true), band('over', 1, 90, false)];
    expect(bandOf(90, shared)?.bandId).toBe('at');
    expect(bandOf(91, shared)?.bandId).toBe('over');
  });

  it('has no band without a table', () => {
    expect(bandOf(95, [])).toBeNull();
  });
});

describe(isBandAtLeast, () => {
  it('compares the order of bands', () => {
    expect(isBandAtLeast(groupA, groupB)).toBe(true);
    expect(isBandAtLeast(groupB, groupB)).toBe(true);
    expect(isBandAtLeast(groupB, groupA)).toBe(false);
  });
});
