import type { CriterionId, MethodId } from '../domain/ids.ts';
import type { CriterionRecord } from '../domain/records.ts';
import type { Words } from '../i18n/words.ts';
import type { Catalog } from './catalog.ts';

/** A criterion's name in the reader's language. */
export const nameOfCriterion = ({ language }: Words, criterion: CriterionRecord): string =>
  language === 'vi' ? criterion.nameVi : criterion.nameEn;

/** A name for a narrow chart, with the abbreviations every office uses (`CCHC`, `CQĐT`). */
const abbreviated = (name: string): string =>
  name
    .replace(/(?<=\s)cải cách hành chính$/u, 'CCHC')
    .replace(/chính quyền điện tử(?=, chính quyền số)/u, 'CQĐT');

/** A criterion's name for a narrow chart. */
export const shortNameOf = (words: Words, criterion: CriterionRecord): string =>
  abbreviated(nameOfCriterion(words, criterion));

/** A criterion's name under one method; its id where the method does not know it. */
export function criterionName(words: Words, catalog: Catalog, methodId: MethodId, id: CriterionId): string {
  const criterion = catalog.criteria.find((other) => other.methodId === methodId && other.criterionId === id);
  return criterion === undefined ? id : nameOfCriterion(words, criterion);
}

/** A criterion's name for a narrow chart, under one method. */
export const shortCriterionName = (...of: Parameters<typeof criterionName>): string =>
  abbreviated(criterionName(...of));

/** The criteria of a method at one level of its tree, in order. */
export const criteriaOfLevel = (
  catalog: Catalog,
  methodId: MethodId,
  level: number,
): readonly CriterionRecord[] =>
  catalog.criteria.filter((criterion) => criterion.methodId === methodId && criterion.level === level);
