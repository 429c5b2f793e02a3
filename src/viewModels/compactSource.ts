import { illustrativeMark } from './illustrativeMark.ts';
import { indexLabel } from './indexLabel.ts';
import type { Screen } from './screen.ts';
import { yearsText } from './sourceText.ts';
import type { YearPage } from './yearbook.ts';

/** More methods than these are counted. */
const maxMethods = 2;

/** The source in one short line: index and years, method, how many of how many units, files. */
export function compactSource(
  { words, catalog, yearbook }: Pick<Screen, 'words' | 'catalog' | 'yearbook'>,
  pages: readonly YearPage[],
): string {
  const { t, format } = words;
  const latest = pages.findLast((page) => page.entries.size > 0);
  if (latest === undefined) return '';
  const batchIds = new Set(
    pages.flatMap((page) => [...page.entries.values()].flatMap((entry) => entry.origin?.batchId ?? [])),
  );
  const files = catalog.batches.filter((batch) => batchIds.has(batch.batchId)).map((batch) => batch.fileName);
  const methods = [...new Set(pages.map((page) => page.method))].map(({ firstYear, lastYear }) =>
    firstYear === lastYear ? `${firstYear}` : `${firstYear}–${lastYear}`,
  );
  return [
    ...illustrativeMark(
      words,
      pages.map((page) => page.method),
    ),
    `${indexLabel(words, catalog, yearbook.indexCode)} ${yearsText(pages.map((page) => page.year))}`,
    methods.length > maxMethods
      ? t('overview.source.methods', { n: methods.length })
      : t('overview.source.method', { years: format.list(methods) }),
    `n = ${format.rank(latest.ranked.length, latest.entries.size)}`,
    ...files,
  ].join(' · ');
}
