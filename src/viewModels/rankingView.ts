import { nameOrder } from '../domain/nameOrder.ts';
import { searchFold } from '../domain/searchFold.ts';
import { classification } from './classification.ts';
import type { PanelView } from './panelView.ts';
import { rankingColumns } from './rankingColumns.ts';
import type { CriteriaDisplay } from './rankingColumns.ts';
import { rangeSentence } from './rankRangesView.ts';
import type { RankRanges } from './rankRangesView.ts';
import { rankingNotes } from './rankingNotes.ts';
import { rankingSentence } from './rankingSentence.ts';
import type { Screen } from './screen.ts';
import { sourceText } from './sourceText.ts';
import { emphasisOf } from './unitRole.ts';
import type { YearEntry, YearPage } from './yearbook.ts';

/** What the reader asked of the ranking. */
export interface RankingRequest {
  /** Part of a name, in any spelling; empty shows every unit. */
  readonly search: string;
  /** Id of one of the filters. */
  readonly filter: string;
  /** Null leaves the criteria out. */
  readonly criteria: CriteriaDisplay | null;
  /** How certain the ranks are; null or absent where that is not known. */
  readonly ranges?: RankRanges | null;
}

/** What the ranking shows besides its table. */
export interface RankingBody {
  /** Length of each unit's bar, 0–1, from zero to the year's largest value; units without a value have none. */
  readonly barRatios: ReadonlyMap<string, number>;
  /** The ranks each unit may claim. */
  readonly ranges: RankRanges['of'];
  /** `all` first; `missing` last when any unit lacks a value. */
  readonly filters: readonly { readonly id: string; readonly label: string }[];
  /** The filter in force: the one asked for if it exists here, else `all`. */
  readonly filter: string;
  /** How many units the table lists of how many, in words. */
  readonly listed: string;
  /** Conditions of the figures, one sentence each. */
  readonly notes: readonly string[];
}

/** Filter that lists every unit. */
export const everyUnit = 'all';
const withoutValue = 'missing';

/** The ranking of a year: every unit of the group, the ranked first, those without figures last with the reason. */
export function rankingView(screen: Screen, request: RankingRequest): PanelView<RankingBody> {
  const { words, page } = screen;
  const { t, format } = words;
  const filters = filtersOf(screen);
  const filter = filters.some(({ id }) => id === request.filter) ? request.filter : everyUnit;
  const { ranges = null } = request;
  const columns = rankingColumns(screen, request.criteria, ranges);
  const entries = rankedOrder(page).filter(matches(screen, request.search, filter));
  const largest = Math.max(0, ...page.ranked.map((entry) => entry.value ?? 0));
  return {
    id: 'ranking',
    title: t('ranking.title', { year: page.year, group: screen.groupName }),
    sentence: [rankingSentence(screen), ranges === null ? '' : rangeSentence(screen, ranges)]
      .filter((part) => part !== '')
      .join(' '),
    chart: {
      barRatios: new Map(
        page.ranked.flatMap(({ unitId, value }) =>
          value === null || largest <= 0 ? [] : [[unitId, value / largest]],
        ),
      ),
      ranges: ranges?.of ?? new Map(),
      filters,
      filter,
      listed: t('ranking.listed', {
        shown: format.count(entries.length),
        total: format.count(page.entries.size),
      }),
      notes: rankingNotes(screen, ranges),
    },
    unavailable: null,
    table: {
      caption: t('ranking.caption', { year: page.year, group: screen.groupName }),
      columns: columns.map(({ key, label, kind }) => ({ key, label, kind })),
      rows: entries.map((entry) => ({
        id: entry.unitId,
        cells: columns.map((column) => column.cellOf(entry)),
        ...emphasisOf(screen, entry.unitId),
      })),
    },
    source: sourceText(
      words,
      screen.catalog,
      screen.comparison === null ? [page] : [screen.comparison.base, page],
    ),
  };
}

/** By rank, computed or printed; then values without a printed rank, the better first; then the rest by name. */
export function rankedOrder({ entries, method }: YearPage): readonly YearEntry[] {
  const better = method.direction === 'higherIsBetter' ? -1 : 1;
  const orders: readonly ((a: YearEntry, b: YearEntry) => number)[] = [
    (a, b) => ascending(a.rank ?? Infinity, b.rank ?? Infinity),
    (a, b) => Number(a.value === null) - Number(b.value === null),
    (a, b) => better * ascending(a.value ?? 0, b.value ?? 0),
    (a, b) => nameOrder(a.name, b.name),
  ];
  return [...entries.values()].toSorted((a, b) => {
    for (const order of orders) {
      const sign = order(a, b);
      if (sign !== 0) return sign;
    }
    return 0;
  });
}

/** Unlike a difference it orders two infinities as equal. */
const ascending = (a: number, b: number): number => (a === b ? 0 : Math.sign(a - b));

function filtersOf(screen: Screen): RankingBody['filters'] {
  const { t } = screen.words;
  return [
    { id: everyUnit, label: t('ranking.filter.all') },
    ...(classification(screen)?.classes ?? []),
    ...(screen.page.missing.length === 0 ? [] : [{ id: withoutValue, label: t('ranking.filter.missing') }]),
  ];
}

function matches(screen: Screen, search: string, filter: string): (entry: YearEntry) => boolean {
  const key = searchFold(search);
  const classes = filter === everyUnit || filter === withoutValue ? null : classification(screen);
  return (entry) => {
    if (key !== '' && !searchFold(entry.name).includes(key)) return false;
    if (filter === withoutValue) return entry.value === null;
    return classes === null || classes.of(entry)?.id === filter;
  };
}
