import type { SlideScope } from '../domain/deck.ts';
import type { Words } from '../i18n/words.ts';
import type { Catalog } from './catalog.ts';

/**
 * Why the figures a slide was made from cannot be found in the open workspace, as a sentence; null when they can. A
 * base year, group, criterion or pinned unit that is gone is left out instead: the slide's answer does not rest on it.
 */
export function scopeProblem({ t }: Words, catalog: Catalog, scope: SlideScope): string | null {
  const { indexCode, level, year, unitId, unitName } = scope;
  if (!catalog.indices.some((index) => index.indexCode === indexCode)) {
    return t('briefing.scope.index', { name: indexCode });
  }
  const methods = catalog.methods.filter((method) => method.indexCode === indexCode);
  if (!methods.some((method) => method.level === level))
    return t('briefing.scope.level', { name: indexCode });
  const years = [...catalog.indexYears, ...catalog.answerPeriods];
  if (!years.some((row) => row.indexCode === indexCode && row.level === level && row.year === year)) {
    return t('briefing.scope.year', { index: indexCode, year });
  }
  if (!catalog.units.some((unit) => unit.unitId === unitId))
    return t('briefing.scope.unit', { name: unitName });
  return null;
}
