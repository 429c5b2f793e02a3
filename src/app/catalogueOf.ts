import type { GroupId } from '../domain/ids.ts';
import { isUnitOfYear } from '../domain/unitValidity.ts';
import { allUnitsGroup } from '../state/catalogue.ts';
import type { Catalogue, IndexEntry } from '../state/catalogue.ts';
import { levels } from '../state/selection.ts';
import type { Catalog } from '../viewModels/catalog.ts';
import { isRankable } from '../viewModels/indicator.ts';
import { isOfIndex, unitsOfIndex } from '../viewModels/population.ts';
import { peerBasis, peersGroup } from '../viewModels/peers.ts';
import type { IndexKey } from '../viewModels/population.ts';
import type { UnitRow } from '../queries/units.ts';

/** What a link may name in an open workspace: units that existed in a year with figures, and so on. */
export function catalogueOf(
  catalog: Catalog,
  workspaceId: string | null,
  views: readonly string[],
  areGroupsKnown: boolean,
): Catalogue {
  const figures = figuresByCode(catalog);
  const years = [...new Set([...catalog.indexYears, ...catalog.answerPeriods].map((row) => row.year))];
  return {
    workspaceId,
    views,
    answerViews: ['satisfaction'],
    indices: indexKeys(catalog).map((index) => indexEntry(catalog, index, figures)),
    units: catalog.units.filter((unit) => years.some((year) => isUnitOfYear(unit, year))),
    areGroupsKnown,
  };
}

/** Every index on each level it is measured on, in the order of the registers and of the levels. */
const indexKeys = (catalog: Catalog): readonly IndexKey[] =>
  catalog.indices.flatMap(({ indexCode }) =>
    levels
      .map((level) => ({ indexCode, level }))
      .filter(
        (index) => catalog.methods.some((method) => isOfIndex(method, index)) && isRankable(catalog, index),
      ),
  );

function indexEntry(catalog: Catalog, index: IndexKey, figures: ReadonlyMap<string, number>): IndexEntry {
  const methods = catalog.methods.filter((method) => isOfIndex(method, index));
  const methodIds = new Set(methods.map((method) => method.methodId));
  const figuresOf = ({ code }: UnitRow): number => figures.get(code) ?? 0;
  const units = unitsOfIndex(catalog, index);
  return {
    ...index,
    groupIds: groupsOf(catalog, index, units),
    years: catalog.indexYears.filter((row) => isOfIndex(row, index)).map((row) => row.year),
    answerPeriods: catalog.answerPeriods.filter((row) => isOfIndex(row, index)),
    criterionIds: [
      ...new Set(catalog.criteria.filter((row) => methodIds.has(row.methodId)).map((row) => row.criterionId)),
    ],
    unitIds: units.toSorted((a, b) => figuresOf(b) - figuresOf(a)).map(({ unitId }) => unitId),
  };
}

/** All units, the peers of one, and the groups that have members among the units. */
function groupsOf(catalog: Catalog, index: IndexKey, units: readonly UnitRow[]): readonly GroupId[] {
  const known = new Set(units.map(({ unitId }) => unitId));
  const named = catalog.groups.flatMap(({ groupId, unitId }) => (known.has(unitId) ? groupId : []));
  return [allUnitsGroup, ...(peerBasis(catalog, index) === null ? [] : [peersGroup]), ...new Set(named)];
}

/** Figures in all indices by code of the unit: of one with many, the screens have most to say. */
function figuresByCode({ units, indexUnits }: Catalog): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  const codeOf = new Map(units.map(({ unitId, code }) => [unitId, code]));
  for (const row of indexUnits) {
    const code = codeOf.get(row.unitId);
    if (code !== undefined) figures.set(code, (figures.get(code) ?? 0) + row.figures);
  }
  return figures;
}
