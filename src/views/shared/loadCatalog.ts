import type { Answers } from '../../database/answers.ts';
import type { Query } from '../../database/sqlValue.ts';
import { answerPeriodsQuery } from '../../queries/answerPeriods.ts';
import { bandsQuery } from '../../queries/bands.ts';
import { batchesQuery } from '../../queries/batches.ts';
import { conflictsQuery } from '../../queries/conflicts.ts';
import { criteriaQuery } from '../../queries/criteria.ts';
import { featuresQuery } from '../../queries/features.ts';
import { groupsQuery } from '../../queries/groups.ts';
import { indexUnitsQuery } from '../../queries/indexUnits.ts';
import { indexYearsQuery } from '../../queries/indexYears.ts';
import { indicesQuery } from '../../queries/indices.ts';
import { methodsQuery } from '../../queries/methods.ts';
import { referenceValuesQuery } from '../../queries/referenceValues.ts';
import { unitsQuery } from '../../queries/units.ts';
import type { Catalog } from '../../viewModels/catalog.ts';

/** Reads the workspace's registers. */
export async function loadCatalog({ answerNow, run }: Answers): Promise<Catalog> {
  const ask = async <Row>(query: Query<[], Row>): Promise<readonly Row[]> =>
    answerNow(query, []) ?? run(query, []);
  const [
    indices,
    indexYears,
    indexUnits,
    answerPeriods,
    units,
    methods,
    criteria,
    groups,
    features,
    bands,
    references,
    batches,
    conflicts,
  ] = await Promise.all([
    ask(indicesQuery),
    ask(indexYearsQuery),
    ask(indexUnitsQuery),
    ask(answerPeriodsQuery),
    ask(unitsQuery),
    ask(methodsQuery),
    ask(criteriaQuery),
    ask(groupsQuery),
    ask(featuresQuery),
    ask(bandsQuery),
    ask(referenceValuesQuery),
    ask(batchesQuery),
    ask(conflictsQuery),
  ]);
  return {
    indices,
    indexYears,
    indexUnits,
    answerPeriods,
    units,
    methods,
    criteria,
    groups,
    features,
    bands,
    references,
    batches,
    conflicts,
  };
}
