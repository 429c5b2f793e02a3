import { methodOfYear } from '../domain/comparability.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { BatchId, CriterionId, GroupId, UnitId } from '../domain/ids.ts';
import { asCriterionId } from '../domain/ids.ts';
import type { MissingReason } from '../domain/missing.ts';
import type { Ranking } from '../domain/rank.ts';
import { rankUnits } from '../domain/rank.ts';
import type { MethodRecord } from '../domain/records.ts';
import { isRankedSample } from '../domain/sampleSize.ts';
import { isUnitOfYear } from '../domain/unitValidity.ts';
import type { IndexValueRow } from '../queries/indexValues.ts';
import type { PublicationRow } from '../queries/publications.ts';
import type { UnitRow } from '../queries/units.ts';
import type { Catalog } from './catalog.ts';
import { isOfIndex, unitsOfIndex } from './population.ts';
import type { IndexKey } from './population.ts';

/** One unit in one year: its value or why there is none, its rank, and what sources printed. */
export interface YearEntry {
  readonly unitId: UnitId;
  readonly name: string;
  readonly value: number | null;
  /** People asked where the index is a survey; null elsewhere. */
  readonly n: number | null;
  readonly missingReason: MissingReason | null;
  /** Level-1 criteria whose absence leaves the index without a value. */
  readonly missingCriteria: readonly CriterionId[];
  /** Printed rank where sources print ranks, else the rank computed here; null when neither is known. */
  readonly rank: number | null;
  /** Units the rank is out of; null when not ranked. */
  readonly rankOf: number | null;
  /** Other units of the same computed rank. */
  readonly tiedWith: readonly UnitId[];
  /** The publication used, where the figure was taken from one. */
  readonly publication: PublicationRow | null;
  /** Further publications of the same figure that contradict it. */
  readonly contradictions: readonly PublicationRow[];
  /** File and line the value rests on; null when there is no row at all. */
  readonly origin: { readonly batchId: BatchId; readonly row: number } | null;
}

/** All units of the population in one year. */
export interface YearPage {
  readonly year: number;
  readonly method: MethodRecord;
  /** `published`: too few values are known to rank anyone; ranks are the sources', not ours. */
  readonly rankBasis: 'computed' | 'published';
  readonly entries: ReadonlyMap<UnitId, YearEntry>;
  /** Ranking computed on the values at hand. */
  readonly ranking: Ranking;
  /** Entries with a value, best first. */
  readonly ranked: readonly YearEntry[];
  /** Entries without a value, by name. */
  readonly missing: readonly YearEntry[];
}

/** An index over the years for one population of units. */
export interface Yearbook extends IndexKey {
  /** Years with at least one figure, or with survey answers where the screen shows those, ascending. */
  readonly years: readonly number[];
  /** The method versions of this index on this level, oldest first. */
  readonly methods: readonly MethodRecord[];
  readonly pages: ReadonlyMap<number, YearPage>;
  readonly nameOf: ReadonlyMap<UnitId, string>;
}

export interface YearbookRows extends IndexKey {
  readonly catalog: Catalog;
  readonly groupId: GroupId;
  readonly values: readonly IndexValueRow[];
  /** Of the index on any level: those of other units are passed over. */
  readonly publications: readonly PublicationRow[];
  /** Further years to have a page for, of which no figure of the index is known. */
  readonly answerYears?: readonly number[];
}

/** Least share of the units that must have a value before ranks, medians and quartiles are computed from them. */
export const leastRankedShare = 0.75;

/** Group id that stands for every unit. */
export const allUnits = 'all';

function membersOf(catalog: Catalog, units: readonly UnitRow[], groupId: GroupId): readonly UnitRow[] {
  if (groupId === allUnits) return units;
  const members = new Set(catalog.groups.filter((row) => row.groupId === groupId).map((row) => row.unitId));
  return units.filter((unit) => members.has(unit.unitId));
}

/**
 * Gathers an index's values into one page a year, ranked within the chosen population.
 * A unit valid in a year but absent from its figures stands there as not published.
 */
