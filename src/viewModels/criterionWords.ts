import type { CriterionRecord, MethodRecord } from '../domain/records.ts';
import type { Words } from '../i18n/words.ts';
import { nameOfCriterion } from './criterionName.ts';
import type { CriterionTree } from './criterionTree.ts';
import type { YearPage } from './yearbook.ts';

/** What an index calls its criteria of a level, in the plural where the language has one. */
export function criteriaWord(
  { t }: Words,
  { indexCode }: Pick<MethodRecord, 'indexCode'>,
  level: number,
): string {
  if (indexCode === 'PAPI') return t(level <= 1 ? 'criteria.word.dimensions' : 'criteria.word.subDimensions');
  return t(level <= 1 ? 'criteria.word.components' : 'criteria.word.criteria');
}

/** What the units of a level are called: `tỉnh`, `phòng, ban`, `xã`. */
export const unitsWord = ({ t }: Words, { level }: Pick<MethodRecord, 'level'>): string =>
  t(`criteria.units.${level}`);

/** `55/63 tỉnh chưa có số trong bộ dữ liệu`. */
export function coverageText(words: Words, page: YearPage): string {
  return words.t('criteria.coverage', {
    missing: words.format.rank(page.missing.length, page.entries.size),
    units: unitsWord(words, page.method),
  });
}

/** A criterion with the one it belongs to: `Công khai, minh bạch › Tiếp cận thông tin`. */
export function criterionPath(words: Words, tree: CriterionTree, criterion: CriterionRecord): string {
  const parent = criterion.parentId === null ? undefined : tree.byId.get(criterion.parentId);
  const name = nameOfCriterion(words, criterion);
  return parent === undefined || parent.level === 0 ? name : `${nameOfCriterion(words, parent)} › ${name}`;
}

/** Short form of a long name for a narrow column: the code where the index prints codes, else the name. */
export const shortCriterionName = (words: Words, criterion: CriterionRecord): string =>
  /^D\d/.test(criterion.criterionId) ? criterion.criterionId : nameOfCriterion(words, criterion);
