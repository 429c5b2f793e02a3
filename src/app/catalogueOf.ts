import { isUnitOfYear } from '../domain/unitValidity.ts';
import type { Catalogue } from '../state/catalogue.ts';
import type { Catalog } from '../viewModels/catalog.ts';
import { allUnits } from '../viewModels/yearbook.ts';
import { asGroupId } from '../domain/ids.ts';

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
    indices: catalog.indices.map(({ indexCode }) => {
      const methods = catalog.methods.filter((method) => method.indexCode === indexCode);
      const methodIds = new Set(methods.map((method) => method.methodId));
      return {
        indexCode,
        levels: [...new Set(methods.map((method) => method.level))],
        years: catalog.indexYears.filter((row) => row.indexCode === indexCode).map((row) => row.year),
        criterionIds: [
          ...new Set(
            catalog.criteria.filter((row) => methodIds.has(row.methodId)).map((row) => row.criterionId),
          ),
        ],
      };
    }),
    units: catalog.units.filter((unit) => years.some((year) => isUnitOfYear(unit, year))),
    groupIds: [asGroupId(allUnits), ...new Set(catalog.groups.map((row) => row.groupId))],
  };
}
