import { indicatorFigures } from './indicators.ts';
import { randomNamed } from './random.ts';
import { percentOf } from './satisfaction.ts';
import { departments, newCommunes, oldCommunes } from './units.ts';
import type { IllustrativeUnit } from './units.ts';

/** What a plan's indicator counts, with the largest value its figures may have. */
interface PlanIndicator {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly maxValue: number;
}

const percent = 100;
const yesNo = 1;
const count = 1000;
/** A day as the whole number yyyymmdd. */
const day = 99_991_231;

const indicator = (id: string, name: string, nameEn: string, maxValue: number): PlanIndicator => ({
  id,
  name,
  nameEn,
  maxValue,
});

/** An indicator of the years, beside files settled on time and submitted online. */
export const ratingIndicator: PlanIndicator = indicator(
  'rating',
  'Tỷ lệ hài lòng qua hệ thống đánh giá',
  'Satisfied in the rating system',
  percent,
);

/** What the plans ask to be done: yes or no, counts, days and shares of one year. */
export const planIndicators: readonly PlanIndicator[] = [
  indicator('planRollout', 'Có triển khai kế hoạch tuyên truyền', 'Rolled out the communication plan', yesNo),
  indicator('midYearReport', 'Ngày nộp báo cáo 6 tháng', 'Day of the half-year report', day),
  indicator('yearReport', 'Ngày nộp báo cáo năm', 'Day of the yearly report', day),
  indicator('portalSection', 'Trang thông tin có chuyên mục CCHC', 'Portal has a section on reform', yesNo),
  indicator('radioSection', 'Trạm truyền thanh có chuyên mục CCHC', 'Radio has a programme on reform', yesNo),
  indicator('statusPublished', 'Hồ sơ được công khai tình trạng giải quyết', 'Files whose state is published', percent),
  indicator('portalProcedures', 'Trang thông tin đăng tải bộ TTHC', 'Portal publishes the procedures', yesNo),
  indicator('proceduresPosted', 'TTHC niêm yết đúng quy định', 'Procedures posted as prescribed', percent),
  indicator('postOfficeLeaflets', 'Bưu điện văn hóa có tài liệu CCHC', 'Post office has leaflets', yesNo),
  indicator('inspected', 'Được kiểm tra định kỳ về CCHC', 'Inspected', yesNo),
  indicator('surpriseInspections', 'Số đơn vị được kiểm tra đột xuất', 'Units inspected without notice', count),
  indicator('satisfactionPublished', 'Công khai tỷ lệ đánh giá hài lòng', 'Publishes its satisfaction rate', yesNo),
  indicator('onTimePublished', 'Công khai tỷ lệ đúng hạn, trễ hạn', 'Publishes its on-time rate', yesNo),
  indicator('electronicDocuments', 'Văn bản trao đổi dạng điện tử', 'Documents exchanged electronically', percent),
  indicator('officialMail', 'Lãnh đạo dùng thư điện tử công vụ', 'Managers who use official mail', percent),
  indicator('schoolEPayment', 'Trường công lập thanh toán điện tử', 'Schools with electronic payment', percent),
  indicator('districtEPayment', 'UBND huyện thanh toán điện tử', 'District takes electronic payment', yesNo),
  indicator('petitionsHandled', 'Phản ánh được xử lý, phản hồi', 'Petitions handled and answered', percent),
  indicator('petitionResultsPublished', 'Kết quả phản ánh được công khai', 'Results of petitions published', percent),
  indicator('hotline1022', 'Xử lý kịp thời phản ánh trên Cổng 1022', 'Handles hotline petitions in time', yesNo),
  indicator('isoConverted', 'Ngày chuyển đổi ISO 9001:2015', 'Day of conversion to ISO 9001:2015', day),
  indicator('communicationProducts', 'Số sản phẩm tuyên truyền', 'Communication products', count),
  indicator('petitionsOnSystem', 'Phản ánh xử lý trên Hệ thống', 'Petitions handled on the system', percent),
  indicator('petitionsByRule', 'Phản ánh xử lý đúng quy định, không kéo dài', 'Petitions handled by rule', percent),
  indicator('dialogues', 'Số lần đối thoại về TTHC', 'Dialogues on procedures', count),
  indicator('legalPlans', 'Ngày ban hành hai kế hoạch về pháp luật', 'Day of the two legal plans', day),
  indicator('communicationPlan', 'Ngày ban hành kế hoạch tuyên truyền', 'Day of the communication plan', day),
  indicator('surveySummaries', 'Số lần tổng hợp khảo sát', 'Summaries of the survey', count),
  indicator('quarterReport', 'Ngày báo cáo quý', 'Day of the quarterly report', day),
  indicator('onlineServices', 'Số dịch vụ công trực tuyến mức 3, 4', 'Online services of levels 3 and 4', count),
  indicator('planSent', 'Ngày gửi kế hoạch tuyên truyền', 'Day the plan was sent', day),
  indicator('panels', 'Số cụm pano', 'Poster panels', count),
  indicator('broadcastWeeks', 'Số tuần có chuyên mục trên sóng', 'Weeks with the programme on air', count),
  indicator('communeBroadcasts', 'Số lần truyền thanh', 'Broadcasts', count),
  indicator('seminar', 'Ngày tổ chức tọa đàm', 'Day of the seminar', day),
  indicator('resultsDisseminated', 'Phổ biến kết quả theo tiêu chí', 'Results disseminated by criterion', yesNo),
];

