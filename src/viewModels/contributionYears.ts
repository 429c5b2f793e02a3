import type { Contribution } from '../domain/contribution.ts';
import type { CriterionId, UnitId } from '../domain/ids.ts';
import { asCriterionId } from '../domain/ids.ts';
import { publishedContributions, roundingBar } from '../domain/publishedContribution.ts';
import type { CriterionRecord } from '../domain/records.ts';
import { compensatedSum } from '../domain/sum.ts';
import type { CriterionScoreRow } from '../queries/criterionScores.ts';
import { criterionValues } from './criterionValues.ts';
import type { Screen } from './screen.ts';

/** What is split: the index over its criteria of one level, or one criterion over its children. */
export type WaterfallScope = { readonly level: 1 | 2 } | { readonly parentId: CriterionId };

export interface WaterfallInput {
  readonly screen: Screen;
  readonly unitId: UnitId;
  /** Criterion scores of the unit in both years; rows of other units and years are passed over. */
  readonly scores: readonly CriterionScoreRow[];
  readonly scope: WaterfallScope;
  /** The unit's own change, or that of the mean of all units on show; then `scores` are those of all units. */
  readonly basis?: 'unit' | 'group';
  /** Split the change over criteria even where the method changed between the years. */
  readonly acrossBreak?: boolean;
}

/** A unit's values of two years under one method, and the whole that is to be split. */
export interface ContributionYears {
  readonly base: ReadonlyMap<CriterionId, number | null>;
  readonly now: ReadonlyMap<CriterionId, number | null>;
  readonly baseWhole: number;
  readonly nowWhole: number;
}

/** Parts may miss their published whole by this much, in points: each is printed with two decimals. */
const additiveTolerance = 0.05;

/** The values of both years; null without a comparable base year or where the whole is missing in a year. */
export function contributionYears({
  screen,
  unitId,
  scores,
  scope,
}: WaterfallInput): ContributionYears | null {
  const { comparison, page } = screen;
  if (comparison === null || comparison.isMethodBreak) return null;
  const base = criterionValues(scores, unitId, comparison.base.year);
  const now = criterionValues(scores, unitId, page.year);
  const { baseEntry, nowEntry } = comparison.of(unitId);
  const baseWhole = ('level' in scope ? baseEntry?.value : base.get(scope.parentId)) ?? null;
  const nowWhole = ('level' in scope ? nowEntry?.value : now.get(scope.parentId)) ?? null;
  return baseWhole === null || nowWhole === null ? null : { base, now, baseWhole, nowWhole };
}

/**
 * Bars that sum to the change of the whole, largest first, what rounding leaves over as one bar at the end.
 * Null when a part is missing in a year or the parts are not summands of the whole.
 */
export function orderedContributions(
  { catalog, page, yearbook }: Screen,
  scope: WaterfallScope,
  { base, now, baseWhole, nowWhole }: ContributionYears,
): readonly Contribution[] | null {
  const ofMethod = catalog.criteria.filter((criterion) => criterion.methodId === page.method.methodId);
  const criteria = 'level' in scope ? ofMethod : childrenAsAreas(ofMethod, scope.parentId);
  const bars = publishedContributions({ criteria, base, now }, 'level' in scope ? scope.level : 1);
  const parts = criteria.flatMap(({ level, criterionId }) => (level === 1 ? criterionId : []));
  if (bars === null || !addsUp(base, parts, baseWhole) || !addsUp(now, parts, nowWhole)) return null;
  const performance = bars.filter(({ kind }) => kind !== 'rounding').toSorted((a, b) => b.points - a.points);
  const rootId = ofMethod.find(({ level }) => level === 0)?.criterionId ?? asCriterionId(yearbook.indexCode);
  const rounding = roundingBar('level' in scope ? rootId : scope.parentId, nowWhole - baseWhole, performance);
  return rounding === null ? performance : [...performance, rounding];
}

/** The children of a criterion as if it were the index. */
const childrenAsAreas = (
  criteria: readonly CriterionRecord[],
  parentId: CriterionId,
): readonly CriterionRecord[] =>
  criteria
    .filter((criterion) => criterion.parentId === parentId)
    .map((criterion) => ({ ...criterion, level: 1 }));

function addsUp(
  values: ReadonlyMap<CriterionId, number | null>,
  parts: readonly CriterionId[],
  whole: number,
): boolean {
  const sum = compensatedSum(parts.flatMap((criterionId) => values.get(criterionId) ?? []));
  return Math.abs(sum - whole) <= additiveTolerance;
}
