import type { CanonicalFigure, ComparablePart } from '../domain/acrossBreak.ts';
import { comparablePart, meanDistance, percentileRank } from '../domain/acrossBreak.ts';
import type { UnitId } from '../domain/ids.ts';
import type { CriterionScoreRow } from '../queries/criterionScores.ts';
import type { Catalog } from './catalog.ts';
import type { Comparison } from './comparison.ts';
import { isPartial } from './coverage.ts';
import { criterionTree } from './criterionTree.ts';
import { ownMaximum, scoreLookup } from './scoreLookup.ts';
import type { YearPage } from './yearbook.ts';

/** A figure of two years that may be compared although the methods differ. */
export interface ComparablePair {
  readonly base: number;
  readonly now: number;
}

/** What may be said of one unit across a change of method; null where it cannot. */
export interface AcrossBreak {
  /** The criteria both methods share, in percent of their maxima. */
  readonly part: ComparablePart | null;
  /** Distance to the mean of all units with a value that year, in points. */
  readonly distance: ComparablePair | null;
  /** Share of the other ranked units it stands above, 0–1. */
  readonly percentile: ComparablePair | null;
}

/** Criterion scores of both years, of one unit or of all. */
export interface BreakScores {
  readonly base: readonly CriterionScoreRow[];
  readonly now: readonly CriterionScoreRow[];
}

/** Reads the alternatives of any unit; years with figures of too few units have no mean and no percentile. */
export function acrossBreakOf(
  catalog: Pick<Catalog, 'criteria'>,
  { base, now }: Pick<Comparison, 'base' | 'now'>,
  scores: BreakScores,
): (unitId: UnitId) => AcrossBreak {
  const baseFigures = leafFigures(catalog, base, scores.base);
  const nowFigures = leafFigures(catalog, now, scores.now);
  const hasPopulation = !isPartial(base) && !isPartial(now);
  const pairOf = (of: (page: YearPage) => number | null): ComparablePair | null => {
    const [before, after] = hasPopulation ? [of(base), of(now)] : [null, null];
    return before === null || after === null ? null : { base: before, now: after };
  };
  return (unitId) => ({
    part: comparablePart(baseFigures(unitId), nowFigures(unitId)),
    distance: pairOf(({ entries }) =>
      meanDistance(
        entries.get(unitId)?.value ?? null,
        [...entries.values()].map(({ value }) => value),
      ),
    ),
    percentile: pairOf(({ ranking }) => percentileRank(ranking, unitId)),
  });
}

/** The lowest criteria of a year; bonus and penalty points are no part of what is measured. */
function leafFigures(
  catalog: Pick<Catalog, 'criteria'>,
  page: YearPage,
  scores: readonly CriterionScoreRow[],
): (unitId: UnitId) => readonly CanonicalFigure[] {
  const tree = criterionTree(catalog, page);
  const leaves = [...tree.byId.values()].filter(
    ({ criterionId, level }) =>
      level > 0 && tree.childrenOf(criterionId).length === 0 && !tree.adjustments.has(criterionId),
  );
  const rowOf = scoreLookup(scores.filter(({ year }) => year === page.year));
  return (unitId) =>
    leaves.map((criterion) => {
      const row = rowOf(unitId, criterion.criterionId);
      return {
        canonicalId: criterion.canonicalId,
        value: row?.value ?? null,
        maxPoints: ownMaximum(row, criterion),
      };
    });
}
