import { wholeYear } from './records.ts';

/** How long a period is: periods of one kind are compared with each other, never with another kind. */
export type PeriodKind = 'year' | 'half' | 'quarter' | 'month';

const kindOfSign = { H: 'half', Q: 'quarter', M: 'month' } as const;
const monthsOf = { year: 12, half: 6, quarter: 3, month: 1 } as const satisfies Record<PeriodKind, number>;

/** Whether a text is the name of a part of a year as figures are stored: `H1`–`H2`, `Q1`–`Q4`, `M01`–`M12`. */
export const isYearPart = (text: string): boolean => /^(?:H[12]|Q[1-4]|M(?:0[1-9]|1[0-2]))$/.test(text);

/** The kind of a stored period; anything that is no part of a year stands for the year. */
export function periodKind(period: string): PeriodKind {
  const sign = isYearPart(period) ? period.charAt(0) : '';
  return sign in kindOfSign ? kindOfSign[sign as keyof typeof kindOfSign] : 'year';
}

/** Which of its kind within the year, from 1; 1 for the year itself. */
export const periodNumber = (period: string): number =>
  periodKind(period) === 'year' ? 1 : Number(period.slice(1));

/** Longer periods before shorter ones, each kind in time order. */
const placeOf = (period: string): number => 100 * (12 - monthsOf[periodKind(period)]) + periodNumber(period);

/** The month a period ends with, 1–12. */
const lastMonth = (period: string): number => periodNumber(period) * monthsOf[periodKind(period)];

/** The whole year first, then halves, quarters and months, each in time order. */
export const inPeriodOrder = (periods: Iterable<string>): readonly string[] =>
  [...new Set(periods)].toSorted((a, b) => placeOf(a) - placeOf(b));

/** The period a year is shown by when none is asked for: the year itself, else the part that ends last, the longer of two. */
export function shownPeriod(periods: readonly string[]): string {
  const ordered = inPeriodOrder(periods);
  if (ordered.length === 0 || ordered.includes(wholeYear)) return wholeYear;
  return ordered.reduce((last, period) => (lastMonth(period) > lastMonth(last) ? period : last));
}
