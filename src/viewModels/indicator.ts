import { methodOfYear } from '../domain/comparability.ts';
import type { CriterionId } from '../domain/ids.ts';
import type { CriterionRecord } from '../domain/records.ts';
import type { Words } from '../i18n/words.ts';
import type { Catalog } from './catalog.ts';
import { nameOfCriterion } from './criterionName.ts';
import { isOfIndex } from './population.ts';
import type { IndexKey } from './population.ts';

/** The indicators of an index that has no total, in a year, in their order; none where the index has one. */
export function indicatorsOf(
  { indexYears, methods, criteria }: Pick<Catalog, 'indexYears' | 'methods' | 'criteria'>,
  index: IndexKey,
  year: number,
): readonly CriterionRecord[] {
  const years = indexYears.filter((row) => isOfIndex(row, index));
  if (years.length === 0 || years.some(({ hasTotal }) => hasTotal)) return [];
  const method = methodOfYear(
    methods.filter((one) => isOfIndex(one, index)),
    year,
  );
  return criteria
    .filter(({ methodId, level }) => methodId === method?.methodId && level === 1)
    .toSorted((a, b) => a.position - b.position);
}

/**
 * Whether an index can be ranked: it has a total, or indicators that all are percentages. A register of plan figures
 * (counts, days, yes or no) cannot.
 */
export function isRankable(
  catalog: Pick<Catalog, 'indexYears' | 'methods' | 'criteria'>,
  index: IndexKey,
): boolean {
  const own = catalog.methods.filter((method) => isOfIndex(method, index));
  if (catalog.indexYears.some((row) => isOfIndex(row, index) && row.hasTotal)) return true;
  return own.every(
    ({ methodId, scaleUnit, scaleMin, scaleMax }) =>
      scaleUnit === 'percent' &&
      catalog.criteria
        .filter((criterion) => criterion.methodId === methodId && criterion.level === 1)
        .every(({ minPoints, maxPoints }) => minPoints === scaleMin && maxPoints === scaleMax),
  );
}

/** The indicator shown as if it were an index: the one chosen, else the first; null where the index has a total. */
export function shownIndicator(
  indicators: readonly CriterionRecord[],
  chosen: CriterionId | null,
): CriterionRecord | null {
  return indicators.find(({ criterionId }) => criterionId === chosen) ?? indicators[0] ?? null;
}

/**
 * Registers in which an index bears the name of its indicator: every title and sentence then speaks of that. Its own
 * criterion is left out: it has no figure.
 */
export const namedAfterIndicator = (
  words: Words,
  catalog: Catalog,
  { indexCode }: IndexKey,
  indicator: CriterionRecord,
): Catalog => ({
  ...catalog,
  criteria: catalog.criteria.filter(({ methodId, level }) => level > 0 || methodId !== indicator.methodId),
  indices: catalog.indices.map((index) =>
    index.indexCode === indexCode ? { ...index, label: nameOfCriterion(words, indicator) } : index,
  ),
});