const procedureFields = [
  ['land', 'Đất đai', 'Land', 3],
  ['investment', 'Đầu tư', 'Investment', 1],
  ['business', 'Đăng ký kinh doanh', 'Business registration', 2],
  ['construction', 'Xây dựng', 'Construction', 2],
  ['civil', 'Hộ tịch, chứng thực', 'Civil status', 5],
  ['social', 'Lao động, bảo trợ xã hội', 'Labour and social protection', 3],
] as const;

/** Parts of an indicator: fields of procedures, or the two plans on legal work. */
export const indicatorParts: readonly (PlanIndicator & { readonly parentId: string })[] = [
  ...(['onTime', 'rating'] as const).flatMap((parentId) =>
    procedureFields.map(([id, name, nameEn]) => ({
      parentId,
      ...indicator(`${parentId}.${id}`, name, nameEn, percent),
    })),
  ),
  { parentId: 'legalPlans', ...indicator('legalPlans.review', 'Kế hoạch rà soát văn bản', 'Review of documents', day) },
  {
    parentId: 'legalPlans',
    ...indicator('legalPlans.monitoring', 'Kế hoạch theo dõi thi hành pháp luật', 'Monitoring of enforcement', day),
  },
];

/** One figure, or why there is none. */
export interface PlanFigure {
  readonly unit: IllustrativeUnit;
  readonly year: number;
  readonly period: string;
  readonly indexCode: 'KPI' | 'PLAN';
  readonly id: string;
  readonly value: number | null;
  readonly n: number | null;
  readonly missingReason: string | null;
}

const figure = (
  unit: IllustrativeUnit,
  year: number,
  id: string,
  value: number | null,
  more: Partial<PlanFigure> = {},
): PlanFigure => ({
  unit,
  year,
  period: '',
  indexCode: /^(?:onTime|rating)(?:\.|$)/u.test(id) ? 'KPI' : 'PLAN',
  id,
  value,
  n: null,
  missingReason: null,
  ...more,
});

const everyone: readonly IllustrativeUnit[] = [...departments, ...oldCommunes];
const unitOf = (code: string): IllustrativeUnit => {
  const unit = everyone.find((one) => one.code === code);
  if (unit === undefined) throw new Error(`no unit ${code}`);
  return unit;
};
const office = unitOf('MHPB01');
const homeAffairs = unitOf('MHPB02');
const justice = unitOf('MHPB04');
const education = unitOf('MHPB05');
const culture = unitOf('MHPB07');
const township = unitOf('MHX01');
const quarters = ['Q1', 'Q2', 'Q3', 'Q4'] as const;
const months = Array.from({ length: 12 }, (_, index) => `M${String(index + 1).padStart(2, '0')}`);

/** Whole numbers that add up to `total`, as near to the weights as can be. */
function apportion(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const whole = exact.map(Math.floor);
  const rest = total - whole.reduce((all, part) => all + part, 0);
  // Largest remainders first, the earlier of two equal ones.
  for (let given = 0; given < rest; given += 1) {
    let best = 0;
    exact.forEach((value, index) => {
      const left = value - (whole[index] ?? 0);
      if (left > (exact[best] ?? 0) - (whole[best] ?? 0)) best = index;
    });
    whole[best] = (whole[best] ?? 0) + 1;
  }
  return whole;
}

/** The files of a year by field: they add up to the figures of `kpi.csv`; most late ones are about land and investment. */
const onTimeByField: readonly PlanFigure[] = indicatorFigures
  .filter(({ indicatorId, period }) => indicatorId === 'onTime' && period === '')
  .flatMap(({ unit, year, counted, files }) => {
    const random = randomNamed('fields', unit.code, year);
    const weights = procedureFields.map(([, , , weight]) => weight * (0.8 + 0.4 * random()));
    const byField = apportion(files, weights);
    const late = apportion(
      files - counted,
      procedureFields.map(([id], index) => (byField[index] ?? 0) * (id === 'land' || id === 'investment' ? 5 : 1)),
    );
    return procedureFields.map(([id], index) => {
      const n = byField[index] ?? 0;
      return figure(unit, year, `onTime.${id}`, percentOf(n - (late[index] ?? 0), n), { n });
    });
  });

