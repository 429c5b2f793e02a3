import { describe, expect, it } from 'vitest';
import { compositeValue } from '../../../src/domain/compositeValue.ts';
import { asCriterionId, asMethodId } from '../../../src/domain/ids.ts';
import { haTinh, papiComposites, papiCriteria, papiMethod, papiScores, vinhPhuc } from './papiData.ts';

const methodId = asMethodId('m');
const root = asCriterionId('root');
const [a, b] = [asCriterionId('A'), asCriterionId('B')];
const criteria = [
  { methodId, criterionId: root, level: 0 },
  { methodId, criterionId: a, level: 1 },
  { methodId, criterionId: b, level: 1 },
  { methodId, criterionId: asCriterionId('A.1'), level: 2 },
  { methodId: asMethodId('other'), criterionId: asCriterionId('Z'), level: 1 },
];
const sum = { methodId, aggregation: 'sumOfCriteria' } as const;
const published = { methodId, aggregation: 'published' } as const;

describe(compositeValue, () => {
  it('sums the level-1 criteria of the method, 0 included', () => {
    const values = new Map([
      [a, 0],
      [b, 2.5],
      [root, 99],
    ]);
    expect(compositeValue(sum, criteria, values)).toEqual({ kind: 'value', value: 2.5 });
  });

  it('is missing unless all are present, and names those that are not', () => {
    expect(compositeValue(sum, criteria, new Map([[a, 1]]))).toEqual({
      kind: 'missing',
      missingCriteria: [b],
    });
    expect(compositeValue(sum, criteria, new Map([[b, null]]))).toEqual({
      kind: 'missing',
      missingCriteria: [a, b],
    });
  });

  it('takes a published total as it is', () => {
    expect(compositeValue(published, criteria, new Map([[root, 87.92]]))).toEqual({
      kind: 'value',
      value: 87.92,
    });
    expect(compositeValue(published, criteria, new Map([[a, 1]]))).toEqual({
      kind: 'missing',
      missingCriteria: [root],
    });
  });

  it('is missing, not 0, for a method without criteria', () => {
    expect(compositeValue(sum, [], new Map())).toEqual({ kind: 'missing', missingCriteria: [] });
  });

  it('gives the published PAPI composite', () => {
    const value = papiComposites(2024).find(({ unitId }) => unitId === haTinh)?.value;
    expect(value).toBeCloseTo(45.553_087, 9);
    const withoutFigures = papiScores(2024).get(vinhPhuc) ?? new Map();
    expect(compositeValue(papiMethod, papiCriteria, withoutFigures)).toEqual({
      kind: 'missing',
      missingCriteria: ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'],
    });
  });
});
