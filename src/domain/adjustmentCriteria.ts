import type { CriterionId } from './ids.ts';
import type { CriterionRecord } from './records.ts';
import { compensatedSum } from './sum.ts';
import { isSame } from './tolerance.ts';

type Node = Pick<CriterionRecord, 'criterionId' | 'parentId' | 'level' | 'maxPoints'>;

/**
 * The criteria of bonus and penalty points ("điểm thưởng", "điểm trừ"): level-1 criteria without parts that can only
 * take points away, and those by which the maxima exceed the scale the other criteria share out. Empty where the
 * criteria share out the scale exactly, or do not at all.
 */
export function adjustmentCriteria(criteria: readonly Node[], scaleMax: number): ReadonlySet<CriterionId> {
  const parents = new Set(criteria.map(({ parentId }) => parentId));
  const areas = criteria.filter(({ level }) => level === 1);
  const single = areas.filter(({ criterionId }) => !parents.has(criterionId));
  const penalties = single.filter(({ maxPoints }) => maxPoints <= 0);
  const rewards = single.filter(({ maxPoints }) => maxPoints > 0);
  const excess = sumOf(areas.filter(({ maxPoints }) => maxPoints > 0)) - scaleMax;
  const bonuses = excess > 0 && isSame(sumOf(rewards), excess) ? rewards : [];
  return new Set([...penalties, ...bonuses].map(({ criterionId }) => criterionId));
}

const sumOf = (criteria: readonly Node[]): number =>
  compensatedSum(criteria.map(({ maxPoints }) => maxPoints));
