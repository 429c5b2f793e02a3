import { useSuspenseQuery } from '@tanstack/react-query';
import type { Query, SqlValue } from '../../database/sqlValue.ts';
import { useWorkspace } from './workspace.ts';

/** Rows of a question. Suspends until they are there; throws the `QueryError` to the nearest boundary. */
export function useRows<Params extends readonly SqlValue[], Row>(
  query: Query<Params, Row>,
  params: NoInfer<Params>,
): readonly Row[] {
  const { database, dataVersion } = useWorkspace();
  return useSuspenseQuery({
    queryKey: [query.name, params, dataVersion],
    initialData: () => database.answerNow(query, params),
    queryFn: ({ signal }) => database.run(query, params, signal),
  }).data;
}
