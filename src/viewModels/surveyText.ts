import { leastRankedSample, smallSample } from '../domain/sampleSize.ts';
import type { RatioInterval } from '../domain/wilson.ts';
import type { Words } from '../i18n/words.ts';
import { compactSource } from './compactSource.ts';
import type { SurveyFigure, SurveyInput } from './surveyBook.ts';

/** `91,5` from 0.915: per cent without the sign, which heads the column. */
export const rateText = ({ format }: Words, ratio: number, decimals = 2): string =>
  format.points(100 * ratio, decimals);

/** `90,2–92,7`: the bounds of an interval in per cent. */
export const intervalText = (words: Words, { low, high }: RatioInterval): string =>
  `${rateText(words, low, 1)}–${rateText(words, high, 1)}`;

/** The interval, or why there is none. */
export const marginText = (words: Words, { interval }: SurveyFigure): string =>
  interval === null ? words.t('satisfaction.noSample') : intervalText(words, interval);

/** `200 phiếu`, with a warning where they are few; says so where none is printed. */
export function sampleText({ t, format }: Words, n: number | null): string {
  if (n === null) return t('satisfaction.noSample');
  const text = t('satisfaction.questionnaires', { n: format.count(n) });
  if (n < leastRankedSample) return `${text} · ${t('satisfaction.tinySample')}`;
  return n < smallSample ? `${text} · ${t('satisfaction.smallSample')}` : text;
}

/** The source line: as every panel's, with what the intervals assume. */
export function surveySource({ screen, overall, designEffect }: SurveyInput): string {
  const { words, catalog, page, comparison } = screen;
  const { t, format } = words;
  const pages = comparison === null ? [page] : [comparison.base, page];
  const isCounted = overall.some(({ year }) => year === page.year);
  return [
    compactSource(screen, pages),
    // Counted here: the answers are the source, whatever printed rate stands beside them.
    ...(isCounted
      ? catalog.batches.filter(({ register }) => register === 'answers').map(({ fileName }) => fileName)
      : []),
    t('satisfaction.assumption', { deff: format.points(designEffect, designEffect % 1 === 0 ? 0 : 2) }),
  ].join(' · ');
}
