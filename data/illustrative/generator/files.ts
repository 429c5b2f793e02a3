import { assessments, indexPercent, totalsOf } from './assessments.ts';
import type { Assessment, LeafPoints } from './assessments.ts';
import { groupBy } from '../../../src/domain/groupBy.ts';
import { canonicalId, methods } from './criteria.ts';
import type { Criterion } from './criteria.ts';
import { csvText } from './csvText.ts';
import { indicatorFigures, indicators } from './indicators.ts';
import {
  questionAnswers,
  questionedAnswers,
  questionnaireHeader,
  questionnaireRows,
  questions,
} from './questionnaires.ts';
import { unitFeatures } from './features.ts';
import { ownPlanFiles, ownPlanText } from './ownPlan.ts';
import { planCriterionRows, planFigureRows } from './planRows.ts';
import { answers, factors, percentOf } from './satisfaction.ts';
import {
  departments,
  district,
  neighbour,
  newCommunes,
  oldCommunes,
  reformDay,
  successions,
} from './units.ts';

type Row = readonly (string | number | null)[];

const source = 'Số liệu minh họa, sinh bằng chương trình';
const levels = [
  ['department', 'pb', 'phòng ban'],
  ['commune', 'x', 'xã'],
] as const;
type Level = (typeof levels)[number][0];

const methodId = (index: string, level: Level, version: string): string =>
  `mh-${index}-${level === 'department' ? 'pb' : 'x'}-${version}`;

const indices = (): string =>
  csvText('chi_so,ten,ten_en,co_quan_cong_bo', [
    ['PAR', 'Chỉ số cải cách hành chính (số liệu minh họa)', 'PAR INDEX (illustrative)', district.name],
    ['SIPAS', 'Chỉ số hài lòng (số liệu minh họa)', 'SIPAS (illustrative)', district.name],
    ['KPI', 'Chỉ tiêu theo dõi (số liệu minh họa)', 'Indicators followed (illustrative)', district.name],
    ['PLAN', 'Theo dõi kế hoạch (số liệu minh họa)', 'Plans followed (illustrative)', district.name],
  ]);

const units = (): string =>
  csvText(
    'ma,ten,loai,truc_thuoc,tu_ngay,den_ngay',
    [district, ...departments, ...oldCommunes, ...newCommunes, neighbour].map((unit) => [
      unit.code,
      unit.name,
      unit.kind,
      unit === district || unit === neighbour ? '' : district.code,
      unit.validFrom,
      unit.validTo,
    ]),
  );

function methodRows(): readonly Row[] {
  const rows: Row[] = [];
  const add = (
    index: string,
    level: Level,
    version: string,
    years: readonly [number, number],
    texts: readonly [name: string, nameEn: string, change: string, changeEn: string],
  ): void => {
    const [name, nameEn, change, changeEn] = texts;
    rows.push([
      methodId(index, level, version),
      index.toUpperCase(),
      level,
      name,
      nameEn,
      'Phương pháp minh họa',
      ...years,
      0,
      100,
      index === 'par' ? 'points' : 'percent',
      'higherIsBetter',
      2,
      'published',
      change,
      changeEn,
      source,
      'illustrative',
    ]);
  };
  for (const [level, , noun] of levels) {
    add(
      'par',
      level,
      '2019',
      [2019, 2021],
      [`PAR INDEX ${noun} 2019–2021: 7 lĩnh vực`, `PAR INDEX ${level} 2019–2021: 7 fields`, '', ''],
    );
    add(
      'par',
      level,
      '2022',
      [2022, 2025],
      [
        `PAR INDEX ${noun} 2022–2025: 8 lĩnh vực`,
        `PAR INDEX ${level} 2022–2025: 8 fields`,
        'Tách hiện đại hóa hành chính thành chính quyền số và tác động của cải cách.',
        'Modernisation split into digital government and effect of reform.',
      ],
    );
    add('kpi', level, '2019', [2019, 2025], [`Chỉ tiêu theo dõi ${noun}`, `Indicators, ${level}`, '', '']);
    add('plan', level, '2021', [2020, 2025], [`Theo dõi kế hoạch ${noun}`, `Plans followed, ${level}`, '', '']);
  }
  add('sipas', 'commune', '2019', [2019, 2021], ['SIPAS xã 2019–2021', 'SIPAS commune 2019–2021', '', '']);
  add(
    'sipas',
    'commune',
    '2022',
    [2022, 2025],
    [
      'SIPAS xã 2022–2025',
      'SIPAS commune 2022–2025',
      'Đổi cách chọn mẫu từ năm 2022.',
      'Sampling changed from 2022.',
    ],
  );
  return rows;
}

