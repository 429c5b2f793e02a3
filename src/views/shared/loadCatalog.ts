import type { Database } from '../../database/database.ts';
import { bandsQuery } from '../../queries/bands.ts';
import { batchesQuery } from '../../queries/batches.ts';
import { conflictsQuery } from '../../queries/conflicts.ts';
import { criteriaQuery } from '../../queries/criteria.ts';
import { groupsQuery } from '../../queries/groups.ts';
import { indexYearsQuery } from '../../queries/indexYears.ts';
import { indicesQuery } from '../../queries/indices.ts';
import { methodsQuery } from '../../queries/methods.ts';
import { referenceValuesQuery } from '../../queries/referenceValues.ts';
import { unitsQuery } from '../../queries/units.ts';
import type { Catalog } from '../../viewModels/catalog.ts';

/** Reads the workspace's registers. */
export async function loadCatalog({ run }: Pick<Database, 'run'>): Promise<Catalog> {
  const [indices, indexYears, units, methods, criteria, groups, bands, references, batches, conflicts] =
    await Promise.all([
      run(indicesQuery, []),
      run(indexYearsQuery, []),
      run(unitsQuery, []),
      run(methodsQuery, []),
      run(criteriaQuery, []),
      run(groupsQuery, []),
      run(bandsQuery, []),
      run(referenceValuesQuery, []),
      run(batchesQuery, []),
      run(conflictsQuery, []),
    ]);
  return { indices, indexYears, units, methods, criteria, groups, bands, references, batches, conflicts };
}
