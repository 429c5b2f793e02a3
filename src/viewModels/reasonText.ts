import type { ChangeSuppression } from '../domain/missing.ts';
import type { MethodRecord } from '../domain/records.ts';
import type { Words } from '../i18n/words.ts';
import type { Catalog } from './catalog.ts';
import { criterionName } from './criterionName.ts';
import type { YearEntry, YearPage } from './yearbook.ts';

/** Why a unit has no value: the criteria its sources lack, or the plain reason. */
export function missingText(words: Words, catalog: Catalog, page: YearPage, entry: YearEntry): string {
  const { t, format } = words;
  const expected = catalog.criteria.filter(
    (criterion) => criterion.methodId === page.method.methodId && criterion.level === 1,
  ).length;
  // All of them absent says no more than "not published".
  if (entry.missingCriteria.length > 0 && entry.missingCriteria.length < expected) {
    const names = entry.missingCriteria.map((id) => criterionName(words, catalog, page.method.methodId, id));
    return t('common.missingDetail.criteria', { criteria: format.list(names) });
  }
  return t(`common.missing.${entry.missingReason ?? 'notPublished'}`);
}

/** What the method of a year changed against the one before, in the reader's language. */
export const breakText = ({ language }: Words, method: MethodRecord): string =>
  language === 'vi' ? method.breakVi : method.breakEn;

/** Why two years are not subtracted; a method break says what changed. */
export function suppressionText(
  words: Words,
  reason: ChangeSuppression,
  methods: readonly MethodRecord[],
  years: { readonly baseYear: number; readonly year: number },
): string {
  const text = words.t(`common.suppressedChange.${reason}`);
  if (reason !== 'methodBreak') return text;
  const [from, to] = [Math.min(years.baseYear, years.year), Math.max(years.baseYear, years.year)];
  const breaks = methods.filter((method) => method.firstYear > from && method.firstYear <= to);
  const details = breaks.map((method) => `${method.firstYear}: ${breakText(words, method)}`);
  return details.length === 0 ? text : `${text} (${details.join('; ')})`;
}