const ratingYears = [2019, 2020, 2021, 2022];

/** Answers of the rating system, by field and pooled. */
const ratings: readonly PlanFigure[] = ratingYears.flatMap((year) =>
  everyone.flatMap((unit) => {
    const parts = procedureFields.map(([id, , , weight]) => {
      const random = randomNamed('rating', unit.code, year, id);
      const n = 20 + Math.floor(12 * weight * (1 + random()));
      const level = (id === 'land' ? 0.885 : 0.924) + 0.006 * (year - 2021);
      return { id, n, satisfied: Math.round(n * Math.min(1, level + 0.05 * (random() - 0.5))) };
    });
    const n = parts.reduce((sum, part) => sum + part.n, 0);
    const satisfied = parts.reduce((sum, part) => sum + part.satisfied, 0);
    return [
      figure(unit, year, 'rating', percentOf(satisfied, n), { n }),
      ...parts.map((part) =>
        figure(unit, year, `rating.${part.id}`, percentOf(part.satisfied, part.n), { n: part.n }),
      ),
    ];
  }),
);

/** A yes of every unit but those named. */
const yesBut = (
  units: readonly IllustrativeUnit[],
  year: number,
  id: string,
  not: readonly string[] = [],
): readonly PlanFigure[] => units.map((unit) => figure(unit, year, id, not.includes(unit.code) ? 0 : 1));

/** Percentages of a drawn number of cases; a named unit falls short by so many of them. */
const sharesBut = (
  units: readonly IllustrativeUnit[],
  year: number,
  id: string,
  [least, most]: readonly [number, number],
  short: Readonly<Record<string, number>> = {},
): readonly PlanFigure[] =>
  units.map((unit) => {
    const n = least + Math.floor((most - least + 1) * randomNamed(id, unit.code, year)());
    return figure(unit, year, id, percentOf(n - (short[unit.code] ?? 0), n), { n });
  });

/** A day drawn between the first and the last of a list of months, or the one given. */
const dayOf = (unit: IllustrativeUnit, id: string, year: number, [first, last]: readonly [number, number]): number => {
  const random = randomNamed(id, unit.code, year);
  const month = first + Math.floor((last - first + 1) * random());
  return year * 10_000 + month * 100 + 1 + Math.floor(27 * random());
};

/** Plan of Đan Phượng, 2021–2025. */
const rolloutGaps: Readonly<Record<number, readonly string[]>> = {
  2021: ['MHPB11', 'MHX07', 'MHX12'],
  2022: ['MHX07', 'MHX12'],
  2023: ['MHX12'],
};
const reporters = [office, homeAffairs, justice, culture];
const fiveYears: readonly PlanFigure[] = [2021, 2022, 2023, 2024, 2025].flatMap((year) => [
  ...yesBut([...departments, ...(year < 2025 ? oldCommunes : newCommunes)], year, 'planRollout', rolloutGaps[year]),
  ...(year === 2021
    ? []
    : reporters.map((unit) =>
        figure(
          unit,
          year,
          'midYearReport',
          unit === culture && year === 2025 ? 20_250_609 : dayOf(unit, 'midYearReport', year, [5, 5]),
        ),
      )),
  ...reporters.map((unit) => figure(unit, year, 'yearReport', dayOf(unit, 'yearReport', year, [11, 11]))),
]);

/** Plan of Hà Tĩnh, 2021. */
const cityPlan: readonly PlanFigure[] = [
  ...yesBut([office, ...oldCommunes], 2021, 'portalSection'),
  ...yesBut(oldCommunes, 2021, 'radioSection', ['MHX12']),
  ...sharesBut(oldCommunes, 2021, 'statusPublished', [600, 1200], { MHX08: 31, MHX13: 4 }),
  ...yesBut([office, ...oldCommunes], 2021, 'portalProcedures'),
  ...sharesBut([office, ...oldCommunes], 2021, 'proceduresPosted', [110, 260]),
  ...oldCommunes.map((unit) =>
    ['MHX03', 'MHX05', 'MHX10', 'MHX15'].includes(unit.code)
      ? figure(unit, 2021, 'postOfficeLeaflets', null, { missingReason: 'notPublished' })
      : figure(unit, 2021, 'postOfficeLeaflets', 1),
  ),
];

