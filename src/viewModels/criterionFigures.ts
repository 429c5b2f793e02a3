import type { CriterionId, UnitId } from '../domain/ids.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { MissingReason } from '../domain/missing.ts';
import { remembered } from '../domain/remembered.ts';
import type { Place, Ranking } from '../domain/rank.ts';
import { rankUnits } from '../domain/rank.ts';
import type { Summary } from '../domain/summary.ts';
import { summarise } from '../domain/summary.ts';
import type { CriterionScoreRow } from '../queries/criterionScores.ts';
import { isPartial } from './coverage.ts';
import { officialBy } from './scoreLookup.ts';
import type { YearPage } from './yearbook.ts';

/** Every unit's figure on every criterion in one year, over the population of a page. */
export interface CriterionFigures {
  /** In the criterion's own scale; null is missing. */
  readonly valueOf: (criterionId: CriterionId, unitId: UnitId) => number | null;
  /** The unit's own maximum where it differs from the method's; null is the method's. */
  readonly maxPointsOf: (criterionId: CriterionId, unitId: UnitId) => number | null;
  readonly reasonOf: (criterionId: CriterionId, unitId: UnitId) => MissingReason;
  /** Null when missing, and where too few units have figures to rank them. */
  readonly placeOf: (
    criterionId: CriterionId,
    unitId: UnitId,
  ) => { readonly place: Place; readonly n: number } | null;
  /** Median and range; `statistics` null where too few units have figures to speak of a population. */
  readonly summaryOf: (criterionId: CriterionId) => Summary;
  /** Units of the population with a figure on the criterion. */
  readonly presentOn: (criterionId: CriterionId) => number;
}

/** Whether ranks and medians may be computed here: not from a handful of units, nor where sources print the ranks. */
export const isRankable = (page: Pick<YearPage, 'rankBasis' | 'ranked' | 'entries'>): boolean =>
  page.rankBasis === 'computed' && !isPartial(page);

/**
 * Reads the official figures of a year's criterion scores; units outside of the page are left out.
 * The same object for the same page and rows: several panels ask, and again for every other unit.
 */
export const criterionFigures = (page: YearPage, rows: readonly CriterionScoreRow[]): CriterionFigures =>
  readersOf(page)(rows);

const readersOf = remembered((page: YearPage) =>
  remembered((rows: readonly CriterionScoreRow[]) => readFigures(page, rows)),
);

function readFigures(page: YearPage, rows: readonly CriterionScoreRow[]): CriterionFigures {
  // Units are looked up only where asked for: a nation has a third of a million rows a year.
  const rowsOf = groupBy(rows, ({ criterionId }) => criterionId);
  const isOnPage = (row: CriterionScoreRow): boolean =>
    row.year === page.year && page.entries.has(row.unitId);
  const unitsOn = remembered((ofCriterion: readonly CriterionScoreRow[]) =>
    officialBy(ofCriterion.filter(isOnPage), ({ unitId }) => unitId),
  );
  const rowOf = (criterionId: CriterionId, unitId: UnitId): CriterionScoreRow | undefined => {
    const ofCriterion = rowsOf.get(criterionId);
    return ofCriterion === undefined ? undefined : unitsOn(ofCriterion).get(unitId);
  };
  const valueOf = (criterionId: CriterionId, unitId: UnitId): number | null =>
    rowOf(criterionId, unitId)?.value ?? null;
  const valuesOn = (criterionId: CriterionId) =>
    [...page.entries.keys()].map((unitId) => ({ unitId, value: valueOf(criterionId, unitId) }));
  const rankable = isRankable(page);
  const rankings = new Map<CriterionId, Ranking>();
  const rankingOf = (criterionId: CriterionId): Ranking => {
    const known = rankings.get(criterionId);
    if (known !== undefined) return known;
    const { rankDecimals: decimals, direction } = page.method;
    const ranking = rankUnits(valuesOn(criterionId), { decimals, direction });
    rankings.set(criterionId, ranking);
    return ranking;
  };
  return {
    valueOf,
    maxPointsOf: (criterionId, unitId) => rowOf(criterionId, unitId)?.maxPoints ?? null,
    reasonOf: (criterionId, unitId) =>
      rowOf(criterionId, unitId)?.missingReason ?? page.entries.get(unitId)?.missingReason ?? 'notPublished',
    placeOf: (criterionId, unitId) => {
      const ranking = rankable ? rankingOf(criterionId) : null;
      const place = ranking?.places.get(unitId);
      return ranking === null || place === undefined ? null : { place, n: ranking.n };
    },
    summaryOf: (criterionId) => {
      const summary = summarise(valuesOn(criterionId).map(({ value }) => value));
      return rankable ? summary : { ...summary, statistics: null };
    },
    presentOn: (criterionId) => rankingOf(criterionId).n,
  };
}
