import type { QuartileGroup } from '../domain/quartileGroup.ts';
import { quartileGroups } from '../domain/quartileGroup.ts';
import { chosenGroup, isPartial, lackParams } from './coverage.ts';
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

/** The headline in words: the band or quarter, how long it has held, which way the figure went, and what is not known. */
export function headlineSentence(screen: Screen, entry: YearEntry): string {
  const { words, page } = screen;
  const partial = isPartial(page) ? words.t('overview.headline.partial', lackParams(words, page)) : '';
  const clauses = [standingText(screen, entry), directionText(screen)]
    .filter((text) => text !== '')
    .join('; ');
  return [clauses === '' ? '' : `${capitalised(clauses)}.`, partial].filter((text) => text !== '').join(' ');
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** The published band, else the computed quarter; empty when neither is known. */
function standingText(screen: Screen, entry: YearEntry): string {
  const { words } = screen;
  const { t } = words;
  const band = publishedBand(screen, entry);
  if (band !== null) {
    return t('overview.headline.band', { band: words.language === 'vi' ? band.labelVi : band.labelEn });
  }
  const streak = quartileStreak(screen);
  if (streak === null) return '';
  const quarter = t(`overview.quarter.${`q${streak.group}` as const}`);
  return t(
    streak.firstYear === streak.lastYear ? 'overview.headline.quarter' : 'overview.headline.quarterStreak',
    {
      group: chosenGroup(screen) === null ? quarter : t('overview.quarter.ofGroup', { quarter }),
      from: streak.firstYear,
      to: streak.lastYear,
    },
  );
}

function directionText({ words, comparison, unitId }: Screen): string {
  const change = comparison?.of(unitId).change;
  if (change?.kind !== 'change') return '';
  const shown = Number(change.changePoints.toFixed(2));
  if (shown === 0) return words.t('overview.headline.same');
  return words.t(shown > 0 ? 'overview.headline.rose' : 'overview.headline.fell');
}
