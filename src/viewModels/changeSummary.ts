import { yearsReason } from './changeReason.ts';
import { comparableYears } from './baseYears.ts';
import type { ChangedUnit, Comparison } from './comparison.ts';
import type { Screen } from './screen.ts';
import { changeText } from './valueText.ts';

/** Units by what became of their value. */
export interface ChangeCounts {
  readonly rose: number;
  readonly fell: number;
  readonly unchanged: number;
  /** Null when no value rose or fell. */
  readonly largestRise: ChangedUnit | null;
  readonly largestFall: ChangedUnit | null;
}

/** Counts risen and fallen values, whichever of the two is the better; unchanged as the tone says. */
export function changeCounts({ changed }: Pick<Comparison, 'changed'>): ChangeCounts {
  const moved = changed.filter(({ tone }) => tone !== 'same');
  const rises = moved
    .filter(({ changePoints }) => changePoints > 0)
    .toSorted((a, b) => b.changePoints - a.changePoints);
  const falls = moved
    .filter(({ changePoints }) => changePoints < 0)
    .toSorted((a, b) => a.changePoints - b.changePoints);
  return {
    rose: rises.length,
    fell: falls.length,
    unchanged: changed.length - moved.length,
    largestRise: rises.at(0) ?? null,
    largestFall: falls.at(0) ?? null,
  };
}

/** Why no change between the two years is shown, and which years could be compared instead; null when it is shown. */
export function unavailableChange(screen: Screen): string | null {
  const { words, comparison, page } = screen;
  const { t, format } = words;
  const reason = yearsReason(screen);
  if (comparison === null && reason !== null) return reason;
  if (reason !== null) {
    const years = comparableYears(screen);
    const hint =
      years.length === 0
        ? t('change.unavailable.noComparable', { year: page.year })
        : t('change.unavailable.comparable', { year: page.year, years: format.list(years.map(String)) });
    return `${reason} ${hint}`;
  }
  if (comparison === null || comparison.changed.length > 0) return null;
  if (comparison.isReorganised)
    return t('lineage.reorganisedChange', { base: comparison.base.year, year: page.year });
  return t('change.unavailable.noPairs', { base: comparison.base.year, year: page.year });
}

/** How many units have figures in both years, rose, fell; the largest of each. Empty when no change is shown. */
export function changeSummary({ words, comparison, page }: Screen): string {
  if (comparison === null || comparison.changed.length === 0) return '';
  const { t, format } = words;
  const { rose, fell, unchanged, largestRise, largestFall } = changeCounts(comparison);
  const extreme = (key: 'largestRise' | 'largestFall', unit: ChangedUnit | null): readonly string[] =>
    unit === null
      ? []
      : [
          t(`change.summary.${key}`, {
            name: unit.name,
            change: changeText(words, page.method, unit.changePoints),
          }),
        ];
  return [
    t('change.summary.counts', {
      both: format.count(comparison.changed.length),
      total: format.count(page.entries.size),
      units: t(`ranking.units.${page.method.level}`),
      rose: format.count(rose),
      fell: format.count(fell),
      unchanged: format.count(unchanged),
    }),
    ...extreme('largestRise', largestRise),
    ...extreme('largestFall', largestFall),
  ]
    .join('; ')
    .concat('.');
}
