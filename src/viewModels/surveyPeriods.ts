import { wholeYear } from '../domain/records.ts';
import { inPeriodOrder } from '../domain/yearPart.ts';
import { periodLabel, whenText } from './periodText.ts';
import { isOfIndex } from './population.ts';
import type { IndexKey } from './population.ts';
import type { Screen } from './screen.ts';

/** The periods a reader may choose from. */
export interface PeriodChoice {
  /** The year as a whole first, where anything is known of it. */
  readonly periods: readonly { readonly id: string; readonly label: string }[];
  /** Says that the year has parts alone; empty elsewhere. */
  readonly note: string;
}

/** What of the screen's year can be shown; null where there is the whole year alone. */
export function periodChoice({ words, catalog, page }: Screen, shown: string): PeriodChoice | null {
  const { method, year } = page;
  const isOfYear = (row: IndexKey & { readonly year: number }): boolean =>
    isOfIndex(row, method) && row.year === year;
  const answered = catalog.answerPeriods.filter(isOfYear).map(({ period }) => period);
  const hasYear = catalog.indexYears.some(isOfYear) || answered.includes(wholeYear);
  const periods = inPeriodOrder([...(hasYear ? [wholeYear] : []), ...answered]);
  if (periods.every((period) => period === wholeYear)) return null;
  return {
    periods: periods.map((id) => ({ id, label: periodLabel(words, id) })),
    note: hasYear
      ? ''
      : words.t('satisfaction.period.onlyParts', { year, when: whenText(words, shown, year) }),
  };
}
