import type { UnitId } from '../domain/ids.ts';
import { indexLabel } from './indexLabel.ts';
import { breakText, missingText } from './reasonText.ts';
import type { Screen } from './screen.ts';
import type { YearPage } from './yearbook.ts';

/** Why a unit's index has no value in a year, as a sentence. */
export function missingSentence(
  { words, catalog, yearbook }: Screen,
  page: YearPage,
  unitId: UnitId,
): string {
  const entry = page.entries.get(unitId);
  return words.t('overview.reason.missing', {
    unit: yearbook.nameOf.get(unitId) ?? unitId,
    index: indexLabel(words, catalog, yearbook.indexCode),
    year: page.year,
    reason:
      entry === undefined
        ? words.t('common.missing.unitNotExisting')
        : missingText(words, catalog, page, entry),
  });
}

/** Why two years cannot be compared at all: no base year, or what the method changed. Null when they can. */
export function yearsReason(screen: Screen): string | null {
  const { words, yearbook, page, comparison } = screen;
  if (comparison === null) {
    const isFirst = page.year === yearbook.years.at(0);
    return words.t(isFirst ? 'overview.reason.firstYear' : 'overview.reason.noBaseYear', { year: page.year });
  }
  if (!comparison.isMethodBreak) return null;
  const years = [comparison.base.year, page.year].toSorted((a, b) => a - b);
  const [from = page.year, to = page.year] = years;
  const details = yearbook.methods
    .filter((method) => method.firstYear > from && method.firstYear <= to)
    .map((method) => `${method.firstYear}: ${breakText(words, method)}`);
  return words.t('overview.reason.methodBreak', {
    base: comparison.base.year,
    year: page.year,
    details: details.join(' '),
  });
}

/** Why a unit's change between the two years is not given, as a sentence; null when it is. */
export function changeReason(screen: Screen, unitId: UnitId): string | null {
  const { page, comparison } = screen;
  const reason = yearsReason(screen);
  if (reason !== null || comparison === null) return reason;
  const { change } = comparison.of(unitId);
  if (change.kind === 'change') return null;
  return missingSentence(screen, change.reason === 'missingBase' ? comparison.base : page, unitId);
}
