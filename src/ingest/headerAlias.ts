/** Other headings offices use for our column names, in any case, accents or spacing. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  nam: ['Năm đánh giá', 'year'],
  ky: ['Kỳ', 'Kỳ báo cáo', 'period'],
  don_vi: ['Tên đơn vị', 'Địa phương', 'Tỉnh, thành phố', 'unit', 'province'],
  ma_don_vi: ['Mã', 'Mã tỉnh', 'unit code', 'province code'],
  chi_so: ['index', 'index code'],
  phuong_phap: ['Mã phương pháp', 'method', 'method id'],
  tieu_chi: ['Mã tiêu chí', 'criterion', 'criterion id', 'dimension'],
  tieu_chi_cha: ['Tiêu chí cấp trên', 'parent'],
  loai_diem: ['score kind', 'kind'],
  diem: ['Điểm số', 'Điểm đạt', 'Giá trị', 'score', 'points', 'percent', 'value'],
  diem_toi_da: ['Điểm chuẩn', 'max', 'max points'],
  diem_toi_thieu: ['min', 'min points'],
  co_mau: ['Số phiếu', 'Số phiếu hợp lệ', 'sample size', 'n'],
  ghi_chu: ['note', 'notes'],
  nguon: ['Nguồn số liệu', 'source', 'sources'],
  ten: ['Tên gọi', 'name', 'name vi'],
  ten_en: ['Tên tiếng Anh', 'name en'],
  ma: ['Mã số', 'Mã đơn vị', 'code'],
  loai: ['Loại đơn vị', 'type', 'kind'],
  truc_thuoc: ['Đơn vị cấp trên', 'parent code'],
  tu_ngay: ['Có hiệu lực từ', 'valid from'],
  den_ngay: ['Có hiệu lực đến', 'valid to'],
  hang: ['Xếp hạng', 'Thứ hạng', 'rank'],
  nhom: ['Mã nhóm', 'group'],
  ma_cu: ['old code'],
  ten_cu: ['old name'],
  ma_moi: ['new code'],
  ten_moi: ['new name'],
  pham_vi: ['Toàn bộ hoặc một phần', 'part'],
  ty_le: ['Tỷ lệ phân bổ', 'Tỷ lệ', 'share'],
  sap_nhap: ['merged'],
  ngay_hieu_luc: ['Ngày có hiệu lực', 'effective date'],
};

/** `Mã đơn vị`, `MA_DON_VI` and `mã  đơn-vị` fold alike: no marks, lower case, words joined by `_`. */
export const foldHeader = (heading: string): string =>
  heading
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(/[^a-z0-9]+/gu, '_')
    .replaceAll(/^_+|_+$/gu, '');

/** Where each wanted column stands in a header. */
export interface HeaderMatch {
  /** Column name to position; a wanted column that is absent has none. */
  readonly positions: ReadonlyMap<string, number>;
  /** Headings of the file that name no wanted column. */
  readonly unknown: readonly string[];
  /** Wanted columns that two headings of the file name. */
  readonly ambiguous: readonly string[];
}

/** Finds the wanted columns by their own name first, then by alias. */
export function matchHeader(header: readonly string[], wanted: readonly string[]): HeaderMatch {
  const folded = header.map(foldHeader);
  const positions = new Map<string, number>();
  const taken = new Set<number>();
  const ambiguous: string[] = [];
  const claim = (name: string, keys: ReadonlySet<string>): void => {
    const found = folded.flatMap((key, position) => (keys.has(key) && !taken.has(position) ? position : []));
    const [first] = found;
    if (first === undefined) return;
    if (found.length > 1) ambiguous.push(name);
    positions.set(name, first);
    for (const position of found) taken.add(position);
  };
  for (const name of wanted) claim(name, new Set([name]));
  for (const name of wanted) {
    if (!positions.has(name)) claim(name, new Set((aliases[name] ?? []).map(foldHeader)));
  }
  const unknown = header.filter((heading, position) => heading !== '' && !taken.has(position));
  return { positions, unknown, ambiguous };
}
