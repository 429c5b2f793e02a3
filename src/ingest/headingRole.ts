import { plainKey } from '../domain/nameKey.ts';
import { buildNameIndex, nearestNames } from '../domain/nearestNames.ts';
import type { ScoreKind } from '../domain/records.ts';
import { foldHeader } from './headerAlias.ts';
import type { ColumnRole } from './mapping.ts';

/** What a heading alone says. `figure` headings name a kind of points or the total; a `deduction` is no figure of its own. */
export interface HeadingRole {
  readonly role: ColumnRole | 'deduction';
  readonly kind: ScoreKind | null;
  readonly confidence: number;
}

type Word = readonly [role: HeadingRole['role'], kind: ScoreKind | null, headings: string];

/** Headings as offices print them, separated by `;`. */
const words: readonly Word[] = [
  [
    'unit',
    null,
    'don_vi;Tên đơn vị;Địa phương;Tỉnh;Tỉnh, thành phố;Tỉnh/TP;Tỉnh, thành;Tên tỉnh;Thành phố;Tỉnh/Thành phố trực thuộc trung ương;Xã;Phường;Xã, phường;Tên xã;Tên xã, phường;Xã, phường, thị trấn;Xã, thị trấn;Xã, phường, đặc khu;Quận, huyện;Huyện;Tên huyện;Quận, huyện, thị xã;Huyện, thị xã, thành phố;Sở, ngành;Sở, ban, ngành;Cơ quan;Cơ quan, đơn vị;Tên cơ quan;Tên cơ quan, đơn vị;Đơn vị hành chính;Đơn vị được đánh giá;Phòng ban;Phòng, ban;unit;unit name;province;province name;provinces;district;commune;ward;locality;name',
  ],
  ['unitCode', null, 'ma_don_vi;Mã;Mã tỉnh;Mã xã;Mã huyện;Mã ĐVHC;unit code;province code;code'],
  ['year', null, 'nam;Năm đánh giá;Năm báo cáo;year;assessment year'],
  ['period', null, 'ky;Kỳ báo cáo;Kỳ đánh giá;Quý;Tháng;Đợt;Đợt đánh giá;period;quarter;month'],
  ['index', null, 'chi_so;Tên chỉ số;Mã chỉ số;Bộ chỉ số;index;index code;index name'],
  ['method', null, 'phuong_phap;Mã phương pháp;method;method id'],
  [
    'criterion',
    null,
    'tieu_chi;Tên tiêu chí;Nội dung;Nội dung tiêu chí;Nội dung đánh giá;Nội dung chấm điểm;Lĩnh vực;Tên lĩnh vực;Lĩnh vực, tiêu chí;Lĩnh vực/Tiêu chí;Lĩnh vực/Tiêu chí/Tiêu chí thành phần;Tiêu chí/Tiêu chí thành phần;Tiêu chí thành phần;Tiêu chí đánh giá;Chỉ tiêu;Trục nội dung;Nội dung thành phần;criterion;criteria;criterion name;indicator;dimension;sub-dimension',
  ],
  ['criterionNumber', null, 'ma_tieu_chi;Mã;Số hiệu tiêu chí;criterion id;criterion code'],
  ['kind', null, 'loai_diem;score kind;kind'],
  [
    'max',
    null,
    'diem_toi_da;Điểm chuẩn;Thang điểm;Điểm quy định;Điểm max;Số điểm tối đa;max;max points;max score',
  ],
  ['n', null, 'co_mau;Số phiếu;Số phiếu hợp lệ;Số mẫu;sample size;n'],
  [
    'note',
    null,
    'ghi_chu;Ý kiến;Ý kiến thẩm định;Tài liệu kiểm chứng;Tài liệu kiểm chứng/Giải trình;Giải trình;Lý do;Nguồn;Nguồn số liệu;note;notes;source',
  ],
  ['rank', null, 'Xếp hạng;Thứ hạng;Hạng;Xếp thứ;Vị thứ;Vị trí;Vị trí xếp hạng;rank;ranking'],
  ['band', null, 'Xếp loại;Phân loại;Mức xếp loại;Mức đánh giá;Xếp nhóm;Nhóm;class;band;group'],
  ['order', null, 'STT;TT;Số TT;Số thứ tự;Thứ tự;no;no.;#;id'],
  [
    'figure',
    'selfAssessed',
    'Tự chấm;Điểm tự chấm;Tự đánh giá;Điểm tự đánh giá;Điểm đơn vị tự chấm;Đơn vị tự chấm;TC;self-assessed;self assessment',
  ],
  ['figure', 'appraised', 'Thẩm định;Điểm thẩm định;TĐ;Kết quả thẩm định;Điểm hội đồng thẩm định;appraised'],
  [
    'figure',
    'survey',
    'XHH;Điểm XHH;Điều tra XHH;Điểm điều tra XHH;Điều tra xã hội học;Điểm điều tra xã hội học;Khảo sát;survey',
  ],
  [
    'figure',
    'final',
    'Điểm thẩm định sau khi trừ;Điểm chấm thực tế;Điểm cuối cùng;Điểm chính thức;Tổng;final',
  ],
  [
    'figure',
    null,
    'diem;Điểm số;Điểm đạt;Điểm đạt được;Số điểm;Giá trị;Kết quả;Tổng điểm;Tổng số điểm;Tổng cộng;Tổng điểm đạt được;Tổng điểm đạt;Điểm tổng hợp;Điểm tổng;Kết quả đánh giá;Kết quả chỉ số;Tỷ lệ;score;points;value;total;total score;percent;composite',
  ],
  ['deduction', null, 'Bị trừ;Điểm bị trừ;Điểm trừ;deduction'],
];

const known = new Map<string, Omit<HeadingRole, 'confidence'>>();
for (const [role, kind, headings] of words) {
  for (const heading of headings.split(';')) {
    const key = foldHeader(heading) === '' ? heading : foldHeader(heading);
    if (!known.has(key)) known.set(key, { role, kind });
  }
}

const fuzzyWords = [...known]
  .map(([key, said]) => ({ plain: plainKey(key), said }))
  .filter(({ plain }) => plain.length >= 5);
const fuzzyIndex = buildNameIndex(fuzzyWords.map(({ plain }) => plain));
const alikeEnough = 0.82;
const longestFuzzy = 40;

/** The role a heading names: 1 for a known heading, its likeness for a near one (misprints); null when nothing is near. */
export function roleOfHeading(heading: string): HeadingRole | null {
  const key = foldHeader(heading.replaceAll(/\(\s*%\s*\)|%/gu, ' '));
  const exact = known.get(key === '' ? heading.trim() : key);
  if (exact !== undefined) return { ...exact, confidence: 1 };
  const plain = plainKey(heading);
  if (plain.length < 5 || plain.length > longestFuzzy) return null;
  const [near] = nearestNames(fuzzyIndex, plain, 1, alikeEnough);
  const word = near === undefined ? undefined : fuzzyWords[near.position];
  return near === undefined || word === undefined ? null : { ...word.said, confidence: near.similarity };
}