function criterionRows(): readonly Row[] {
  const rows: Row[] = [];
  for (const [level] of levels) {
    for (const method of methods) {
      const id = methodId('par', level, method.id);
      let position = 1;
      const add = (criterion: Criterion, parent: string, depth: number): void => {
        const isPenalty = criterion.assessment === 'penalty';
        rows.push([
          id,
          criterion.id,
          parent,
          depth,
          canonicalId(method, criterion.id),
          criterion.name,
          criterion.nameEn,
          isPenalty ? -criterion.maxPoints : 0,
          isPenalty ? 0 : criterion.maxPoints,
          (position += 1),
        ]);
        for (const part of criterion.parts) add(part, criterion.id, depth + 1);
      };
      rows.push([id, 'PAR', '', 0, `PAR@${method.id}`, 'PAR INDEX', 'PAR INDEX', 0, 100, 1]);
      for (const criterion of method.criteria) add(criterion, 'PAR', 1);
    }
    const kpi = methodId('kpi', level, '2019');
    rows.push([kpi, 'KPI', '', 0, 'KPI', 'Chỉ tiêu theo dõi', 'Indicators', 0, 100, 1]);
    indicators.forEach(({ id, name, nameEn }, index) => {
      rows.push([kpi, id, 'KPI', 1, id, name, nameEn, 0, 100, index + 2]);
    });
    rows.push(...planCriterionRows(methodId('kpi', level, '2019'), methodId('plan', level, '2021')));
  }
  for (const version of ['2019', '2022']) {
    const id = methodId('sipas', 'commune', version);
    rows.push([
      id,
      'SIPAS',
      '',
      0,
      `SIPAS@${version}`,
      'Mức độ hài lòng chung',
      'Overall satisfaction',
      0,
      100,
      1,
    ]);
    factors.forEach((factor, index) => {
      rows.push([
        id,
        factor.id,
        'SIPAS',
        1,
        `${factor.id}@${version}`,
        factor.name,
        factor.nameEn,
        0,
        100,
        index + 2,
      ]);
    });
    if (version === '2022') questionRows(id, rows);
  }
  return rows;
}

/** The questions of the survey, two below each factor. */
function questionRows(methodId: string, rows: Row[]): void {
  questions.forEach(({ id, factorId, name, nameEn }, index) => {
    rows.push([methodId, id, factorId, 2, `${id}@2022`, name, nameEn, 0, 100, factors.length + index + 2]);
  });
}

const scoreHeader =
  'nam,ky,don_vi,ma_don_vi,chi_so,phuong_phap,tieu_chi,loai_diem,diem,diem_toi_da,co_mau,ghi_chu';

/** Official points are `survey` where they come from a survey, else `appraised`. */
const kindOf = ({ assessment }: Criterion): string => (assessment === 'survey' ? 'survey' : 'appraised');

function assessmentRows(assessment: Assessment): readonly Row[] {
  const { unit, level, year, method, leaves } = assessment;
  const start = [year, '', unit.name, unit.code, 'PAR', methodId('par', level, method.id)] as const;
  const percent = indexPercent(assessment);
  const isAssessed = leaves.every(({ missingReason }) => missingReason !== 'notAssessed');
  const leafRows = ({ criterion, official, selfAssessed, missingReason }: LeafPoints): readonly Row[] => [
    [...start, criterion.id, kindOf(criterion), official, null, null, missingReason],
    ...(selfAssessed === null
      ? []
      : [[...start, criterion.id, 'selfAssessed', selfAssessed, null, null, null] as Row]),
  ];
  const fieldRows = (criterion: Criterion): readonly Row[] => {
    const own = leaves.filter(({ criterion: leaf }) => criterion.parts.includes(leaf));
    const official = totalsOf(own, 'official');
    const selfAssessed = totalsOf(own, 'selfAssessed');
    const max = official.maxPoints === criterion.maxPoints ? null : official.maxPoints;
    return [
      [...start, criterion.id, 'final', official.points, max, null, isAssessed ? null : 'notAssessed'],
      ...(isAssessed
        ? [[...start, criterion.id, 'selfAssessed', selfAssessed.points, max, null, null] as Row]
        : []),
      ...own.flatMap(leafRows),
    ];
  };
  return [
    [...start, 'PAR', 'final', percent, null, null, isAssessed ? null : 'notAssessed'],
    ...method.criteria.flatMap((criterion) =>
      criterion.parts.length > 0
        ? fieldRows(criterion)
        : leaves.filter((leaf) => leaf.criterion === criterion).flatMap(leafRows),
    ),
  ];
}

