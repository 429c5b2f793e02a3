import { compensatedSum } from '../domain/sum.ts';
import { yearsReason } from './changeReason.ts';
import type { CriterionFigures } from './criterionFigures.ts';
import { isRankable } from './criterionFigures.ts';
import { nameOfCriterion } from './criterionName.ts';
import { partsShareScale } from './criterionTree.ts';
import type { CriterionTree } from './criterionTree.ts';
import { coverageText, criteriaWord, unitsWord } from './criterionWords.ts';
import { indexLabel } from './indexLabel.ts';
import { missingText } from './reasonText.ts';
import type { Screen } from './screen.ts';

/** What the tree says in words: best and worst rank, or why there is none; then why there is no change. */
export function treeSentence(screen: Screen, tree: CriterionTree, now: CriterionFigures): string {
  return [standingSentence(screen, tree, now), conflictSentence(screen, tree, now), breakSentence(screen)]
    .filter((part) => part !== '')
    .join(' ');
}

function standingSentence(screen: Screen, tree: CriterionTree, now: CriterionFigures): string {
  const { words, catalog, page, unitId, unitName } = screen;
  const { t, format } = words;
  const word = criteriaWord(words, page.method, 1);
  const index = `${indexLabel(words, catalog, page.method.indexCode)} ${page.year}`;
  const areas = tree.areas.filter(({ criterionId }) => !tree.adjustments.has(criterionId));
  const known = areas.filter(({ criterionId }) => now.valueOf(criterionId, unitId) !== null);
  const ranked = known
    .flatMap((criterion) => {
      const place = now.placeOf(criterion.criterionId, unitId);
      return place === null ? [] : [{ criterion, rank: place.place.rank, n: place.n }];
    })
    .toSorted((a, b) => a.rank - b.rank);
  const [best, worst] = [ranked.at(0), ranked.at(-1)];
  if (best !== undefined && worst !== undefined && best !== worst) {
    const key = known.length === areas.length ? 'criteria.tree.ranked' : 'criteria.tree.rankedPartly';
    return t(key, {
      best: nameOfCriterion(words, best.criterion),
      bestRank: format.rank(best.rank, best.n),
      worst: nameOfCriterion(words, worst.criterion),
      worstRank: format.rank(worst.rank, worst.n),
      count: format.count(areas.length),
      known: format.count(known.length),
      word,
    });
  }
  if (known.length > 0) {
    const count = format.rank(known.length, areas.length);
    return t('criteria.tree.unranked', {
      unit: unitName,
      count,
      word,
      index,
      coverage: coverageText(words, page),
    });
  }
  const entry = page.entries.get(unitId);
  const hasValue = entry !== undefined && entry.value !== null;
  if (hasValue || (entry !== undefined && entry.publication !== null)) {
    return t('criteria.tree.totalOnly', { unit: unitName, word, index, coverage: coverageText(words, page) });
  }
  const reason =
    entry === undefined ? t('common.missing.unitNotExisting') : missingText(words, catalog, page, entry);
  if (!isRankable(page))
    return t('criteria.tree.missingPartial', {
      unit: unitName,
      index,
      reason,
      coverage: coverageText(words, page),
    });
  return t('criteria.tree.missing', {
    unit: unitName,
    index,
    reason,
    present: format.count(page.ranked.length),
    units: unitsWord(words, page.method),
  });
}

/** Published parts that do not add up to the published whole are said, not resolved. */
function conflictSentence(screen: Screen, tree: CriterionTree, now: CriterionFigures): string {
  const { words, page, unitId } = screen;
  const entry = page.entries.get(unitId);
  const mismatch = partsMismatch(screen, tree, now);
  if (mismatch === null || entry === undefined) return '';
  return words.t('criteria.tree.mismatch', {
    sum: words.format.points(mismatch.sum),
    total: words.format.points(mismatch.total),
    conflict: entry.publication?.conflictId ?? '–',
  });
}

/** Sum of the published level-1 parts and the published total, where both are known and differ by more than rounding. */
export function partsMismatch(
  { page, unitId }: Pick<Screen, 'page' | 'unitId'>,
  tree: CriterionTree,
  now: CriterionFigures,
): { readonly sum: number; readonly total: number } | null {
  const total = page.entries.get(unitId)?.value ?? null;
  const parts = tree.areas.flatMap(({ criterionId }) => now.valueOf(criterionId, unitId) ?? []);
  if (
    total === null ||
    parts.length === 0 ||
    parts.length < tree.areas.length ||
    !partsShareScale(tree, page)
  )
    return null;
  const sum = compensatedSum(parts);
  // Each part and the total are printed rounded to the method's decimals.
  const rounding = (0.5 * (parts.length + 1)) / 10 ** page.method.rankDecimals;
  return Math.abs(sum - total) <= rounding ? null : { sum, total };
}

const breakSentence = (screen: Screen): string =>
  screen.comparison?.isMethodBreak === true ? (yearsReason(screen) ?? '') : '';
