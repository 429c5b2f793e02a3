import type { Words } from '../i18n/words.ts';
import type { Screen } from './screen.ts';
import type { YearEntry, YearPage } from './yearbook.ts';

/** Least share of the units that must have a value before a rank, a median or a quartile is computed from them. */
const leastShare = 0.75;

/** Whether so few units have a value that nothing may be said about all of them. */
export const isPartial = ({ ranked, entries }: Pick<YearPage, 'ranked' | 'entries'>): boolean =>
  ranked.length < leastShare * entries.size;

/** A rank and the units it is out of. */
export interface PrintedRank {
  readonly rank: number;
  readonly n: number;
}

/** The rank that may be printed: the sources' own, or the computed one unless it rests on a handful of units. */
export function printedRank(
  page: YearPage,
  { rank, rankOf }: Pick<YearEntry, 'rank' | 'rankOf'>,
): PrintedRank | null {
  if (rank === null || rankOf === null) return null;
  return page.rankBasis === 'computed' && isPartial(page) ? null : { rank, n: rankOf };
}

/** `6/61`, or that the unit is not ranked. */
export function rankText({ t, format }: Words, page: YearPage, entry: YearEntry): string {
  const printed = printedRank(page, entry);
  return printed === null ? t('common.rank.none') : format.rank(printed.rank, printed.n);
}

/** Name of the group of units that was chosen; null when all units are shown. */
export const chosenGroup = ({ catalog, groupName }: Pick<Screen, 'catalog' | 'groupName'>): string | null =>
  catalog.groups.some(({ nameVi, nameEn }) => nameVi === groupName || nameEn === groupName)
    ? groupName
    : null;

/** `55/63 tỉnh chưa có số trong bộ dữ liệu`. */
export const lackText = (words: Words, page: YearPage): string =>
  words.t('overview.lack', lackParams(words, page));

/** How many of how many units have no figure, and what units are called. */
export const lackParams = (
  { t, format }: Words,
  page: YearPage,
): { readonly share: string; readonly units: string } => ({
  share: format.rank(page.entries.size - page.ranked.length, page.entries.size),
  units: t(`overview.units.${page.method.level}`),
});
