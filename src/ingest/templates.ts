import { csvText } from './csvText.ts';
import type { Layout } from './layout.ts';

/** An example file of one layout, to fill in. Its units are invented and say so. */
export interface Template {
  readonly layout: Layout;
  readonly fileName: string;
  /** Vietnamese: when to use it. */
  readonly title: string;
  readonly csv: string;
}

const template = (layout: Layout, fileName: string, title: string, rows: readonly string[]): Template => ({
  layout,
  fileName,
  title,
  csv: csvText(rows.map((row) => row.split('|'))),
});

/** One template for every layout that can be imported, in the order a screen lists them. */
export const templates: readonly Template[] = [
  template('long', 'mau-dang-dai.csv', 'Mỗi dòng một số liệu: dùng cho mọi chỉ số, mọi năm', [
    'nam|ky|don_vi|ma_don_vi|chi_so|phuong_phap|tieu_chi|loai_diem|diem|diem_toi_da|co_mau|ghi_chu',
    '2024||Xã Minh Họa A||PAR||1.1|tự chấm|9,5|10||',
    '2024||Xã Minh Họa A||PAR||1.1|thẩm định|9,25|10||',
    '2024||Xã Minh Họa B||PAR||1.1|thẩm định||10||chưa công bố',
  ]),
  template(
    'unitsByCriteria',
    'mau-don-vi-theo-tieu-chi.csv',
    'Mỗi dòng một đơn vị, mỗi cột một lĩnh vực hoặc tiêu chí',
    [
      'Năm|Tên đơn vị|1. Chỉ đạo điều hành (10 điểm)|2. Cải cách thể chế (8,5 điểm)|Tổng điểm',
      '2024|Xã Minh Họa A|9,25|8|17,25',
      '2024|Xã Minh Họa B|8,75|7,5|16,25',
    ],
  ),
  template(
    'criteriaByUnits',
    'mau-tieu-chi-theo-don-vi.csv',
    'Mỗi dòng một tiêu chí, mỗi cột một đơn vị; có thể tạo bộ tiêu chí mới',
    [
      'STT|Nội dung|Điểm tối đa|Xã Minh Họa A|Xã Minh Họa B',
      '1|Chỉ đạo điều hành|10|9,25|8,75',
      '1.1|Kế hoạch cải cách hành chính|6|5,75|5,5',
      '1.2|Chế độ báo cáo|4|3,5|3,25',
      '2|Cải cách thể chế|8,5|8|7,5',
    ],
  ),
  template(
    'scoreSheet',
    'mau-phieu-cham-mot-don-vi.csv',
    'Phiếu chấm của một đơn vị; có thể tạo bộ tiêu chí mới',
    [
      'Nội dung|Điểm chuẩn|Tự chấm|Điểm thẩm định|Tài liệu kiểm chứng/Giải trình',
      '1. Chỉ đạo điều hành|10|9,5|9,25|',
      '1.1. Kế hoạch cải cách hành chính|6|6|5,75|Kế hoạch số 01/KH-UBND',
      '1.2. Chế độ báo cáo|4|3,5|3,5|',
      'Tổng điểm|10|9,5|9,25|',
    ],
  ),
  template('ranking', 'mau-xep-hang.csv', 'Bảng xếp hạng: mỗi dòng một đơn vị và điểm chung', [
    'Năm|Xếp hạng|Tên đơn vị|Tổng điểm|Xếp loại',
    '2024|1|Xã Minh Họa A|92,35|A',
    '2024|2|Xã Minh Họa B|88,4|B',
  ]),
  template('indices', 'mau-chi-so.csv', 'Danh mục chỉ số', [
    'chi_so|ten|ten_en|co_quan_cong_bo',
    'MINHHOA|Chỉ số minh họa|Illustrative index|UBND huyện Minh Họa',
  ]),
  template('units', 'mau-don-vi.csv', 'Danh mục đơn vị theo thời kỳ', [
    'ma|ten|loai|truc_thuoc|tu_ngay|den_ngay',
    'MH|Huyện Minh Họa|huyen||2015-01-01|2025-06-30',
    'MH01|Xã Minh Họa A|xa|MH|2015-01-01|2025-06-30',
    'MH02|Xã Minh Họa B|xa||01/07/2025|',
  ]),
  template('methods', 'mau-phuong-phap.csv', 'Các phiên bản phương pháp của một chỉ số', [
    'phuong_phap|chi_so|cap|ten|quyet_dinh|nam_dau|nam_cuoi|thang_thap_nhat|thang_cao_nhat|don_vi_tinh|chieu|so_thap_phan|cach_tong_hop',
    'minhhoa-2024|MINHHOA|cấp xã|Bộ tiêu chí minh họa|Quyết định minh họa|2024|2030|0|100|điểm|cao hơn là tốt|2|công bố',
  ]),
  template('criteria', 'mau-tieu-chi.csv', 'Cây tiêu chí của một phương pháp', [
    'phuong_phap|tieu_chi|tieu_chi_cha|bac|ten|diem_toi_thieu|diem_toi_da|thu_tu',
    'minhhoa-2024|MINHHOA||0|Chỉ số minh họa|0|100|1',
    'minhhoa-2024|1|MINHHOA|1|Chỉ đạo điều hành|0|60|2',
    'minhhoa-2024|2|MINHHOA|1|Cải cách thể chế|0|40|3',
  ]),
  template('bands', 'mau-xep-loai.csv', 'Các mức xếp loại của một chỉ số trong một năm', [
    'chi_so|cap|nam|bac_xep|ten|can_duoi|gom_can_duoi|thu_tu',
    'MINHHOA|cấp xã|2024|A|Tốt|90|có|1',
    'MINHHOA|cấp xã|2024|B|Khá|80|có|2',
  ]),
  template('plans', 'mau-ke-hoach.csv', 'Danh mục kế hoạch: số, ngày, cơ quan ban hành', [
    'ke_hoach|so_ky_hieu|ngay_ban_hanh|co_quan_ban_hanh|ten|nam_dau|nam_cuoi',
    'minhhoa-01-2024|01/KH-UBND|15/01/2024|UBND huyện Minh Họa|Kế hoạch cải cách hành chính minh họa|2024|2025',
  ]),
  template('metrics', 'mau-dai-luong-do.csv', 'Đại lượng đo: số liệu của chỉ tiêu nằm ở đâu', [
    'chi_tieu_do|ten|chi_so|tieu_chi|loai_diem|pham_vi_do|ky_do|loai_gia_tri|chieu|tong_the',
    'minhhoa-chung|Chỉ số minh họa|MINHHOA|MINHHOA|chính thức|xã|năm|điểm|cao hơn là tốt|mọi đơn vị của cấp',
  ]),
  template(
    'targets',
    'mau-chi-tieu.csv',
    'Chỉ tiêu của kế hoạch, mỗi dòng một chỉ tiêu có điều khoản và nguyên văn',
    [
      'ma_chi_tieu|ke_hoach|dieu_khoan|nguyen_van|chi_tieu_do|so_sanh|gia_tri|muc_xep_loai|don_vi_gia_tri|cach_tinh|loai_tru|tan_suat|nam_dau|nam_cuoi|thoi_han|chu_tri|phoi_hop',
      'MH-1|minhhoa-01-2024|I.2.a|Chỉ số minh họa của từng xã đạt tối thiểu 80 điểm|minhhoa-chung|tối thiểu|80||điểm|từng đơn vị||hằng năm|2024|2025||Phòng Nội vụ|UBND các xã',
      'MH-2|minhhoa-01-2024|I.2.b|100% xã xếp từ loại Tốt trở lên|minhhoa-chung|xếp loại từ||Tốt|xếp loại|từng đơn vị||một lần|2024|2025||Phòng Nội vụ|',
    ],
  ),
  template('succession', 'mau-ke-thua.csv', 'Đơn vị cũ nhập vào đơn vị mới', [
    'ma_cu|ten_cu|ma_moi|ten_moi|pham_vi|ngay_hieu_luc',
    'MH01|Xã Minh Họa A|MH02|Xã Minh Họa B|toàn bộ|01/07/2025',
  ]),
  template('answers', 'mau-phieu-khao-sat.csv', 'Mỗi dòng một phiếu khảo sát, mỗi câu hỏi một cột: mức 1–5', [
    'nam|don_vi|linh_vuc|kenh|phieu|Câu 1|Câu 2|Câu 3|y_kien',
    '2024|Xã Minh Họa A|Hộ tịch|Trực tiếp|1|5|4|Hài lòng|',
    '2024|Xã Minh Họa A|Đất đai|Trực tuyến|2|3||Rất hài lòng|Chờ lâu',
    '2024|Xã Minh Họa B|Hộ tịch|Trực tiếp|1|4|4|5|',
  ]),
  template('answers', 'mau-cau-tra-loi-khao-sat.csv', 'Mỗi dòng một câu trả lời khảo sát', [
    'nam|don_vi|linh_vuc|phieu|cau_hoi|muc_do',
    '2024|Xã Minh Họa A|Hộ tịch|1|Câu 1|5',
    '2024|Xã Minh Họa A|Hộ tịch|1|Câu 2|Hài lòng',
    '2024|Xã Minh Họa B|Đất đai|1|Câu 1|3',
  ]),
];
