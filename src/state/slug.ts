import { searchFold } from '../domain/searchFold.ts';

/** A name as it can be typed in an address: `Hà Tĩnh` → `ha-tinh`, `Đắk Lắk` → `dak-lak`. */
export const slug = (name: string): string =>
  searchFold(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
