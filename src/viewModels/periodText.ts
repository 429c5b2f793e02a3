import { isYearPart, periodKind, periodNumber } from '../domain/yearPart.ts';
import type { Words } from '../i18n/words.ts';

const named = ['h1', 'h2', 'q1', 'q2', 'q3', 'q4'] as const;
type Named = (typeof named)[number];

/** Which words a period goes by. */
function wordOf(period: string): Named | 'month' | 'year' {
  if (!isYearPart(period)) return 'year';
  return named.find((one) => one === period.toLowerCase()) ?? 'month';
}

/** `Cả năm`, `Quý II`, `Tháng 3`: a period beside others of its year. */
export const periodLabel = ({ t }: Words, period: string): string =>
  t(`satisfaction.period.${wordOf(period)}`, { n: periodNumber(period) });

/** `2024`, `Quý II/2024`: a period beside others of any year. */
export const periodOfYear = (words: Words, period: string, year: number): string =>
  periodKind(period) === 'year'
    ? String(year)
    : words.t('satisfaction.period.ofYear', { period: periodLabel(words, period), year });

/** `năm 2024`, `quý II năm 2024`: when, within a sentence. */
export const whenText = ({ t }: Words, period: string, year: number): string =>
  t(`satisfaction.when.${wordOf(period)}`, { n: periodNumber(period), year });

/** `2023`, `quý II năm 2023`: what a period is compared with. */
export const againstText = (words: Words, period: string, year: number): string =>
  periodKind(period) === 'year' ? String(year) : whenText(words, period, year);

/** The same at the beginning of a sentence. */
export function whenTitle(words: Words, period: string, year: number): string {
  const text = whenText(words, period, year);
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
