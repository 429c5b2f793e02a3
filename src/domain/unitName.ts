import { isAccented, nameKey, plainKey, repairLetters } from './nameKey.ts';

/** Kinds of administrative units that a name's prefix tells apart. */
export const prefixKinds = [
  'tinh',
  'thanh_pho',
  'quan',
  'huyen',
  'thi_xa',
  'xa',
  'phuong',
  'thi_tran',
  'dac_khu',
] as const;
export type PrefixKind = (typeof prefixKinds)[number];

/** One way to read a printed unit name. */
export interface UnitNameReading {
  /** What the prefix says the unit is; null without a prefix. */
  readonly kind: PrefixKind | null;
  /** `nameKey` of the name without prefix. */
  readonly key: string;
  /** `plainKey` of the name without prefix. */
  readonly plain: string;
}

/** A printed unit name, taken apart. */
export interface UnitName {
  /** As written first, then without its prefix: `Tinh Bien` may be a name or `tỉnh Biên`. */
  readonly readings: readonly UnitNameReading[];
  readonly accented: boolean;
  /** Carried an asterisk or another footnote sign, which in published tables means "no data". */
  readonly footnote: boolean;
  /** Marked "(cũ)": the unit before the change of 1 July 2025. */
  readonly former: boolean;
}

/** Longer texts are no names: only their beginning is looked at, so that hostile cells cost nothing. */
const longestName = 300;

const offices =
  /^(?:(?:văn phòng\s+)?(?:h[đd]nd\s*(?:và|&|-)\s*)?ubnd|[uủ][yỷ] ban nh[aâ]n d[aâ]n|uỷ ban nhân dân)\s+/iu;
/** One sign at the end: a pattern for all of them at once would try every way to split a row of stars. */
const lastFootnote = /(?:[*†‡¹²³⁴⁵]|\(\s*(?:\*{1,3}|\d{1,2})\s*\)|\[\s*(?:\*{1,3}|\d{1,2})\s*\])\s*$/u;
const formerMark = /\s*\(\s*(?:cũ|cu|trước sáp nhập)\s*\)/iu;
const englishKind = /\s+(?:city|province|commune|ward)$/iu;

const prefixes: readonly (readonly [RegExp, PrefixKind])[] = [
  [/^th(?:ủ|u) (?:đ|d)(?:ô|o)\s+/iu, 'thanh_pho'],
  [/^th(?:à|a)nh ph(?:ố|o)\s+/iu, 'thanh_pho'],
  [/^t\.?p(?:\.\s*|\s+)/iu, 'thanh_pho'],
  [/^t(?:ỉ|i)nh\s+/iu, 'tinh'],
  [/^t\.\s*/iu, 'tinh'],
  [/^th(?:ị|i) x(?:ã|a)\s+/iu, 'thi_xa'],
  [/^t\.?x(?:\.\s*|\s+)/iu, 'thi_xa'],
  [/^th(?:ị|i) tr(?:ấ|a)n\s+/iu, 'thi_tran'],
  [/^t\.?t(?:\.\s*|\s+)/iu, 'thi_tran'],
  [/^ph(?:ườ|uo)ng\s+/iu, 'phuong'],
  [/^p(?:\.\s*|\s+)/iu, 'phuong'],
  [/^(?:đ|d)(?:ặ|a)c khu\s+/iu, 'dac_khu'],
  [/^(?:đ|d)k(?:\.\s*|\s+)/iu, 'dac_khu'],
  [/^huy(?:ệ|e)n\s+/iu, 'huyen'],
  [/^h\.\s*/iu, 'huyen'],
  [/^qu(?:ậ|a)n\s+/iu, 'quan'],
  [/^q(?:\.\s*|\s+)/iu, 'quan'],
  [/^x(?:ã|a)\s+/iu, 'xa'],
  [/^x(?:\.\s*|\s+)/iu, 'xa'],
];

/** Takes a printed unit name apart: office words, footnotes and "(cũ)" off, prefix told from name. Any text is allowed. */
export function unitNameOf(text: string): UnitName {
  const clean = repairLetters(text.slice(0, longestName))
    .replaceAll(/[\s\u00A0]+/gu, ' ')
    .trim();
  const former = formerMark.test(clean);
  const withoutFormer = clean.replace(formerMark, '');
  const footnote = lastFootnote.test(withoutFormer);
  const name = withoutFootnotes(withoutFormer).replace(offices, '').trim();
  const whole = reading(name, null);
  const readings = [whole];
  for (const [pattern, kind] of prefixes) {
    const rest = name.replace(pattern, '');
    if (rest !== name && rest.trim() !== '') {
      readings.push(reading(rest, kind));
      break;
    }
  }
  const bare = name.replace(englishKind, '');
  if (bare !== name && bare !== '') readings.push(reading(bare, null));
  return { readings, accented: isAccented(name), footnote, former };
}

function withoutFootnotes(text: string): string {
  let rest = text;
  while (lastFootnote.test(rest)) rest = rest.replace(lastFootnote, '').trimEnd();
  return rest;
}

const reading = (name: string, kind: PrefixKind | null): UnitNameReading => ({
  kind,
  key: nameKey(name),
  plain: plainKey(name),
});

/** Short and foreign names of provinces, with the official names they stand for (one of them is valid on a day). */
const knownNames: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['HCM', 'HCMC', 'TPHCM', 'TP Hồ Chí Minh', 'Thành phố HCM', 'Sài Gòn'], ['Hồ Chí Minh']],
  [['BR-VT', 'BRVT', 'Bà Rịa VT'], ['Bà Rịa - Vũng Tàu']],
  [
    ['TT-Huế', 'TT Huế', 'Huế', 'TP Huế', 'Thành phố Huế', 'Thừa Thiên - Huế', 'Tỉnh Thừa Thiên Huế'],
    ['Thừa Thiên Huế', 'Huế'],
  ],
  [['Đắc Lắc', 'Đắc Lắk', 'Đắk Lắc', 'Đăk Lăk', 'Đăklăk'], ['Đắk Lắk']],
  [['Đắc Nông', 'Đăk Nông', 'Đăknông'], ['Đắk Nông']],
];

const knownByKey = new Map(
  knownNames.flatMap(([spellings, names]) => spellings.map((text) => [nameKey(text), names] as const)),
);
const knownByPlain = new Map(
  knownNames.flatMap(([spellings, names]) => spellings.map((text) => [plainKey(text), names] as const)),
);

/** The official names a known short or foreign name stands for; none when it is not known. Accents must agree if written. */
export const officialNames = ({ readings, accented }: UnitName): readonly string[] =>
  readings.flatMap(({ key, plain }) => (accented ? knownByKey.get(key) : knownByPlain.get(plain)) ?? []);
