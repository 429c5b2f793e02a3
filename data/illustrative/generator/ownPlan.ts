import { csvText } from './csvText.ts';

const planId = 'minhhoa-01-2022';

/** The invented plan of the invented district: what its targets quote. */
export const ownPlanText = `Số: 01/KH-UBND (minh họa)

Minh Họa, ngày 10 tháng 01 năm 2022

KẾ HOẠCH MINH HỌA
Cải cách hành chính của Huyện Minh Họa giai đoạn 2022-2025
(Văn bản minh họa, không phải của địa phương nào)

I. MỤC TIÊU
1. Chỉ số cải cách hành chính của từng phòng, ban xếp từ loại Tốt trở lên hằng năm.
2. Đến năm 2025, Chỉ số cải cách hành chính của từng xã, thị trấn đạt từ 85 điểm trở lên.
3. Đến năm 2025, mức độ hài lòng chung của người dân đối với cấp xã đạt từ 90% trở lên.
4. Mức độ hài lòng theo từng yếu tố đạt từ 85% trở lên hằng năm.
5. Tỷ lệ hồ sơ giải quyết đúng hạn của các phòng, ban đạt trên 96% hằng năm.
6. Đến năm 2025, tỷ lệ hồ sơ nộp trực tuyến của các phòng, ban đạt tối thiểu 85%.
7. Tỷ lệ hồ sơ nộp trực tuyến năm 2024 tăng 25 điểm phần trăm so với năm 2022.

II. TỔ CHỨC THỰC HIỆN
Phòng Nội vụ chủ trì; Văn phòng HĐND và UBND phối hợp.
`;

const metrics = [
  ['mh-par-pb', 'Chỉ số CCHC của phòng, ban', 'PAR INDEX of departments', 'PAR', 'PAR', 'department', 'points'],
  ['mh-par-x', 'Chỉ số CCHC của xã, thị trấn', 'PAR INDEX of communes', 'PAR', 'PAR', 'commune', 'points'],
  ['mh-sipas', 'Mức độ hài lòng chung (SIPAS)', 'Overall satisfaction (SIPAS)', 'SIPAS', 'SIPAS', 'commune', 'percent'],
  ['mh-on-time-pb', 'Hồ sơ đúng hạn của phòng, ban', 'Files on time, departments', 'KPI', 'onTime', 'department', 'percent'],
  ['mh-online-pb', 'Hồ sơ nộp trực tuyến của phòng, ban', 'Files online, departments', 'KPI', 'online', 'department', 'percent'],
  ['mh-online', 'Hồ sơ nộp trực tuyến toàn huyện', 'Files online, whole district', 'KPI', 'online', 'all', 'percent'],
] as const;

interface OwnTarget {
  readonly clause: number;
  readonly text: string;
  readonly metric: string;
  readonly comparator: string;
  readonly value: number | '';
  readonly band?: string;
  readonly unit: string;
  readonly aggregate: string;
  readonly frequency: string;
  readonly years?: readonly [number, number];
  readonly baseYear?: number;
}

const targets: readonly OwnTarget[] = [
  {
    clause: 1,
    text: 'Chỉ số cải cách hành chính của từng phòng, ban xếp từ loại Tốt trở lên hằng năm',
    metric: 'mh-par-pb',
    comparator: 'bandAtLeast',
    value: '',
    band: 'Tốt',
    unit: 'band',
    aggregate: 'everyUnit',
    frequency: 'yearly',
  },
  {
    clause: 2,
    text: 'Đến năm 2025, Chỉ số cải cách hành chính của từng xã, thị trấn đạt từ 85 điểm trở lên',
    metric: 'mh-par-x',
    comparator: 'atLeast',
    value: 85,
    unit: 'points',
    aggregate: 'everyUnit',
    frequency: 'once',
  },
  {
    clause: 3,
    text: 'Đến năm 2025, mức độ hài lòng chung của người dân đối với cấp xã đạt từ 90% trở lên',
    metric: 'mh-sipas',
    comparator: 'atLeast',
    value: 90,
    unit: 'percent',
    aggregate: 'overall',
    frequency: 'once',
    baseYear: 2022,
  },
  {
    clause: 4,
    text: 'Mức độ hài lòng theo từng yếu tố đạt từ 85% trở lên hằng năm',
    metric: 'mh-sipas',
    comparator: 'atLeast',
    value: 85,
    unit: 'percent',
    aggregate: 'everyField',
    frequency: 'yearly',
  },
  {
    clause: 5,
    text: 'Tỷ lệ hồ sơ giải quyết đúng hạn của các phòng, ban đạt trên 96% hằng năm',
    metric: 'mh-on-time-pb',
    comparator: 'above',
    value: 96,
    unit: 'percent',
    aggregate: 'overall',
    frequency: 'yearly',
  },
  {
    clause: 6,
    text: 'Đến năm 2025, tỷ lệ hồ sơ nộp trực tuyến của các phòng, ban đạt tối thiểu 85%',
    metric: 'mh-online-pb',
    comparator: 'atLeast',
    value: 85,
    unit: 'percent',
    aggregate: 'overall',
    frequency: 'once',
    baseYear: 2022,
  },
  {
    clause: 7,
    text: 'Tỷ lệ hồ sơ nộp trực tuyến năm 2024 tăng 25 điểm phần trăm so với năm 2022',
    metric: 'mh-online',
    comparator: 'changeAtLeast',
    value: 25,
    unit: 'percentagePoints',
    aggregate: 'overall',
    frequency: 'once',
    years: [2024, 2024],
    baseYear: 2022,
  },
];

/** The registers of the invented plan by file name. */
export const ownPlanFiles: readonly (readonly [name: string, text: string])[] = [
  [
    'own-plans.csv',
    csvText('ke_hoach,so_ky_hieu,ngay_ban_hanh,co_quan_ban_hanh,ten,nam_dau,nam_cuoi,van_ban,nguon', [
      [
        planId,
        '01/KH-UBND (minh họa)',
        '2022-01-10',
        'UBND Huyện Minh Họa',
        'Kế hoạch minh họa về cải cách hành chính giai đoạn 2022-2025',
        2022,
        2025,
        'minhhoa-01-2022.txt',
        'Văn bản minh họa',
      ],
    ]),
  ],
  [
    'own-metrics.csv',
    csvText(
      'chi_tieu_do,ten,ten_en,chi_so,tieu_chi,loai_diem,pham_vi_do,ky_do,loai_gia_tri,chieu,tong_the,bien_doi',
      metrics.map(([id, name, nameEn, index, criterion, scope, kind]) => [
        id,
        `${name} (minh họa)`,
        nameEn,
        index,
        criterion,
        'final',
        scope,
        'year',
        kind,
        'higherIsBetter',
        'levelUnits',
        'none',
      ]),
    ),
  ],
  [
    'own-targets.csv',
    csvText(
      'ma_chi_tieu,ke_hoach,dieu_khoan,nguyen_van,chi_tieu_do,doi_tuong,so_sanh,gia_tri,muc_xep_loai,don_vi_gia_tri,cach_tinh,tan_suat,nam_dau,nam_cuoi,nam_goc,chu_tri,phoi_hop',
      targets.map((target) => [
        `MH${target.clause}`,
        planId,
        `I.${target.clause}`,
        target.text,
        target.metric,
        '',
        target.comparator,
        target.value,
        target.band ?? '',
        target.unit,
        target.aggregate,
        target.frequency,
        ...(target.years ?? [2022, 2025]),
        target.baseYear ?? null,
        'Phòng Nội vụ',
        'Văn phòng HĐND và UBND',
      ]),
    ),
  ],
];
