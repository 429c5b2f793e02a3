import { compareMethods } from '../domain/comparability.ts';
import type { Screen } from './screen.ts';

/** A base year one press away. */
export interface BaseYearChoice {
  readonly year: number;
  readonly label: string;
  readonly isCurrent: boolean;
}

type Years = Pick<Screen, 'words' | 'yearbook' | 'page' | 'comparison'>;

/** Earlier years with figures of some of the same units under the method of the year on show, ascending: the years it may be compared with. */
export const comparableYears = ({ yearbook, page }: Pick<Screen, 'yearbook' | 'page'>): readonly number[] =>
  [...yearbook.pages.values()]
    .filter(
      (other) =>
        other.year < page.year &&
        compareMethods(other.method, page.method) === 'comparable' &&
        [...page.entries.keys()].some((unitId) => other.entries.has(unitId)),
    )
    .map((other) => other.year);

/**
 * Base years readers ask for: the year before, the first year of the same method, five years back. Each year once,
 * only years with figures; one across a change of method says so.
 */
export function baseYearChoices(screen: Years): readonly BaseYearChoice[] {
  const { yearbook, page } = screen;
  const comparable = comparableYears(screen);
  const previous = yearbook.years.findLast((year) => year < page.year);
  const fiveBack = page.year - 5;
  const wishes = [
    ...(previous === undefined ? [] : [{ key: 'previous' as const, year: previous }]),
    ...comparable.slice(0, 1).map((year) => ({ key: 'methodStart' as const, year })),
    ...(yearbook.pages.has(fiveBack) ? [{ key: 'fiveYears' as const, year: fiveBack }] : []),
  ];
  return wishes
    .filter(({ year }, index) => wishes.findIndex((other) => other.year === year) === index)
    .map(({ key, year }) => choice(screen, year, key));
}

/** The comparable years as choices, to offer where a change is not given; the latest first. */
export const comparableChoices = (screen: Years): readonly BaseYearChoice[] =>
  comparableYears(screen)
    .toReversed()
    .map((year) => ({ year, label: String(year), isCurrent: screen.comparison?.base.year === year }));

function choice(
  { words, comparison, yearbook, page }: Years,
  year: number,
  key: 'previous' | 'methodStart' | 'fiveYears',
): BaseYearChoice {
  const label = words.t(`change.base.${key}`, { year });
  const other = yearbook.pages.get(year);
  const isSameMethod = other !== undefined && compareMethods(other.method, page.method) === 'comparable';
  return {
    year,
    label: isSameMethod ? label : words.t('change.base.otherMethod', { label }),
    isCurrent: comparison?.base.year === year,
  };
}
