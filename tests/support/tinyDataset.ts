import type { Dataset } from '../../src/domain/dataset.ts';
import { asBatchId, asCriterionId, asIndexCode, asMethodId, unitIdOf } from '../../src/domain/ids.ts';
import type { CriterionRecord, MethodRecord, ScoreRecord, UnitRecord } from '../../src/domain/records.ts';
import { wholeYear } from '../../src/domain/records.ts';
import { emptyDataset } from './emptyDataset.ts';

const batchId = asBatchId('tiny');
const indexCode = asIndexCode('TEST');
const methodId = asMethodId('test-1');

const unit = (row: number, code: string, name: string): UnitRecord => ({
  batchId,
  row,
  unitId: unitIdOf(code, '2008-08-01'),
  code,
  name,
  kind: 'tinh',
  parentId: null,
  validFrom: '2008-08-01',
  validTo: null,
});

const method: MethodRecord = {
  batchId,
  row: 2,
  methodId,
  indexCode,
  level: 'province',
  nameVi: 'Thử',
  nameEn: 'Test',
  decision: '',
  firstYear: 2020,
  lastYear: 2021,
  scaleMin: 2,
  scaleMax: 20,
  scaleUnit: 'points',
  direction: 'higherIsBetter',
  rankDecimals: 2,
  aggregation: 'sumOfCriteria',
  breakVi: '',
  breakEn: '',
  source: '',
  status: 'unstated',
};

const criterion = (
  position: number,
  id: string,
  parentId: string | null,
  level: number,
  maxPoints: number,
): CriterionRecord => ({
  batchId,
  row: position,
  methodId,
  criterionId: asCriterionId(id),
  parentId: parentId === null ? null : asCriterionId(parentId),
  level,
  canonicalId: id,
  nameVi: id,
  nameEn: id,
  minPoints: 1,
  maxPoints,
  position,
});

const score = (row: number, code: string, year: number, id: string, value: number | null): ScoreRecord => ({
  batchId,
  row,
  unitId: unitIdOf(code, '2008-08-01'),
  year,
  period: wholeYear,
  indexCode,
  methodId,
  criterionId: asCriterionId(id),
  kind: 'final',
  value,
  maxPoints: null,
  n: null,
  missingReason: value === null ? 'notPublished' : null,
});

/** Two units, one summed index of two criteria; unit 02 lacks B in 2021. */
export const tinyDataset: Dataset = {
  ...emptyDataset,
  units: [unit(2, '01', 'Đơn vị Một'), unit(3, '02', 'Đơn vị Hai')],
  methods: [method],
  criteria: [
    criterion(1, 'TEST', null, 0, 20),
    criterion(2, 'A', 'TEST', 1, 10),
    criterion(3, 'B', 'TEST', 1, 10),
    criterion(4, 'A.1', 'A', 2, 10),
  ],
  scores: [
    score(2, '01', 2020, 'A', 0.5),
    score(3, '01', 2020, 'B', 0.25),
    score(4, '02', 2020, 'A', 0),
    score(5, '02', 2020, 'B', 87.92),
    score(6, '02', 2021, 'A', 5),
    score(7, '02', 2021, 'B', null),
    score(8, '01', 2021, 'A', 4),
    score(9, '01', 2021, 'A.1', 4),
  ],
};
