import { foldHeader, matchHeader } from './headerAlias.ts';
import type { Layout } from './layout.ts';

/** Columns that tell a register from every other file, the most particular register first. */
const marks: readonly (readonly [Layout, readonly string[]])[] = [
  ['targets', ['ma_chi_tieu', 'ke_hoach', 'nguyen_van']],
  ['metrics', ['chi_tieu_do', 'loai_gia_tri']],
  ['plans', ['ke_hoach', 'so_ky_hieu', 'ngay_ban_hanh']],
  ['succession', ['ma_cu', 'ma_moi', 'pham_vi']],
  ['bands', ['chi_so', 'bac_xep', 'can_duoi']],
  ['methods', ['phuong_phap', 'nam_dau', 'nam_cuoi']],
  ['criteria', ['phuong_phap', 'tieu_chi', 'bac', 'ten']],
  ['units', ['ma', 'ten', 'tu_ngay']],
];

/** Columns of figures: a file that has one is no register. */
const figureColumns = new Set(['diem', 'score', 'value', 'muc_do']);

/** The register a header announces; null for files of figures and all others. */
export function registerLayout(header: readonly string[]): Layout | null {
  const folded = new Set(header.map(foldHeader));
  if ([...figureColumns].some((name) => folded.has(name))) return null;
  const found = marks.find(([, names]) => matchHeader(header, names).positions.size === names.length);
  if (found !== undefined) return found[0];
  const filled = [...folded].filter((name) => name !== '');
  const isIndices =
    folded.has('chi_so') &&
    folded.has('ten') &&
    filled.every((name) => ['chi_so', 'ten', 'ten_en', 'co_quan_cong_bo'].includes(name));
  return isIndices ? 'indices' : null;
}
