import { isAccented, nameKey, plainKey, repairLetters } from './nameKey.ts';

/** How a criterion is numbered: `1`, `1.2`, `1.2.3` are decimal of depth 1, 2, 3. */
export type NumberStyle = 'decimal' | 'roman' | 'upper' | 'lower' | 'bullet';

/** The number before a criterion's name, e.g. `1.2` of "1.2. Ban hành kế hoạch". */
export interface CriterionNumber {
  readonly style: NumberStyle;
  /** Without trailing dots; empty for bullets. */
  readonly text: string;
  /** Decimal places of the numbering, 1 for all other styles. */
  readonly depth: number;
}

/** A printed criterion, taken apart. */
export interface CriterionName {
  readonly number: CriterionNumber | null;
  /** Name without number and without "(10 điểm)", NFC, spaces collapsed. */
  readonly name: string;
  readonly key: string;
  readonly plain: string;
  /** The number inside "(tối đa 10 điểm)" as printed, or null. */
  readonly maxText: string | null;
}

/** Longer texts are no names: only their beginning is looked at, so that hostile cells cost nothing. */
const longestName = 1000;

const maxNote =
  /\s*[([]\s*(?:tối đa|toi da|điểm chuẩn|thang điểm|max\.?)?\s*:?\s*(\d+(?:[.,]\d+)?)\s*(?:điểm|đ|diem|points?|pts?)?\s*[)\]]\s*$/iu;
const spelled =
  /^(?:lĩnh vực|linh vuc|trục nội dung|chỉ số nội dung|tiêu chí thành phần|tiêu chí|tieu chi|nội dung|lv|tctp|tc|dimension|criterion|sub-dimension|d)\s*[.:]?\s*(?=\d|[ivx]+\b)/iu;
const decimal = /^(\d{1,3}(?:\.\d{1,3})+|\d{1,3}(?=\s*(?:[.):\-–]|$)))[.):\-–]*(?:\s+|$|(?<=[.):\-–]))/u;
const roman = /^([IVX]+)(?:\s*[.):\-–]\s*|$)/u;
const upper = /^([A-HJ-U])(?:\s*[.):]\s*|$)/u;
const lower = /^([a-zđ])(?:\s*[.)]\s*|$)/u;
const bullet = /^[-–+•*](?:\s+|(?=\p{Letter}))/u;

/** Takes a printed criterion apart. Any text is allowed; a text without number or maximum keeps them null. */
export function criterionNameOf(text: string): CriterionName {
  const clean = repairLetters(text.slice(0, longestName))
    .replaceAll(/[\s\u00A0]+/gu, ' ')
    .trim();
  const maxText = maxNote.exec(clean)?.[1] ?? null;
  const body = maxText === null ? clean : clean.replace(maxNote, '');
  const { number, rest } = numbered(body);
  const name = rest.trim();
  return { number, name, key: nameKey(name), plain: plainKey(name), maxText };
}

/** The number alone, e.g. of a numbering column; null when the text is none. */
export const criterionNumberOf = (text: string): CriterionNumber | null => {
  const { number, rest } = numbered(text.slice(0, longestName).trim());
  return rest === '' ? number : null;
};

function numbered(text: string): { readonly number: CriterionNumber | null; readonly rest: string } {
  const word = spelled.exec(text);
  const body = word === null ? text : text.slice(word[0].length);
  const matched = decimal.exec(body) ?? (word === null ? null : /^(\d{1,3})\s+/u.exec(body));
  if (matched?.[1] !== undefined) {
    return {
      number: { style: 'decimal', text: matched[1], depth: matched[1].split('.').length },
      rest: body.slice(matched[0].length),
    };
  }
  for (const [style, pattern] of [
    ['roman', roman],
    ['upper', upper],
    ['lower', lower],
  ] as const) {
    const found = pattern.exec(body);
    if (found?.[1] !== undefined)
      return { number: { style, text: found[1], depth: 1 }, rest: body.slice(found[0].length) };
  }
  const mark = bullet.exec(text);
  if (mark !== null)
    return { number: { style: 'bullet', text: '', depth: 1 }, rest: text.slice(mark[0].length) };
  return { number: null, rest: text };
}

/** The two names of "Vertical Accountability / Trách nhiệm giải trình", one with and one without Vietnamese accents; null for other texts, abbreviations among them. */
export function bilingualNames(text: string): readonly [string, string] | null {
  const [one = '', other = '', third] = text.split(' / ').map((part) => part.trim());
  const isBilingual =
    third === undefined && isAccented(one) !== isAccented(other) && [one, other].every(isName);
  return isBilingual ? [one, other] : null;
}

/** More than an abbreviation. */
const isName = (text: string): boolean => text.length > 3 && text !== text.toUpperCase();

const totals: ReadonlySet<string> = new Set([
  '',
  'tongdiem',
  'tongcong',
  'tong',
  'tongso',
  'tongdiemdatduoc',
  'tongsodiem',
  'diemtong',
  'tongdiemcuoicung',
  'diemtonghop',
  'tonghop',
  'chiso',
  'chisotonghop',
  'diem',
  'diemso',
  'ketqua',
  'ketquachung',
  'tongdiemchung',
  'total',
  'totalscore',
  'composite',
  'overall',
  'overallscore',
  'compositescore',
  'ketquachiso',
  'ketquadanhgia',
]);

/** Whether a text names the whole rather than a part: "Tổng điểm", "Tổng cộng", "Total", or nothing at all. A bare number is a part. */
export function isTotalName(text: string): boolean {
  const { number, name } = criterionNameOf(text);
  return (number === null || name !== '') && totals.has(plainKey(name.replaceAll(/\b(?:19|20)\d\d\b/gu, '')));
}
