import { asBatchId, asCriterionId, asIndexCode, asMethodId, unitIdOf } from '../../src/domain/ids.ts';
import type { CriterionRecord, Level, MethodRecord, UnitRecord } from '../../src/domain/records.ts';
import type { KnownRecords } from '../../src/ingest/importContext.ts';

const origin = { batchId: asBatchId('known'), row: 1 };

const unit = (code: string, name: string): UnitRecord => ({
  ...origin,
  unitId: unitIdOf(code, '2008-08-01'),
  code,
  name,
  kind: 'xa',
  parentId: null,
  validFrom: '2008-08-01',
  validTo: null,
});

const method = (id: string, level: Level, firstYear: number, lastYear: number): MethodRecord => ({
  ...origin,
  methodId: asMethodId(id),
  indexCode: asIndexCode('SIPAS'),
  level,
  nameVi: id,
  nameEn: id,
  decision: '',
  firstYear,
  lastYear,
  scaleMin: 0,
  scaleMax: 100,
  scaleUnit: 'percent',
  direction: 'higherIsBetter',
  rankDecimals: 2,
  aggregation: 'published',
  breakVi: '',
  breakEn: '',
  source: '',
  status: 'illustrative',
});

const criterion = (
  methodId: string,
  position: number,
  id: string,
  parentId: string | null,
  level: number,
  name: string,
): CriterionRecord => ({
  ...origin,
  methodId: asMethodId(methodId),
  criterionId: asCriterionId(id),
  parentId: parentId === null ? null : asCriterionId(parentId),
  level,
  canonicalId: id,
  nameVi: name,
  nameEn: id,
  minPoints: 0,
  maxPoints: 100,
  position,
});

/** Two communes, one survey method since 2022 with two factors and three questions. */
export const surveyKnown: KnownRecords = {
  indices: [
    { ...origin, indexCode: asIndexCode('SIPAS'), nameVi: 'Chỉ số hài lòng', nameEn: 'SIPAS', publisher: '' },
  ],
  units: [unit('MH01', 'Xã Minh Họa An'), unit('MH02', 'Xã Minh Họa Bình')],
  methods: [method('sipas-x', 'commune', 2022, 2025)],
  criteria: [
    criterion('sipas-x', 1, 'SIPAS', null, 0, 'Hài lòng chung'),
    criterion('sipas-x', 2, 'A', 'SIPAS', 1, 'Tiếp cận'),
    criterion('sipas-x', 3, 'B', 'SIPAS', 1, 'Công chức'),
    criterion('sipas-x', 4, 'A.1', 'A', 2, 'Nơi chờ sạch sẽ'),
    criterion('sipas-x', 5, 'A.2', 'A', 2, 'Trang thiết bị đầy đủ'),
    criterion('sipas-x', 6, 'B.1', 'B', 2, 'Công chức lịch sự'),
  ],
};

/** One file of answers and what must become of it. */
export interface SurveyFixture {
  readonly name: string;
  readonly text: string;
  /** Rows of the file: loaded, rejected, skipped. */
  readonly rows: readonly [loaded: number, rejected: number, skipped: number];
  readonly answers: readonly [loaded: number, rejected: number, skipped: number];
  /** Code and line of every issue but information. */
  readonly issues: readonly (readonly [code: string, line: number])[];
  /** Kinds of questions. */
  readonly questions?: readonly string[];
  /** Unit code, year, field, question: answers at levels 1 to 5. */
  readonly cells: readonly (readonly [place: string, counts: readonly number[]])[];
  /** Unit code, year, field: questionnaires. */
  readonly questionnaires: readonly (readonly [place: string, count: number])[];
}

const long = 'nam,don_vi,linh_vuc,phieu,cau_hoi,muc_do';

