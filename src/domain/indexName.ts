import type { IndexCode } from './ids.ts';
import { asIndexCode } from './ids.ts';
import { plainKey } from './nameKey.ts';
import type { IndexRecord } from './records.ts';

/** Spellings of the three national indices as `plainKey`, misprints of public plans among them. */
const spellings: readonly (readonly [string, readonly string[]])[] = [
  [
    'PAR',
    [
      'par',
      'parindex',
      'paindex',
      'parinderx',
      'parindx',
      'pari',
      'cchc',
      'chisocchc',
      'chisoparindex',
      'chisocaicachhanhchinh',
      'chisocaicachhanhchinhparindex',
      'ketquachisocchc',
    ],
  ],
  [
    'SIPAS',
    [
      'sipas',
      'chisosipas',
      'chisohailong',
      'tylehailong',
      'tilehailong',
      'mucdohailong',
      'chisohailongvesuphucvuhanhchinh',
      'chisohailongcuanguoidan',
    ],
  ],
  ['PAPI', ['papi', 'chisopapi', 'papiindex', 'papitonghop', 'chisohieuquaquantrivahanhchinhcongcaptinh']],
];

const known = new Map(spellings.flatMap(([code, keys]) => keys.map((key) => [key, code] as const)));

/** Misprinted names inside running text; the satisfaction index is looked for before "cải cách hành chính". */
const mentions: readonly (readonly [RegExp, string])[] = [
  [/sipas|chi so hai long|muc do hai long|ty le hai long/u, 'SIPAS'],
  [/\bpapi\b|hieu qua quan tri/u, 'PAPI'],
  [/\bpa?r?[ -]?inde(?:x|rx)\b|\bparindex\b|chi so (?:cai cach hanh chinh|cchc)/u, 'PAR'],
];

const longestName = 300;
const yearWords = /\b(?:năm\s+)?(?:19|20)\d\d\b/giu;
const resultWords = /^\s*(?:tổng\s+)?(?:điểm|kết quả)(?:\s+chỉ số)?\s+/iu;

/** The index a cell or heading names, years and "Điểm" aside; null when it names none. Registered codes and names come first. */
export function indexCodeNamed(text: string, indices: readonly IndexRecord[]): IndexCode | null {
  const key = plainKey(
    text.slice(0, longestName).normalize('NFC').replaceAll(yearWords, '').replace(resultWords, ''),
  );
  if (key === '') return null;
  const registered = indices.find(({ indexCode, nameVi, nameEn }) =>
    [indexCode, nameVi, nameEn].some((name) => plainKey(name) === key),
  );
  if (registered !== undefined) return registered.indexCode;
  const code = known.get(key);
  return code === undefined ? null : asIndexCode(code);
}

/** The only index a title mentions; null when it mentions none or several. */
export function indexMentioned(title: string, indices: readonly IndexRecord[]): IndexCode | null {
  const words = title
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(/[\s_]+/gu, ' ');
  const found = new Set<string>(mentions.filter(([pattern]) => pattern.test(words)).map(([, code]) => code));
  const padded = ` ${words.replaceAll(/[^a-z0-9]+/gu, ' ')} `;
  for (const { indexCode } of indices)
    if (padded.includes(` ${indexCode.toLowerCase()} `)) found.add(indexCode);
  const [only] = found;
  return only !== undefined && found.size === 1 ? asIndexCode(only) : null;
}
