import { encodeDataset } from '../../src/database/encodeDataset.ts';
import type { DatasetRecords } from '../../src/database/encodeDataset.ts';
import type { BatchId } from '../../src/domain/ids.ts';
import { asBatchId, asCriterionId, asIndexCode, asMethodId, unitIdOf } from '../../src/domain/ids.ts';
import type { CriterionRecord, MethodRecord, ScoreRecord, UnitRecord } from '../../src/domain/records.ts';
import { wholeYear } from '../../src/domain/records.ts';
import type { BatchToCommit } from '../../src/storage/batch.ts';
import { batchOf } from './ledgerBatches.ts';

/** An invented district's own index of three criteria over its communes; every name says that it is invented. */
export const districtIndex = asIndexCode('CCHCX');
const methodId = asMethodId('cchcx-2023');
const communes = ['Xã Minh Họa A', 'Xã Minh Họa B', 'Phường Minh Họa C', 'Thị trấn Minh Họa D'];
const criteria = ['C1', 'C2', 'C3'];

const unitIdAt = (place: number) => unitIdOf(`9900${place + 1}`, '2008-08-01');

const unit = (batchId: BatchId, name: string, place: number): UnitRecord => ({
  batchId,
  row: place + 2,
  unitId: unitIdAt(place),
  code: `9900${place + 1}`,
  name,
  kind: ['xa', 'xa', 'phuong', 'thi_tran'][place] ?? 'xa',
  parentId: null,
  validFrom: '2008-08-01',
  validTo: null,
});

const method = (batchId: BatchId): MethodRecord => ({
  batchId,
  row: 2,
  methodId,
  indexCode: districtIndex,
  level: 'commune',
  nameVi: 'CCHC cấp xã (minh họa)',
  nameEn: 'Commune index (invented)',
  decision: '',
  firstYear: 2023,
  lastYear: 2024,
  scaleMin: 0,
  scaleMax: 100,
  scaleUnit: 'points',
  direction: 'higherIsBetter',
  rankDecimals: 2,
  aggregation: 'sumOfCriteria',
  breakVi: '',
  breakEn: '',
  source: 'Số liệu minh họa',
  status: 'illustrative',
});

const criterion = (batchId: BatchId, id: string, position: number): CriterionRecord => ({
  batchId,
  row: position + 2,
  methodId,
  criterionId: asCriterionId(id),
  parentId: position === 0 ? null : asCriterionId(districtIndex),
  level: position === 0 ? 0 : 1,
  canonicalId: id,
  nameVi: position === 0 ? 'Chỉ số CCHC cấp xã' : `Lĩnh vực ${position}`,
  nameEn: position === 0 ? 'Commune index' : `Area ${position}`,
  minPoints: 0,
  maxPoints: position === 0 ? 100 : ([30, 30, 40][position - 1] ?? 0),
  position,
});

/** Points of commune `place` on criterion `part` in a year; `extra` is added to all. */
const pointsOf = (place: number, part: number, year: number, extra: number): number =>
  20 + 3 * part - 2 * place + (year - 2023) * (place - 1) + extra;

function scoresOf(batchId: BatchId, years: readonly number[], extra = 0): readonly ScoreRecord[] {
  let row = 1;
  return years.flatMap((year) =>
    communes.flatMap((_name, place) =>
      criteria.map((criterionId, part) => {
        row += 1;
        return {
          batchId,
          row,
          unitId: unitIdAt(place),
          year,
          period: wholeYear,
          indexCode: districtIndex,
          methodId,
          criterionId: asCriterionId(criterionId),
          kind: 'final' as const,
          value: pointsOf(place, part, year, extra),
          maxPoints: null,
          n: null,
          missingReason: null,
        };
      }),
    ),
  );
}

/** The file as an office would have written it: one figure a line. */
const originalOf = (scores: readonly ScoreRecord[]): Uint8Array =>
  new TextEncoder().encode(
    [
      'nam,ma_don_vi,tieu_chi,diem',
      ...scores.map(
        ({ year, unitId, criterionId, value }) => `${year},${unitId.split('.')[0]},${criterionId},${value}`,
      ),
      '',
    ].join('\r\n'),
  );

const commit = (
  batchId: BatchId,
  fileName: string,
  scores: readonly ScoreRecord[],
  registers: DatasetRecords = {},
): BatchToCommit => ({
  batch: batchOf(batchId, {
    fileName,
    title: 'Điểm CCHC các xã (minh họa)',
    source: 'Phòng Nội vụ huyện Minh Họa',
    layout: 'long',
    accounting: { read: scores.length + 1, loaded: scores.length, rejected: 1, skipped: 0 },
    corrections: [{ line: 2, column: 3, heading: 'diem', from: '2O', to: '20' }],
  }),
  payload: {
    tables: encodeDataset({ ...registers, scores }),
    issues: [
      {
        severity: 'error',
        code: 'unknownUnit',
        line: scores.length + 2,
        column: 'ma_don_vi',
        value: '99999',
        message: 'Không có đơn vị mã «99999».',
      },
    ],
    details: {
      rejectedRows: [
        {
          line: scores.length + 2,
          cells: ['2024', '99999', 'C1', '1'],
          reasons: ['Không có đơn vị mã «99999».'],
        },
      ],
      skippedRows: [],
      header: ['nam', 'ma_don_vi', 'tieu_chi', 'diem'],
    },
    original: originalOf(scores),
  },
});

/** First the registers with the figures of 2023 and 2024, then a later file that says 5 points more for 2024. */
export function districtBatches(): readonly BatchToCommit[] {
  const [first, second] = [asBatchId('b-first'), asBatchId('b-second')];
  return [
    commit(first, 'diem-cchc-xa.csv', scoresOf(first, [2023, 2024]), {
      indices: [
        {
          batchId: first,
          row: 2,
          indexCode: districtIndex,
          nameVi: 'Chỉ số CCHC cấp xã (minh họa)',
          nameEn: 'Commune index (invented)',
          publisher: 'Huyện Minh Họa',
        },
      ],
      units: communes.map((name, place) => unit(first, name, place)),
      methods: [method(first)],
      criteria: [districtIndex, ...criteria].map((id, position) => criterion(first, id, position)),
    }),
    commit(second, 'diem-2024-bo-sung.csv', scoresOf(second, [2024], 5)),
  ];
}