export function buildYearbook(rows: YearbookRows): Yearbook {
  const { catalog, indexCode, level, groupId, values, answerYears = [] } = rows;
  const methods = catalog.methods.filter((method) => isOfIndex(method, rows));
  const all = unitsOfIndex(catalog, rows);
  const known = new Set(all.map(({ unitId }) => unitId));
  const publications = rows.publications.filter(({ unitId }) => known.has(unitId));
  const population = membersOf(catalog, all, groupId);
  const valuesByYear = groupBy(values, (row) => row.year);
  const publicationsByYear = groupBy(publications, (row) => row.year);
  const years = [...new Set([...valuesByYear.keys(), ...publicationsByYear.keys(), ...answerYears])].toSorted(
    (a, b) => a - b,
  );
  const pages = new Map<number, YearPage>();
  for (const year of years) {
    const method = methodOfYear(methods, year);
    if (method === null) continue;
    pages.set(
      year,
      buildPage({
        year,
        method,
        units: population.filter((unit) => isUnitOfYear(unit, year)),
        unitsOfYear: all.filter((unit) => isUnitOfYear(unit, year)).length,
        values: valuesByYear.get(year) ?? [],
        publications: publicationsByYear.get(year) ?? [],
      }),
    );
  }
  return {
    indexCode,
    level,
    years: [...pages.keys()],
    methods,
    pages,
    nameOf: new Map(catalog.units.map((unit) => [unit.unitId, unit.name])),
  };
}

interface PageRows {
  readonly year: number;
  readonly method: MethodRecord;
  /** The population. */
  readonly units: readonly UnitRow[];
  /** How many units there were in all, whatever the population. */
  readonly unitsOfYear: number;
  readonly values: readonly IndexValueRow[];
  readonly publications: readonly PublicationRow[];
}

function buildPage({ year, method, units, unitsOfYear, values, publications }: PageRows): YearPage {
  const valueOf = new Map(values.map((row) => [row.unitId, row]));
  const printed = groupBy(publications, (row) => row.unitId);
  const ranking = rankUnits(
    units.map(({ unitId }) => {
      const { value = null, n = null } = valueOf.get(unitId) ?? {};
      return { unitId, value: isRankedSample(n) ? value : null };
    }),
    { decimals: method.rankDecimals, direction: method.direction },
  );
  const known = values.filter((row) => row.value !== null).length;
  const rankBasis = known < leastRankedShare * unitsOfYear ? 'published' : 'computed';
  const entries = new Map<UnitId, YearEntry>();
  for (const unit of units) {
    const printedOfUnit = printed.get(unit.unitId) ?? [];
    const publication = printedOfUnit.find((row) => row.preferred) ?? null;
    const row = valueOf.get(unit.unitId);
    const place = ranking.places.get(unit.unitId);
    const isComputed = rankBasis === 'computed';
    entries.set(unit.unitId, {
      unitId: unit.unitId,
      name: unit.name,
      value: row?.value ?? null,
      n: row?.n ?? null,
      missingReason:
        row?.value === undefined || row.value === null ? (row?.missingReason ?? 'notPublished') : null,
      missingCriteria: (row?.missingCriteria ?? '')
        .split(',')
        .filter((id) => id !== '')
        .map(asCriterionId),
      rank: isComputed ? (place?.rank ?? null) : (publication?.publishedRank ?? null),
      rankOf: isComputed ? (place === undefined ? null : ranking.n) : (publication?.rankedUnits ?? null),
      tiedWith: isComputed ? (place?.tiedWith ?? []) : [],
      publication,
      contradictions: printedOfUnit.filter((other) => !other.preferred && other.conflictId !== null),
      origin: row === undefined ? null : { batchId: row.batchId, row: row.row },
    });
  }
  const ranked = [...ranking.places.keys()].flatMap((unitId) => entries.get(unitId) ?? []);
  const missing = [...entries.values()].filter((entry) => entry.value === null);
  return { year, method, rankBasis, entries, ranking, ranked, missing };
}
