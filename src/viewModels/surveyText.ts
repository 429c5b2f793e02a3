import { leastRankedSample, smallSample } from '../domain/sampleSize.ts';
import type { RatioInterval } from '../domain/wilson.ts';
import type { Words } from '../i18n/words.ts';
import { compactSource } from './compactSource.ts';
import { illustrativeMark } from './illustrativeMark.ts';
import { indexLabel } from './indexLabel.ts';
import { periodOfYear } from './periodText.ts';
import { isOfIndex } from './population.ts';
import type { Screen } from './screen.ts';
import { isCountedHere } from './surveyBook.ts';
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

/** The files that hold answers of a period of these years. */
function answerFiles(
  { catalog, yearbook }: Screen,
  period: string,
  years: readonly number[],
): readonly string[] {
  const found = new Set(
    catalog.answerPeriods
      .filter((row) => isOfIndex(row, yearbook) && row.period === period && years.includes(row.year))
      .map(({ batchId }) => batchId),
  );
  return catalog.batches.filter(({ batchId }) => found.has(batchId)).map(({ fileName }) => fileName);
}

/** The source of what was counted from answers: index and periods, methods, files. `details` stand before the files. */
export function answersSource(
  screen: Screen,
  period: string,
  years: readonly number[],
  details: readonly string[] = [],
): string {
  const { words, catalog, yearbook } = screen;
  const methods = [...new Set(years.flatMap((year) => yearbook.pages.get(year)?.method ?? []))];
  const spans = methods.map(({ firstYear, lastYear }) =>
    firstYear === lastYear ? `${firstYear}` : `${firstYear}–${lastYear}`,
  );
  const when = years.map((year) => periodOfYear(words, period, year)).join(', ');
  return [
    ...illustrativeMark(words, methods),
    `${indexLabel(words, catalog, yearbook.indexCode)} ${when}`,
    words.t('overview.source.method', { years: words.format.list(spans) }),
    ...details,
    ...answerFiles(screen, period, years),
  ].join(' · ');
}

/** The source line: as every panel's, with what the intervals assume. */
export function surveySource(input: SurveyInput): string {
  const { screen, period, values, overall, designEffect } = input;
  const { words, page, comparison } = screen;
  const { t, format } = words;
  const pages = comparison === null ? [page] : [comparison.base, page];
  const years = pages.map(({ year }) => year);
  const answered = overall.filter(
    ({ year, unitId }) => year === page.year && page.entries.has(unitId),
  ).length;
  return [
    ...(isCountedHere(input)
      ? [answersSource(screen, period, years, [`n = ${format.rank(answered, page.entries.size)}`])]
      : [
          compactSource(screen, pages),
          // Counted here: the answers are the source, whatever printed rate stands beside them.
          ...(answered > 0 ? answerFiles(screen, period, years) : []),
        ]),
    // Without a sample size there is no interval to assume anything for.
    ...(answered > 0 || values.some(({ year, n }) => n !== null && years.includes(year))
      ? [t('satisfaction.assumption', { deff: format.points(designEffect, designEffect % 1 === 0 ? 0 : 2) })]
      : []),
  ].join(' · ');
}
