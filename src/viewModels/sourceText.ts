import type { Words } from '../i18n/words.ts';
import type { Catalog } from './catalog.ts';
import { illustrativeMark } from './illustrativeMark.ts';
import type { YearPage } from './yearbook.ts';

/**
 * The words after `Nguồn:`: the files' own source lines, the years, the methods, and how many units have figures.
 * Where no sample size per unit is published it says so.
 */
export function sourceText(words: Words, catalog: Catalog, pages: readonly YearPage[]): string {
  const { t, format } = words;
  const batchIds = new Set(
    pages.flatMap((page) => [...page.entries.values()].flatMap((entry) => entry.origin?.batchId ?? [])),
  );
  const files = catalog.batches.filter((batch) => batchIds.has(batch.batchId));
  const sources = [...new Set(files.map((batch) => batch.source))];
  const methods = [...new Set(pages.map((page) => page.method))];
  // A group may have no unit left in the last year.
  const latest = pages.findLast((page) => page.entries.size > 0);
  return [
    // The files of the invented district say so themselves.
    ...illustrativeMark(words, methods).filter((mark) => !sources.some((source) => source.includes(mark))),
    ...sources,
    t('common.sourceLine.years', { years: yearsText(pages.map((page) => page.year)) }),
    t('common.sourceLine.method', {
      method: format.list(methods.map((method) => (words.language === 'vi' ? method.nameVi : method.nameEn))),
    }),
    ...(latest === undefined
      ? []
      : [
          t('common.sourceLine.coverage', {
            present: format.count(latest.ranked.length),
            total: format.count(latest.entries.size),
          }),
        ]),
    format.list(files.map((batch) => t('common.sourceLine.file', { file: batch.fileName }))),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** `2023, 2024`, or `2011–2024` for a run of three years or more. */
export function yearsText(years: readonly number[]): string {
  const ordered = [...new Set(years)].toSorted((a, b) => a - b);
  const [first, last] = [ordered.at(0), ordered.at(-1)];
  if (first === undefined || last === undefined) return '';
  return ordered.length > 2 ? `${first}–${last}` : ordered.join(', ');
}
