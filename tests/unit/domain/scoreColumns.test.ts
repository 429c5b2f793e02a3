import { describe, expect, it } from 'vitest';
import { asBatchId, asCriterionId, asIndexCode, asMethodId, unitIdOf } from '../../../src/domain/ids.ts';
import { noScores, recordsOf } from '../../../src/domain/scoreColumns.ts';

describe(recordsOf, () => {
  it('makes one record of every figure, with nulls where a number or reason is missing', () => {
    const unit = unitIdOf('01', '2008-08-01');
    const both = new Int32Array([0, 0]);
    const common = {
      batchId: asBatchId('b'),
      unitId: unit,
      period: '',
      indexCode: asIndexCode('PAPI'),
      methodId: asMethodId('papi-2021'),
      criterionId: asCriterionId('D1'),
      kind: 'final' as const,
    };
    expect(
      recordsOf({
        length: 2,
        batchId: common.batchId,
        row: new Int32Array([2, 5]),
        unitId: { texts: [unit], numbers: both },
        year: new Int32Array([2023, 2024]),
        period: { texts: [''], numbers: both },
        indexCode: { texts: [common.indexCode], numbers: both },
        methodId: { texts: [common.methodId], numbers: both },
        criterionId: { texts: [common.criterionId], numbers: both },
        kind: { texts: ['final'], numbers: both },
        value: new Float64Array([0, Number.NaN]),
        maxPoints: new Float64Array([10, Number.NaN]),
        n: new Float64Array([Number.NaN, 0]),
        missingReason: { texts: ['suppressed'], numbers: new Int32Array([-1, 0]) },
      }),
    ).toEqual([
      { ...common, row: 2, year: 2023, value: 0, maxPoints: 10, n: null, missingReason: null },
      { ...common, row: 5, year: 2024, value: null, maxPoints: null, n: 0, missingReason: 'suppressed' },
    ]);
  });

  it('makes nothing of nothing', () => {
    expect(recordsOf(noScores(asBatchId('b')))).toEqual([]);
  });
});
