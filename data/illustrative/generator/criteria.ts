/** Where the points of a criterion come from. */
export type Assessment = 'appraisal' | 'survey' | 'bonus' | 'penalty';

/** A criterion of PAR INDEX with its points; a criterion with parts has the sum of theirs. */
export interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly maxPoints: number;
  readonly assessment: Assessment;
  readonly parts: readonly Criterion[];
}

type Leaf = readonly [name: string, nameEn: string, maxPoints: number, assessment?: Assessment];
type Branch = readonly [name: string, nameEn: string, leaves: readonly Leaf[]];

const leafOf = (id: string, [name, nameEn, maxPoints, assessment = 'appraisal']: Leaf): Criterion => ({
  id,
  name,
  nameEn,
  maxPoints,
  assessment,
  parts: [],
});

const branchOf = (id: string, [name, nameEn, leaves]: Branch): Criterion => {
  const parts = leaves.map((leaf, index) => leafOf(`${id}.${index + 1}`, leaf));
  const maxPoints = parts.reduce((sum, part) => sum + part.maxPoints, 0);
  return { id, name, nameEn, maxPoints, assessment: 'appraisal', parts };
};

const common: readonly Branch[] = [
  [
    'Công tác chỉ đạo, điều hành cải cách hành chính',
    'Steering of administrative reform',
    [
      ['Thực hiện kế hoạch cải cách hành chính năm', 'Carrying out the yearly reform plan', 3],
      ['Kiểm tra cải cách hành chính', 'Inspections of administrative reform', 2],
      ['Tuyên truyền cải cách hành chính', 'Publicity for administrative reform', 2],
      ['Sáng kiến cải cách hành chính', 'Reform initiatives', 1],
    ],
  ],
  [
    'Cải cách thể chế',
    'Institutional reform',
    [
      ['Rà soát văn bản quy phạm pháp luật', 'Review of legal documents', 4],
      ['Theo dõi thi hành pháp luật', 'Monitoring of law enforcement', 4],
      ['Tác động đến cải cách thể chế', 'Effect on institutional reform', 2, 'survey'],
    ],
  ],
  [
    'Cải cách thủ tục hành chính',
    'Reform of administrative procedures',
    [
      ['Công khai thủ tục hành chính', 'Publication of procedures', 4],
      ['Giải quyết hồ sơ đúng hạn', 'Files settled on time', 6],
      ['Xử lý phản ánh, kiến nghị', 'Handling of complaints and proposals', 3],
      ['Tác động đến chất lượng thủ tục hành chính', 'Effect on the quality of procedures', 3, 'survey'],
    ],
  ],
  [
    'Cải cách tổ chức bộ máy',
    'Reform of the apparatus',
    [
      ['Sắp xếp cơ quan, đơn vị', 'Rearrangement of offices', 5],
      ['Thực hiện phân cấp quản lý', 'Decentralisation', 3],
      ['Tác động đến tổ chức bộ máy', 'Effect on the apparatus', 2, 'survey'],
    ],
  ],
  [
    'Cải cách chế độ công vụ',
    'Civil service reform',
    [
      ['Vị trí việc làm và tuyển dụng', 'Positions and recruitment', 4],
      ['Đánh giá, phân loại công chức', 'Assessment of civil servants', 4],
      ['Chấp hành kỷ luật, kỷ cương', 'Discipline', 4],
    ],
  ],
  [
    'Cải cách tài chính công',
    'Public finance reform',
    [
      ['Giải ngân vốn đầu tư công', 'Disbursement of public investment', 6],
      ['Công khai ngân sách', 'Publication of the budget', 4],
      ['Tự chủ của đơn vị sự nghiệp', 'Autonomy of service units', 4],
    ],
  ],
];

const before: readonly Branch[] = [
  ...common,
  [
    'Hiện đại hóa hành chính',
    'Modernisation of administration',
    [
      ['Ứng dụng công nghệ thông tin', 'Use of information technology', 8],
      ['Dịch vụ công trực tuyến', 'Online public services', 8],
      ['Áp dụng ISO 9001', 'Use of ISO 9001', 4],
      ['Mức độ hài lòng của người dân', 'Satisfaction of citizens', 10, 'survey'],
    ],
  ],
];

const since: readonly Branch[] = [
  ...common,
  [
    'Xây dựng chính quyền điện tử, chính quyền số',
    'E-government and digital government',
    [
      ['Văn bản điện tử có ký số', 'Digitally signed documents', 5],
      ['Dịch vụ công trực tuyến', 'Online public services', 8],
      ['Số hóa hồ sơ, kết quả', 'Digitised files and results', 5],
    ],
  ],
  [
    'Tác động của cải cách hành chính',
    'Effect of administrative reform',
    [
      ['Mức độ hài lòng của người dân', 'Satisfaction of citizens', 10, 'survey'],
      ['Phát triển kinh tế – xã hội', 'Socio-economic development', 2],
    ],
  ],
];

const adjustments: readonly Criterion[] = [
  leafOf('T', ['Điểm thưởng', 'Bonus points', 2, 'bonus']),
  leafOf('P', ['Điểm trừ', 'Penalty points', 3, 'penalty']),
];

/** A method version of the illustrative PAR INDEX. */
export interface Method {
  readonly id: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly criteria: readonly Criterion[];
}

const methodOf = (id: string, firstYear: number, lastYear: number, branches: readonly Branch[]): Method => ({
  id,
  firstYear,
  lastYear,
  criteria: [...branches.map((branch, index) => branchOf(String(index + 1), branch)), ...adjustments],
});

/** Seven fields to 2021, eight since. */
export const methods: readonly Method[] = [
  methodOf('2019', 2019, 2021, before),
  methodOf('2022', 2022, 2025, since),
];

/** What makes a criterion the same thing in both methods: its place where nothing changed, its meaning where it moved. */
const moved: Readonly<Record<string, string>> = {
  '2019 7.2': 'onlineServices',
  '2022 7.2': 'onlineServices',
  '2019 7.4': 'satisfaction',
  '2022 8.1': 'satisfaction',
};

/** Canonical id of a criterion; equal ids are compared across the methods. */
export function canonicalId(method: Method, id: string): string {
  const known = moved[`${method.id} ${id}`];
  if (known !== undefined) return known;
  const isCommon = Number(id.split('.')[0]) <= common.length || id === 'T' || id === 'P';
  return isCommon ? id : `${id}@${method.id}`;
}