/** Plan of Củ Chi, 2021. */
const inspected = new Set(['MHPB03', 'MHPB06', 'MHPB09', 'MHPB10', 'MHX02', 'MHX08', 'MHX14']);
const districtPlan: readonly PlanFigure[] = [
  ...everyone.map((unit) => figure(unit, 2021, 'inspected', inspected.has(unit.code) ? 1 : 0)),
  ...[5, 6, 4, 5].map((value, index) =>
    figure(homeAffairs, 2021, 'surpriseInspections', value, { period: quarters[index] ?? '' }),
  ),
  ...everyone.map((unit) =>
    ['MHPB12', 'MHX16'].includes(unit.code)
      ? figure(unit, 2021, 'satisfactionPublished', null, { missingReason: 'notApplicable' })
      : figure(unit, 2021, 'satisfactionPublished', 1),
  ),
  ...yesBut(everyone, 2021, 'onTimePublished'),
  ...sharesBut(departments, 2021, 'electronicDocuments', [400, 1900]),
  ...sharesBut(departments, 2021, 'officialMail', [6, 14], { MHPB11: 1 }),
  figure(education, 2021, 'schoolEPayment', percentOf(57, 60), { n: 60 }),
  figure(office, 2021, 'districtEPayment', 1),
  ...sharesBut(everyone, 2021, 'petitionsHandled', [4, 40]),
  ...sharesBut(everyone, 2021, 'petitionResultsPublished', [3, 30]),
  ...yesBut(everyone, 2021, 'hotline1022', ['MHX10']),
  ...departments.map((unit) => figure(unit, 2021, 'isoConverted', dayOf(unit, 'isoConverted', 2021, [3, 11]))),
  ...oldCommunes.map((unit) =>
    figure(
      unit,
      2021,
      'isoConverted',
      dayOf(unit, 'isoConverted', 2021, ['MHX07', 'MHX11', 'MHX16'].includes(unit.code) ? [8, 10] : [3, 5]),
    ),
  ),
  ...everyone.flatMap((unit) =>
    quarters.map((period) => {
      const drawn = 1 + Math.floor(3 * randomNamed('communicationProducts', unit.code, period)());
      return figure(unit, 2021, 'communicationProducts', unit.code === 'MHX06' && period === 'Q2' ? 0 : drawn, { period });
    }),
  ),
  ...sharesBut(everyone, 2021, 'petitionsOnSystem', [4, 40]),
  ...sharesBut(everyone, 2021, 'petitionsByRule', [4, 40], { MHX04: 1, MHPB09: 2 }),
  ...[office, ...oldCommunes].flatMap((unit) =>
    quarters.map((period) =>
      unit.code === 'MHX14' && period === 'Q4'
        ? figure(unit, 2021, 'dialogues', null, { period, missingReason: 'notPublished' })
        : figure(unit, 2021, 'dialogues', 1 + Math.floor(2 * randomNamed('dialogues', unit.code, period)()), { period }),
    ),
  ),
  figure(justice, 2021, 'legalPlans.review', 20_210_119),
  figure(justice, 2021, 'legalPlans.monitoring', 20_210_128),
  figure(culture, 2021, 'communicationPlan', 20_210_305),
];

/** Plan of the ward Trung Hưng, 2022: on the township. */
const wardPlan: readonly PlanFigure[] = [
  ...months.map((period) => figure(township, 2022, 'surveySummaries', 1, { period })),
  ...[20_220_303, 20_220_602, 20_220_907, 20_221_201].map((value, index) =>
    figure(township, 2022, 'quarterReport', value, { period: quarters[index] ?? '' }),
  ),
  ...[12, 15, 19].map((value, index) => figure(township, 2020 + index, 'onlineServices', value)),
];

/** Plan of Sông Mã, 2022. */
const sentLate: Readonly<Record<string, number>> = { MHPB11: 20_220_301, MHX09: 20_220_304 };
const mountainPlan: readonly PlanFigure[] = [
  ...everyone.map((unit) =>
    figure(unit, 2022, 'planSent', sentLate[unit.code] ?? dayOf(unit, 'planSent', 2022, [2, 2])),
  ),
  figure(culture, 2022, 'panels', 3),
  ...quarters.map((period) => figure(culture, 2022, 'broadcastWeeks', 13, { period })),
  ...oldCommunes.flatMap((unit) =>
    months.map((period) =>
      unit.code === 'MHX11' && (period === 'M07' || period === 'M08')
        ? figure(unit, 2022, 'communeBroadcasts', null, { period, missingReason: 'notPublished' })
        : figure(
            unit,
            2022,
            'communeBroadcasts',
            2 + Math.floor(4 * randomNamed('communeBroadcasts', unit.code, period)()),
            { period },
          ),
    ),
  ),
  figure(culture, 2022, 'seminar', 20_220_915),
  figure(office, 2022, 'resultsDisseminated', 1),
];

/** The figures the targets of the five plans are held against, on the invented district. */
export const planFigures: readonly PlanFigure[] = [
  ...onTimeByField,
  ...ratings,
  ...fiveYears,
  ...cityPlan,
  ...districtPlan,
  ...wardPlan,
  ...mountainPlan,
];
