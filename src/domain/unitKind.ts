const families: readonly (readonly string[])[] = [
  ['tinh', 'thanh_pho', 'province'],
  ['quan', 'huyen', 'thi_xa', 'district'],
  ['xa', 'phuong', 'thi_tran', 'dac_khu', 'commune', 'ward'],
];

/** Kinds of units that are assessed side by side (a commune and a ward) share a family; any other kind is its own. */
export const kindFamily = (kind: string): string =>
  families.find((family) => family.includes(kind))?.[0] ?? kind;
