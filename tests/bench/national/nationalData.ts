import { encodeDataset } from '../../../src/database/encodeDataset.ts';
import type { EncodableRecords } from '../../../src/database/encodeDataset.ts';
import { asBatchId, asCriterionId, asIndexCode, asMethodId, asUnitId } from '../../../src/domain/ids.ts';
import type { ScoreColumns, TextNumbers } from '../../../src/domain/scoreColumns.ts';
import { noScores } from '../../../src/domain/scoreColumns.ts';
import { batchRecord } from '../../support/batchRecord.ts';

export const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
export const indexCode = asIndexCode('PAR');

const batchId = asBatchId('national');
const methodId = asMethodId('national-par');
const origin = { batchId, row: 1 };
const leavesOfArea = [12, 12, 12, 12, 11, 11, 11, 11];

const unitIdOf = (unit: number) => asUnitId(`MH${String(unit + 1).padStart(5, '0')}.20080801`);

/** The invented index: 100 criteria in two levels, one point a leaf; areas and total are sums. */
const criteria = [
  { id: 'PAR', parent: null, level: 0, max: 92 },
  ...leavesOfArea.flatMap((leaves, area) => [
    { id: `${area + 1}`, parent: 'PAR', level: 1, max: leaves },
    ...Array.from({ length: leaves }, (_, leaf) => ({
      id: `${area + 1}.${leaf + 1}`,
      parent: `${area + 1}`,
      level: 2,
      max: 1,
    })),
  ]),
].map(({ id, parent, level, max }, position) => ({
  ...origin,
  methodId,
  criterionId: asCriterionId(id),
  parentId: parent === null ? null : asCriterionId(parent),
  level,
  canonicalId: id,
  nameVi: `Tiêu chí minh họa ${id}`,
  nameEn: `Illustrative criterion ${id}`,
  minPoints: 0,
  maxPoints: max,
  position,
}));

function registers(unitCount: number): EncodableRecords {
  return {
    indices: [
      { ...origin, indexCode, nameVi: 'Chỉ số minh họa', nameEn: 'Illustrative index', publisher: '' },
    ],
    units: Array.from({ length: unitCount }, (_, unit) => ({
      ...origin,
      unitId: unitIdOf(unit),
      code: `MH${String(unit + 1).padStart(5, '0')}`,
      name: `Xã Minh Họa ${String(unit + 1).padStart(5, '0')}`,
      kind: 'xa',
      parentId: null,
      validFrom: '2008-08-01',
      validTo: null,
    })),
    methods: [
      {
        ...origin,
        methodId,
        indexCode,
        level: 'commune',
        nameVi: 'Bộ tiêu chí minh họa',
        nameEn: 'Illustrative criteria',
        decision: '',
        firstYear: 2016,
        lastYear: 2025,
        scaleMin: 0,
        scaleMax: 92,
        scaleUnit: 'points',
        direction: 'higherIsBetter',
        rankDecimals: 2,
        aggregation: 'published',
        breakVi: '',
        breakEn: '',
        source: '',
        status: 'illustrative',
      },
    ],
    criteria,
    batches: [batchRecord(batchId, 'scores', { fileName: 'national.csv' })],
  };
}

/** Park and Miller's generator: the same numbers every time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const constant = <T extends string>(text: T, length: number): TextNumbers<T> => ({
  texts: [text],
  numbers: new Int32Array(length),
});

/** All scores of one year, column by column: total and areas as sums of their leaves. */
function scoresOfYear(unitCount: number, year: number): ScoreColumns {
  const perUnit = criteria.length;
  const length = unitCount * perUnit;
  const random = randomFrom(year);
  const value = new Float64Array(length);
  const unitNumbers = new Int32Array(length);
  const criterionNumbers = new Int32Array(length);
  const kindNumbers = new Int32Array(length);
  for (let unit = 0; unit < unitCount; unit += 1) {
    const start = unit * perUnit;
    // A unit is good or bad at everything, and a little at random.
    const level = 0.55 + 0.3 * random();
    let areaAt = start;
    for (let at = 0; at < perUnit; at += 1) {
      const row = start + at;
      unitNumbers[row] = unit;
      criterionNumbers[row] = at;
      const depth = criteria[at]?.level ?? 0;
      if (depth === 1) areaAt = row;
      if (depth < 2) continue;
      kindNumbers[row] = 1;
      const points = Math.round(100 * Math.min(1, level + 0.3 * (random() - 0.5))) / 100;
      value[row] = points;
      value[areaAt] = (value[areaAt] ?? 0) + points;
      value[start] = (value[start] ?? 0) + points;
    }
  }
  return {
    ...noScores(batchId),
    length,
    row: Int32Array.from({ length }, (_, row) => row + 1),
    unitId: { texts: Array.from({ length: unitCount }, (_, unit) => unitIdOf(unit)), numbers: unitNumbers },
    year: new Int32Array(length).fill(year),
    period: constant('', length),
    indexCode: constant(indexCode, length),
    methodId: constant(methodId, length),
    criterionId: { texts: criteria.map(({ criterionId }) => criterionId), numbers: criterionNumbers },
    kind: { texts: ['final', 'appraised'], numbers: kindNumbers },
    value,
    maxPoints: new Float64Array(length).fill(Number.NaN),
    n: new Float64Array(length).fill(Number.NaN),
    missingReason: { texts: [], numbers: new Int32Array(length).fill(-1) },
  };
}

/** The registers, then each year, encoded one after the other: never more than one year stands beside the engine's own. */
export function* encodedParts(unitCount: number) {
  yield encodeDataset(registers(unitCount));
  for (const year of years) yield encodeDataset({ scores: scoresOfYear(unitCount, year) });
}

export const scoreCount = (unitCount: number): number => unitCount * criteria.length * years.length;
