import { isPartial, printedRank } from './coverage.ts';
import { missingText } from './reasonText.ts';
import type { Screen } from './screen.ts';
import { distanceText, valueText } from './valueText.ts';
import type { YearEntry } from './yearbook.ts';

/** More names than this are counted, not listed. */
const maxNames = 4;

/** Where the selected unit stands, who leads, and who is missing. */
export const rankingSentence = (screen: Screen): string =>
  rankingSentences(screen)
    .map((part) => `${part}.`)
    .join(' ');

/** The sentences one by one, without full stops: the standing, then what is missing. */
export const rankingSentences = (screen: Screen): readonly string[] => [
  [standingText(screen), ...leaderText(screen)].join('; '),
  ...coverageText(screen),
];

function standingText(screen: Screen): string {
  const { words, catalog, page, unitName: unit } = screen;
  const { t, format } = words;
  const entry = page.entries.get(screen.unitId);
  if (entry === undefined) return t('ranking.sentence.notInGroup', { unit, group: screen.groupName });
  const { value } = entry;
  const printed = printedRank(entry);
  const rankText = printed === null ? null : format.rank(printed.rank, printed.n);
  if (value !== null && rankText !== null) {
    return t('ranking.sentence.ranked', {
      unit,
      rank: rankText,
      value: valueText(words, page.method, value),
    });
  }
  if (rankText !== null) return t('ranking.sentence.rankOnly', { unit, rank: rankText });
  if (value !== null)
    return t('ranking.sentence.valueOnly', { unit, value: valueText(words, page.method, value) });
  return isPartial(page)
    ? t('ranking.sentence.unknown', { unit })
    : t('ranking.sentence.unranked', { unit, reason: missingText(words, catalog, page, entry) });
}

function leaderText(screen: Screen): readonly string[] {
  const { words, page } = screen;
  const { t, format } = words;
  const own = page.entries.get(screen.unitId);
  const leaders = [...page.entries.values()].filter((entry) => printedRank(entry)?.rank === 1);
  const [leader] = leaders;
  if (leader === undefined) return [];
  if (own !== undefined && leaders.includes(own)) return ownLead(screen, own, leaders);
  const names = format.list(leaders.map(({ name }) => name));
  if (leader.value === null) return [t('ranking.sentence.leader', { names })];
  const value = valueText(words, page.method, leader.value);
  if (own === undefined || own.value === null) return [t('ranking.sentence.leaderValue', { names, value })];
  const distance = distanceText(words, page.method, leader.value - own.value);
  return [t('ranking.sentence.leaderDistance', { names, value, distance })];
}

function ownLead(screen: Screen, own: YearEntry, leaders: readonly YearEntry[]): readonly string[] {
  const { words, page } = screen;
  const others = leaders.filter(({ unitId }) => unitId !== own.unitId);
  if (others.length > 0) {
    return [
      words.t('ranking.sentence.tiedLead', { names: words.format.list(others.map(({ name }) => name)) }),
    ];
  }
  const next = [...page.entries.values()].find(({ rank }) => rank === 2);
  if (next === undefined || next.value === null || own.value === null) return [];
  const distance = distanceText(words, page.method, own.value - next.value);
  return [words.t('ranking.sentence.ahead', { name: next.name, distance })];
}

function coverageText({ words, page }: Screen): readonly string[] {
  const { t, format } = words;
  const total = format.count(page.entries.size);
  const units = t(`ranking.units.${page.method.level}`);
  if (isPartial(page)) {
    const unknown = page.missing.filter(({ rank }) => rank === null).length;
    return unknown === 0
      ? []
      : [t('ranking.sentence.partial', { missing: format.count(unknown), total, units })];
  }
  if (page.missing.length === 0) return [];
  return page.missing.length <= maxNames
    ? [t('ranking.sentence.unrankedNames', { names: format.list(page.missing.map(({ name }) => name)) })]
    : [t('ranking.sentence.unrankedCount', { missing: format.count(page.missing.length), total, units })];
}
