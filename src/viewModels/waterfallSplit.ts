import { rootKey } from '../domain/contributionTree.ts';
import type { ContributionTreeResult } from '../domain/contributionTree.ts';
import type { GroupContribution, SplitUnit } from '../domain/groupContribution.ts';
import { groupContribution } from '../domain/groupContribution.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { CriterionId, UnitId } from '../domain/ids.ts';
import { asCriterionId } from '../domain/ids.ts';
import { compensatedSum } from '../domain/sum.ts';
import { changeTreeOf, joinCriteria, partsBelow } from './changeTree.ts';
import type { ChangePart, JoinedCriteria } from './changeTree.ts';
import type { Comparison } from './comparison.ts';
import type { WaterfallInput } from './contributionYears.ts';
import { criterionName, nameOfCriterion } from './criterionName.ts';
import { splitPublished } from './publishedSplit.ts';
import type { SplitPart, WaterfallSplit, WaterfallSplitter } from './publishedSplit.ts';
import type { Screen } from './screen.ts';
import type { BarKind } from './waterfallView.ts';

/**
 * Splits what the input asks for. An index that is the plain sum of its published criteria is split as published;
 * any other, and any change across a break, over the lowest criteria known. Null when neither is possible.
 */
export const splitWaterfall: WaterfallSplitter = (input) => {
  const { comparison, page } = input.screen;
  if (comparison === null) return null;
  if (input.basis === 'group') return splitGroup(input, comparison);
  const isPlainSum = page.method.aggregation === 'sumOfCriteria' && !comparison.isMethodBreak;
  const published = isPlainSum ? splitPublished(input) : null;
  if (published !== null) return published;
  const isAllowed = !comparison.isMethodBreak || input.acrossBreak === true;
  const split = isAllowed ? splitUnit(input, comparison) : null;
  return split ?? (isPlainSum ? null : splitPublished(input));
};

/** The node of the joined tree an input's scope means; null when neither year has the criterion. */
function keyOfScope({ screen, scope }: WaterfallInput): CriterionId | null {
  if ('level' in scope) return rootKey;
  const record = screen.catalog.criteria.find(
    ({ methodId, criterionId }) => methodId === screen.page.method.methodId && criterionId === scope.parentId,
  );
  return record === undefined ? null : asCriterionId(record.canonicalId);
}

function splitUnit(input: WaterfallInput, comparison: Comparison): WaterfallSplit | null {
  const { screen, unitId, scores } = input;
  const tree = changeTreeOf(screen.catalog, comparison, unitId, scores);
  const key = keyOfScope(input);
  if (tree === null || tree.kind !== 'tree' || key === null || !tree.nodes.has(key)) return null;
  return {
    ...splitOf(screen, comparison, key, tree, []),
    isPercentOfMaximum: tree.scaleMax !== screen.page.method.scaleMax,
    title: null,
  };
}

function splitGroup(input: WaterfallInput, comparison: Comparison): WaterfallSplit | null {
  const { screen } = input;
  const group = groupChangeOf(screen, comparison, input.scores);
  const key = keyOfScope(input);
  if (group === null || key === null) return null;
  const { t, format } = screen.words;
  const outside: readonly SplitPart[] =
    key === rootKey
      ? [
          {
            id: 'unsplit',
            label: t('criteria.why.unsplit', { n: format.count(group.unsplit.length) }),
            kind: 'unsplit' as const,
            points: group.unsplit.length === 0 ? 0 : group.unsplitPoints,
            reason: t('criteria.why.reason.unsplit'),
            base: null,
            now: null,
          },
          {
            id: 'composition',
            label: t('criteria.why.composition', {
              entered: format.count(group.entered.length),
              left: format.count(group.left.length),
            }),
            kind: 'composition' as const,
            points: group.compositionPoints,
            reason: t('criteria.why.reason.composition'),
            base: null,
            now: null,
          },
        ].filter(({ points }) => points !== 0)
      : [];
  const means = {
    ...group,
    baseParts: new Map(group.baseParts).set(rootKey, group.baseMean),
    nowParts: new Map(group.nowParts).set(rootKey, group.nowMean),
  };
  return {
    ...splitOf(screen, comparison, key, means, outside),
    isPercentOfMaximum: group.isPercentOfMaximum,
    title: groupTitle(input),
  };
}

