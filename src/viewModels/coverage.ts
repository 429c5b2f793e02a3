import type { Words } from '../i18n/words.ts';
import type { Screen } from './screen.ts';
import type { YearEntry, YearPage } from './yearbook.ts';
import { leastRankedShare } from './yearbook.ts';

/** Whether so few units have a value that nothing may be said about all of them. */
export const isPartial = ({ ranked, entries }: Pick<YearPage, 'ranked' | 'entries'>): boolean =>
  ranked.length < leastRankedShare * entries.size;

/** A rank and the units it is out of. */
export interface PrintedRank {
  readonly rank: number;
  readonly n: number;
}

/** An entry's rank with the units it is out of; null when it has none. */
export function printedRank({ rank, rankOf }: Pick<YearEntry, 'rank' | 'rankOf'>): PrintedRank | null {
  return rank === null || rankOf === null ? null : { rank, n: rankOf };
}

/** `6/61`, or that the unit is not ranked. */
export function rankText({ t, format }: Words, entry: YearEntry): string {
  const printed = printedRank(entry);
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
