import { adjustmentCriteria } from '../domain/adjustmentCriteria.ts';
import { rankUnits } from '../domain/rank.ts';
import type { CriterionRecord } from '../domain/records.ts';
import { summarise } from '../domain/summary.ts';
import type { CriterionScoreRow } from '../queries/criterionScores.ts';
import { criteriaOfLevel } from './criterionName.ts';
import { comparablePoints, ownMaximum, scoreLookup } from './scoreLookup.ts';
import type { Screen } from './screen.ts';

/** Least share of the units that must have a criterion before one of them is compared with the rest. */
const leastShare = 0.75;

/** A criterion of the selected unit against every unit of the year; figures in the criterion's own points. */
export interface CriterionStanding {
  readonly criterion: CriterionRecord;
  readonly own: number | null;
  /** What the unit can reach: less than the criterion's maximum where parts do not apply to it. */
  readonly ownMaximum: number;
  /** Null when the unit has no value. */
  readonly rank: number | null;
  /** Units with a value. */
  readonly n: number;
  readonly min: number;
  readonly median: number;
  readonly max: number;
  /** False when so few units have the criterion that its rank and median say nothing about all of them. */
  readonly isComparable: boolean;
}

/**
 * The selected unit's standing in every criterion of a level that any unit has a value in, in the method's order. Bonus
 * and penalty points are no field to be strong or weak in. Units to which parts do not apply count by their share.
 */
export function criterionStandings(
  { catalog, page, unitId }: Screen,
  scores: readonly CriterionScoreRow[],
  level: number,
): readonly CriterionStanding[] {
  const rowOf = scoreLookup(scores.filter(({ year }) => year === page.year));
  const ofMethod = catalog.criteria.filter(({ methodId }) => methodId === page.method.methodId);
  const adjustments = adjustmentCriteria(ofMethod, page.method.scaleMax);
  const { rankDecimals: decimals, direction } = page.method;
  return criteriaOfLevel(catalog, page.method.methodId, level).flatMap((criterion) => {
    if (adjustments.has(criterion.criterionId)) return [];
    const entries = [...page.entries.keys()].map((id) => ({
      unitId: id,
      value: comparablePoints(rowOf(id, criterion.criterionId), criterion),
    }));
    const own = rowOf(unitId, criterion.criterionId);
    const { present, total, statistics } = summarise(entries.map(({ value }) => value));
    if (statistics === null) return [];
    const ranking = rankUnits(entries, { decimals, direction });
    return [
      {
        criterion,
        own: own?.value ?? null,
        ownMaximum: ownMaximum(own, criterion),
        rank: ranking.places.get(unitId)?.rank ?? null,
        n: ranking.n,
        min: statistics.min,
        median: statistics.median,
        max: statistics.max,
        isComparable: present >= leastShare * total,
      },
    ];
  });
}