export const surveyFixtures: readonly SurveyFixture[] = [
  {
    name: 'clean long form',
    text: `${long}
2024,Xã Minh Họa An,Hộ tịch,1,A.1,5
2024,Xã Minh Họa An,Hộ tịch,1,B.1,4
2024,Xã Minh Họa An,Hộ tịch,2,A.1,3
2024,Xã Minh Họa An,Hộ tịch,2,B.1,1
2024,Xã Minh Họa Bình,Đất đai,1,A.1,2
2024,Xã Minh Họa Bình,Đất đai,1,Trang thiết bị đầy đủ,4
`,
    rows: [6, 0, 0],
    answers: [6, 0, 0],
    issues: [],
    cells: [
      ['MH01 2024 Hộ tịch A.1', [0, 0, 1, 0, 1]],
      ['MH01 2024 Hộ tịch B.1', [1, 0, 0, 1, 0]],
      ['MH02 2024 Đất đai A.1', [0, 1, 0, 0, 0]],
      ['MH02 2024 Đất đai A.2', [0, 0, 0, 1, 0]],
    ],
    questionnaires: [
      ['MH01 2024 Hộ tịch', 2],
      ['MH02 2024 Đất đai', 1],
    ],
  },
  {
    name: 'levels in words, mixed, out of range, contradictory and blank',
    text: `${long}
2024,Xã Minh Họa An,Hộ tịch,1,A.1,Rất hài lòng
2024,Xã Minh Họa An,Hộ tịch,2,A.1,HAI LONG
2024,Xã Minh Họa An,Hộ tịch,3,A.1,3
2024,Xã Minh Họa An,Hộ tịch,4,A.1,6
2024,Xã Minh Họa An,Hộ tịch,5,A.1,0
2024,Xã Minh Họa An,Hộ tịch,6,A.1,
2024,Xã Minh Họa An,Hộ tịch,7,A.1,4 - Không hài lòng
2024,Xã Minh Họa An,Hộ tịch,8,A.1,tốt
2024,Xã Minh Họa An,Hộ tịch,9,A.1,6
`,
    rows: [3, 5, 1],
    answers: [3, 5, 1],
    issues: [
      ['levelOutOfRange', 5],
      ['levelOutOfRange', 6],
      ['levelContradictory', 8],
      ['levelUnreadable', 9],
    ],
    cells: [['MH01 2024 Hộ tịch A.1', [0, 0, 1, 1, 1]]],
    questionnaires: [['MH01 2024 Hộ tịch', 3]],
  },
  {
    name: 'repeated answers and questionnaires',
    text: `${long}
2024,Xã Minh Họa An,Hộ tịch,1,A.1,5
2024,Xã Minh Họa An,Hộ tịch,1,A.1,5
2024,Xã Minh Họa An,Hộ tịch,1,Nơi chờ sạch sẽ,1
2024,Xã Minh Họa An,Đất đai,1,A.1,2
2024,Xã Minh Họa Bình,Hộ tịch,1,A.1,4
2023,Xã Minh Họa An,Hộ tịch,1,A.1,4
2024,Xã Minh Họa An,Hộ tịch,1,B.1,4
`,
    rows: [4, 3, 0],
    answers: [4, 3, 0],
    issues: [
      ['repeatedAnswer', 3],
      ['repeatedAnswer', 4],
      ['repeatedAnswer', 5],
    ],
    cells: [
      ['MH01 2023 Hộ tịch A.1', [0, 0, 0, 1, 0]],
      ['MH01 2024 Hộ tịch A.1', [0, 0, 0, 0, 1]],
      ['MH01 2024 Hộ tịch B.1', [0, 0, 0, 1, 0]],
      ['MH02 2024 Hộ tịch A.1', [0, 0, 0, 1, 0]],
    ],
    questionnaires: [
      ['MH01 2023 Hộ tịch', 1],
      ['MH01 2024 Hộ tịch', 1],
      ['MH02 2024 Hộ tịch', 1],
    ],
  },
  {
    name: 'unknown unit, question, year and no questionnaire',
    text: `${long}
2024,Xã Không Có,Hộ tịch,1,A.1,5
2024,Xã Không Có,Hộ tịch,2,A.1,5
2024,Xã Minh Họa An,Hộ tịch,1,Câu lạ,5
1924,Xã Minh Họa An,Hộ tịch,1,A.1,5
2019,Xã Minh Họa An,Hộ tịch,1,A.1,5
2024,Xã Minh Họa An,Hộ tịch,,A.1,5
2024,,Hộ tịch,3,A.1,5
2024,Xã Minh Họa An,Hộ tịch,4,A.1,5
`,
    rows: [1, 7, 0],
    answers: [1, 7, 0],
    issues: [
      ['unknownUnit', 2],
      ['unknownCriterion', 4],
      ['yearOutOfRange', 5],
      ['methodNeeded', 6],
      ['questionnaireMissing', 7],
      ['unitMissing', 8],
    ],
    questions: ['unknownUnit', 'unknownCriterion', 'methodNeeded'],
    cells: [['MH01 2024 Hộ tịch A.1', [0, 0, 0, 0, 1]]],
    questionnaires: [['MH01 2024 Hộ tịch', 1]],
  },
  {
    name: 'one questionnaire a row, with comments',
    text: `nam,don_vi,linh_vuc,phieu,A.1,A.2,B.1,y_kien
2024,Xã Minh Họa An,Hộ tịch,1,5,4,3,
2024,Xã Minh Họa An,Hộ tịch,2,4,,5,"Chờ lâu, <b>mệt</b>"
2024,Xã Minh Họa An,Hộ tịch,3,,,,
2024,Xã Minh Họa An,Hộ tịch,4,9,9,9,
2024,Xã Minh Họa An,Hộ tịch,1,1,1,1,
2024,Xã Minh Họa Bình,Hộ tịch,1,2,5,4,
2024,Xã Minh Họa Bình,Hộ tịch,2,,5,,
2024,Xã Minh Họa Bình,Hộ tịch,3,,5,6,
`,
    rows: [5, 2, 1],
    answers: [10, 7, 7],
    issues: [
      ['levelOutOfRange', 5],
      ['repeatedAnswer', 6],
      ['repeatedAnswer', 6],
      ['repeatedAnswer', 6],
      ['levelOutOfRange', 9],
    ],
    cells: [
      ['MH01 2024 Hộ tịch A.1', [0, 0, 0, 1, 1]],
      ['MH01 2024 Hộ tịch A.2', [0, 0, 0, 1, 0]],
      ['MH01 2024 Hộ tịch B.1', [0, 0, 1, 0, 1]],
      ['MH02 2024 Hộ tịch A.1', [0, 1, 0, 0, 0]],
      ['MH02 2024 Hộ tịch A.2', [0, 0, 0, 0, 3]],
      ['MH02 2024 Hộ tịch B.1', [0, 0, 0, 1, 0]],
    ],
    questionnaires: [
      ['MH01 2024 Hộ tịch', 2],
      ['MH02 2024 Hộ tịch', 3],
    ],
  },
  {
    name: 'weights, one of them none',
    text: `${long},trong_so
2024,Xã Minh Họa An,Hộ tịch,1,A.1,5,1.5
2024,Xã Minh Họa An,Hộ tịch,2,A.1,5,"0,5"
2024,Xã Minh Họa An,Hộ tịch,3,A.1,2,2
2024,Xã Minh Họa An,Hộ tịch,4,A.1,2,-2
2024,Xã Minh Họa An,Hộ tịch,5,A.1,2,
`,
    rows: [3, 2, 0],
    answers: [3, 2, 0],
    issues: [
      ['invalidWeight', 5],
      ['invalidWeight', 6],
    ],
    cells: [['MH01 2024 Hộ tịch A.1', [0, 1, 0, 0, 2]]],
    questionnaires: [['MH01 2024 Hộ tịch', 3]],
  },
];