function satisfactionRows(): readonly Row[] {
  const groups = groupBy(answers, ({ unit, year }) => `${unit.code} ${year}`);
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    if (first === undefined) return [];
    const { unit, year } = first;
    const start = [
      year,
      '',
      unit.name,
      unit.code,
      'SIPAS',
      methodId('sipas', 'commune', year < 2022 ? '2019' : '2022'),
    ] as const;
    const satisfied = group.reduce((sum, one) => sum + one.satisfied, 0);
    const asked = group.reduce((sum, { n }) => sum + n, 0);
    const respondents = Math.max(...group.map(({ n }) => n));
    return [
      [...start, 'SIPAS', 'final', percentOf(satisfied, asked), null, respondents, null],
      ...group.map((one) => [
        ...start,
        one.factorId,
        'final',
        percentOf(one.satisfied, one.n),
        null,
        one.n,
        null,
      ]),
      ...group
        .filter((one) => questionedAnswers.includes(one))
        .flatMap(questionAnswers)
        .map(({ question, satisfied: happy, n }): Row => [
          ...start,
          question.id,
          'final',
          percentOf(happy, n),
          null,
          n,
          null,
        ]),
    ];
  });
}

const indicatorRows = (): readonly Row[] =>
  indicatorFigures.map(({ unit, level, year, period, indicatorId, counted, files }) => [
    year,
    period,
    unit.name,
    unit.code,
    'KPI',
    methodId('kpi', level, '2019'),
    indicatorId,
    'final',
    percentOf(counted, files),
    null,
    files,
    null,
  ]);

/** Bands of PAR INDEX, equal for both levels and all years. */
const bandRows = (): readonly Row[] =>
  levels.flatMap(([level]) =>
    [2019, 2020, 2021, 2022, 2023, 2024, 2025].flatMap((year) =>
      [
        ['excellent', 'Xuất sắc', 'Excellent', 90],
        ['good', 'Tốt', 'Good', 80],
        ['fair', 'Khá', 'Fair', 70],
        ['average', 'Trung bình', 'Average', 50],
        ['weak', 'Yếu', 'Weak', 0],
      ].map(([id, name, nameEn, low], index): Row => [
        'PAR',
        level,
        year,
        id ?? '',
        name ?? '',
        nameEn ?? '',
        low ?? 0,
        'yes',
        index + 1,
        source,
      ]),
    ),
  );

/** The files of the illustrative workspace by name, always the same. */
export const illustrativeFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ['indices.csv', indices()],
    ['units.csv', units()],
    [
      'methods.csv',
      csvText(
        'phuong_phap,chi_so,cap,ten,ten_en,quyet_dinh,nam_dau,nam_cuoi,thang_thap_nhat,thang_cao_nhat,don_vi_tinh,chieu,so_thap_phan,cach_tong_hop,thay_doi,thay_doi_en,nguon,trang_thai',
        methodRows(),
      ),
    ],
    [
      'criteria.csv',
      csvText(
        'phuong_phap,tieu_chi,tieu_chi_cha,bac,ma_so_sanh,ten,ten_en,diem_toi_thieu,diem_toi_da,thu_tu',
        criterionRows(),
      ),
    ],
    ['par-index.csv', csvText(scoreHeader, assessments.flatMap(assessmentRows))],
    ['sipas.csv', csvText(scoreHeader, satisfactionRows())],
    ['answers-2023-2025.csv', csvText(questionnaireHeader, questionnaireRows())],
    ['kpi.csv', csvText(scoreHeader, indicatorRows())],
    [
      'kpi-plans.csv',
      csvText(
        scoreHeader,
        planFigureRows((index, level) => methodId(index, level, index === 'kpi' ? '2019' : '2021')),
      ),
    ],
    ...ownPlanFiles,
    ['minhhoa-01-2022.txt', ownPlanText],
    [
      'bands.csv',
      csvText('chi_so,cap,nam,bac_xep,ten,ten_en,can_duoi,gom_can_duoi,thu_tu,nguon', bandRows()),
    ],
    [
      'unit-features.csv',
      csvText(
        'ma_don_vi,don_vi,tu_ngay,dac_diem,ten,ten_en,don_vi_tinh,gia_tri,nguon',
        unitFeatures.map(({ unit, feature, value }) => [
          unit.code,
          unit.name,
          unit.validFrom,
          feature.id,
          feature.name,
          feature.nameEn,
          feature.measure,
          value,
          source,
        ]),
      ),
    ],
    [
      'communes-succession.csv',
      csvText(
        'ma_cu,ten_cu,ma_moi,ten_moi,pham_vi,sap_nhap,ngay_hieu_luc',
        successions.map(({ from, to, part }) => [
          from.code,
          from.name,
          to.code,
          to.name,
          part,
          'yes',
          reformDay,
        ]),
      ),
    ],
  ]);