/** The change of the mean of the units on show, with how many of them could be split. */
export function groupChangeOf(
  { catalog, page }: Screen,
  comparison: Comparison,
  scores: WaterfallInput['scores'],
): (GroupContribution & { readonly isPercentOfMaximum: boolean }) | null {
  const byUnit = groupBy(scores, (row) => row.unitId);
  const trees = new Map<UnitId, SplitUnit>();
  for (const unitId of page.entries.keys()) {
    const tree: ContributionTreeResult | null = changeTreeOf(
      catalog,
      comparison,
      unitId,
      byUnit.get(unitId) ?? [],
    );
    if (tree?.kind === 'tree') trees.set(unitId, tree);
  }
  const isPercentOfMaximum = comparison.base.method.scaleMax !== page.method.scaleMax;
  const valuesOf = ({ entries, method }: Comparison['now']) =>
    [...entries.values()].map(({ unitId, value }) => ({
      unitId,
      value: value === null || !isPercentOfMaximum ? value : (100 * value) / method.scaleMax,
    }));
  const group = groupContribution({
    base: valuesOf(comparison.base),
    now: valuesOf(page),
    trees,
    rootId: rootKey,
  });
  return group === null || trees.size === 0 ? null : { ...group, isPercentOfMaximum };
}

/** By reason, performance first, then largest first: so a reader sees what was done before what was redefined. */
const kindOrder: readonly BarKind[] = ['performance', 'bonus', 'weight', 'structure', 'rounding'];

function splitOf(
  screen: Screen,
  comparison: Comparison,
  key: CriterionId,
  split: SplitUnit,
  outside: readonly SplitPart[],
): Pick<WaterfallSplit, 'base' | 'now' | 'parts' | 'note'> {
  const joined = joinCriteria(screen.catalog, comparison);
  const parts = partsBelow(split.nodes, joined, key)
    .map((part) => partOf(screen, comparison, joined, split, part))
    .toSorted((a, b) => b.points - a.points)
    .toSorted((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind));
  return {
    base: split.baseParts.get(key) ?? 0,
    now: split.nowParts.get(key) ?? 0,
    parts: [...parts, ...outside],
    note: breakNote(screen, comparison, parts),
  };
}

/** Across a break: how much of the change is performance, and how much the measure redefined. */
function breakNote(
  { words }: Screen,
  { isMethodBreak, base, now }: Comparison,
  parts: readonly SplitPart[],
): string | null {
  if (!isMethodBreak) return null;
  const sumOf = (kinds: readonly BarKind[]): string =>
    words.format.signed(
      compensatedSum(parts.flatMap(({ kind, points }) => (kinds.includes(kind) ? points : []))),
    );
  return words.t('criteria.why.acrossBreak', {
    base: base.year,
    year: now.year,
    performance: sumOf(['performance']),
    method: sumOf(['weight', 'structure']),
  });
}

function groupTitle({ screen, scope }: WaterfallInput): string {
  const { words, catalog, page, groupName } = screen;
  if ('level' in scope) return words.t('criteria.why.titleGroup', { group: groupName });
  return words.t('criteria.why.titleGroupOf', {
    criterion: criterionName(words, catalog, page.method.methodId, scope.parentId),
    group: groupName,
  });
}

function partOf(
  { words, page }: Screen,
  comparison: Comparison,
  { recordOf }: JoinedCriteria,
  { baseParts, nowParts }: SplitUnit,
  { key, kind, points }: ChangePart,
): SplitPart {
  const record = recordOf.get(key);
  if (record === undefined) {
    const isBonus = kind === 'bonus';
    return {
      id: isBonus ? 'bonus' : 'rounding',
      label: words.t(isBonus ? 'criteria.why.bonus' : 'overview.waterfall.rounding'),
      kind,
      points,
      reason: words.t(`criteria.why.reason.${kind}`),
      base: null,
      now: null,
    };
  }
  const isNow = record.methodId === page.method.methodId;
  const name = nameOfCriterion(words, record);
  return {
    // Ids lead to criteria of the year on show; a reason beside performance, and what is gone, gets an id of its own.
    id: `${isNow ? record.criterionId : `${record.criterionId}@${comparison.base.year}`}${kind === 'performance' ? '' : `#${kind}`}`,
    label: isNow ? name : words.t('criteria.why.until', { name, year: comparison.base.year }),
    kind,
    points,
    reason: words.t(`criteria.why.reason.${kind}`),
    base: baseParts.get(key) ?? null,
    now: nowParts.get(key) ?? null,
  };
}

/** The criterion a bar's id leads to; what is no criterion of the year leads nowhere and is passed on as it is. */
export const criterionOfBar = (id: string): CriterionId => asCriterionId(id.split('#')[0] ?? id);
