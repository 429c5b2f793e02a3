/** An invented unit in one validity period. Codes begin with MH: none of the administrative register does. */
export interface IllustrativeUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: 'huyen' | 'phong_ban' | 'xa' | 'thi_tran';
  readonly validFrom: string;
  readonly validTo: string | null;
}

const begin = '2008-08-01';
const lastOldDay = '2025-06-30';
/** The day the communes were rearranged. */
export const reformDay = '2025-07-01';

export const district: IllustrativeUnit = {
  code: 'MH',
  name: 'Huyện Minh Họa',
  kind: 'huyen',
  validFrom: begin,
  validTo: null,
};

const numbered = (prefix: string, index: number): string => `${prefix}${String(index + 1).padStart(2, '0')}`;

export const departments: readonly IllustrativeUnit[] = [
  'Văn phòng HĐND và UBND',
  'Phòng Nội vụ',
  'Phòng Tài chính – Kế hoạch',
  'Phòng Tư pháp',
  'Phòng Giáo dục và Đào tạo',
  'Phòng Y tế',
  'Phòng Văn hóa và Thông tin',
  'Phòng Lao động – Thương binh và Xã hội',
  'Phòng Tài nguyên và Môi trường',
  'Phòng Kinh tế và Hạ tầng',
  'Phòng Nông nghiệp và Phát triển nông thôn',
  'Thanh tra huyện',
].map((name, index) => ({
  code: numbered('MHPB', index),
  name: `${name} (minh họa)`,
  kind: 'phong_ban',
  validFrom: begin,
  validTo: null,
}));

const oldNames = [
  'Minh Họa',
  'Minh Họa Trung',
  'Minh Họa Nội',
  'Minh Họa Ngoại',
  'Minh Họa Bắc',
  'Minh Họa Thượng',
  'Minh Họa Sơn',
  'Minh Họa Lâm',
  'Minh Họa Nam',
  'Minh Họa Thủy',
  'Minh Họa Điền',
  'Minh Họa Hạ',
  'Minh Họa Đông',
  'Minh Họa Tây',
  'Minh Họa Phú',
  'Minh Họa Hải',
];

/** The sixteen communes until 30 June 2025; the first is the township. */
export const oldCommunes: readonly IllustrativeUnit[] = oldNames.map((name, index) => ({
  code: numbered('MHX', index),
  name: `${index === 0 ? 'Thị trấn' : 'Xã'} ${name}`,
  kind: index === 0 ? 'thi_tran' : 'xa',
  validFrom: begin,
  validTo: lastOldDay,
}));

const newCommune = (code: string, name: string): IllustrativeUnit => ({
  code,
  name,
  kind: 'xa',
  validFrom: reformDay,
  validTo: null,
});

/** The four communes since; "Xã Minh Họa Đông" is another territory than the one of that name before. */
export const newCommunes: readonly IllustrativeUnit[] = [
  newCommune('MHM01', 'Xã Minh Họa'),
  newCommune('MHM02', 'Xã Minh Họa Lĩnh'),
  newCommune('MHM03', 'Xã Minh Họa Đông'),
  newCommune('MHM04', 'Xã Minh Họa Hải Phú'),
];

/** Of the neighbouring district, also invented; gets slivers only and has no scores here. */
export const neighbour = newCommune('MHL01', 'Xã Láng Giềng Minh Họa');

/** Old unit, new unit, and whether all of it went there. By position in `oldCommunes` and `newCommunes`. */
export interface Succession {
  readonly from: IllustrativeUnit;
  readonly to: IllustrativeUnit;
  readonly part: 'whole' | 'part';
}

const wholes: readonly (readonly [target: number, sources: readonly number[]])[] = [
  [0, [0, 1, 2, 3]],
  [1, [4, 5, 6, 7]],
  [2, [8, 9, 10]],
  [3, [12, 13, 15]],
];
/** Minh Họa Hạ (11) is divided; Minh Họa Phú (14) and Minh Họa Hạ leave slivers to the neighbour. */
const parts: readonly (readonly [target: number | 'neighbour', source: number])[] = [
  [2, 11],
  [3, 11],
  ['neighbour', 11],
  [3, 14],
  ['neighbour', 14],
];

const unitAt = (units: readonly IllustrativeUnit[], index: number): IllustrativeUnit => {
  const unit = units[index];
  if (unit === undefined) throw new Error(`no unit ${index}`);
  return unit;
};

/** What became of the sixteen communes on 1 July 2025. */
export const successions: readonly Succession[] = [
  ...wholes.flatMap(([target, sources]) =>
    sources.map((source) => ({
      from: unitAt(oldCommunes, source),
      to: unitAt(newCommunes, target),
      part: 'whole' as const,
    })),
  ),
  ...parts.map(([target, source]) => ({
    from: unitAt(oldCommunes, source),
    to: target === 'neighbour' ? neighbour : unitAt(newCommunes, target),
    part: 'part' as const,
  })),
];
