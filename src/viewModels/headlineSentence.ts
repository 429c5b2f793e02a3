import type { QuartileGroup } from '../domain/quartileGroup.ts';
import { quartileGroups } from '../domain/quartileGroup.ts';
import { chosenGroup, isPartial, lackText } from './coverage.ts';
import { publishedBand } from './headlineNotes.ts';
import type { Screen } from './screen.ts';
import type { YearEntry, YearPage } from './yearbook.ts';

/** The quarter of the units a unit belongs to, for how many years on end. */
export interface QuartileStreak {
  readonly group: QuartileGroup;
  readonly firstYear: number;
  readonly lastYear: number;
}

/**
 * The computed quarter of the year and since when the unit has been in it without a break; every year is ranked by
 * its own method. Null where too few units have figures or the unit is not ranked.
 */
export function quartileStreak({ yearbook, page, unitId }: Screen): QuartileStreak | null {
  const groupIn = (other: YearPage | undefined): QuartileGroup | null =>
    other === undefined || isPartial(other) ? null : (quartileGroups(other.ranking).get(unitId) ?? null);
  const group = groupIn(page);
  if (group === null) return null;
  let firstYear = page.year;
  while (groupIn(yearbook.pages.get(firstYear - 1)) === group) firstYear -= 1;
  return { group, firstYear, lastYear: page.year };
}

/** The headline in words: the band or quarter, how long it has held, and which way the figure went. */
export function headlineSentence(screen: Screen, entry: YearEntry): string {
  const { words, page } = screen;
  const { t } = words;
  const streak = quartileStreak(screen);
  const direction = directionText(screen);
  if (publishedBand(screen, entry) !== null || streak === null) {
    return [isPartial(page) ? t('overview.headline.partial', { lack: lackText(words, page) }) : '', direction]
      .filter((text) => text !== '')
      .join(' ');
  }
  const quarter = t(`overview.quarter.${`q${streak.group}` as const}`);
  const chosen = chosenGroup(screen);
  const params = {
    group: chosen === null ? quarter : t('overview.quarter.ofGroup', { quarter, group: chosen }),
    from: streak.firstYear,
    to: streak.lastYear,
  };
  const standing = t(
    streak.firstYear === streak.lastYear ? 'overview.headline.quarter' : 'overview.headline.quarterStreak',
    params,
  );
  return [standing, direction].filter((text) => text !== '').join(' ');
}

function directionText({ words, comparison, unitId }: Screen): string {
  const change = comparison?.of(unitId).change;
  if (comparison === null || change?.kind !== 'change') return '';
  const base = comparison.base.year;
  const shown = Number(change.changePoints.toFixed(2));
  if (shown === 0) return words.t('overview.headline.same', { base });
  return words.t(shown > 0 ? 'overview.headline.rose' : 'overview.headline.fell', { base });
}
