import { asGroupId } from '../domain/ids.ts';
import type { IndexCode } from '../domain/ids.ts';
import { isUnitOfYear } from '../domain/unitValidity.ts';
import type { Catalogue, IndexEntry } from '../state/catalogue.ts';
import type { Catalog } from '../viewModels/catalog.ts';
import { unitsOfIndex } from '../viewModels/population.ts';
import { allUnits } from '../viewModels/yearbook.ts';

/** What a link may name in an open workspace: units that existed in a year with figures, and so on. */
export function catalogueOf(
  catalog: Catalog,
  workspaceId: string | null,
  views: readonly string[],
): Catalogue {
  const years = [...new Set(catalog.indexYears.map((row) => row.year))];
  return {
    workspaceId,
    views,
    indices: catalog.indices.map(({ indexCode }) => indexEntry(catalog, indexCode)),
    units: catalog.units.filter((unit) => years.some((year) => isUnitOfYear(unit, year))),
    groupIds: [asGroupId(allUnits), ...new Set(catalog.groups.map((row) => row.groupId))],
  };
}

function indexEntry(catalog: Catalog, indexCode: IndexCode): IndexEntry {
  const methods = catalog.methods.filter((method) => method.indexCode === indexCode);
  const methodIds = new Set(methods.map((method) => method.methodId));
  const units = unitsOfIndex(catalog, indexCode);
  return {
    indexCode,
    levels: [...new Set(methods.map((method) => method.level))],
    years: catalog.indexYears.filter((row) => row.indexCode === indexCode).map((row) => row.year),
    criterionIds: [
      ...new Set(catalog.criteria.filter((row) => methodIds.has(row.methodId)).map((row) => row.criterionId)),
    ],
    unitIds: units.map(({ unitId }) => unitId),
    defaultUnitCode: bestKnown(catalog, new Set(units.map(({ code }) => code))),
  };
}

/** Of some codes, that of the unit with the most figures in all indices: the screens have most to say of it. */
function bestKnown({ units, indexUnits }: Catalog, codes: ReadonlySet<string>): string | null {
  const figures = new Map<string, number>();
  const codeOf = new Map(units.map(({ unitId, code }) => [unitId, code]));
  for (const row of indexUnits) {
    const code = codeOf.get(row.unitId);
    if (code !== undefined && codes.has(code)) figures.set(code, (figures.get(code) ?? 0) + row.figures);
  }
  return [...figures].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
