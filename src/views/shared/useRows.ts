import { useSuspenseQueries } from '@tanstack/react-query';
import type { Answers } from '../../database/answers.ts';
import type { Query, SqlValue } from '../../database/sqlValue.ts';
import { useWorkspace } from './workspace.ts';

/** A question with its parameters, and the two ways to its rows. */
interface Question<Row> {
  readonly key: readonly [name: string, params: readonly SqlValue[]];
  readonly now: (answers: Answers) => Row[] | undefined;
  readonly run: (answers: Answers, signal: AbortSignal) => Promise<Row[]>;
}

/** A question put with these parameters; for `useRows`. */
export const question = <Params extends readonly SqlValue[], Row>(
  query: Query<Params, Row>,
  params: NoInfer<Params>,
): Question<Row> => ({
  key: [query.name, params],
  now: (answers) => answers.answerNow(query, params),
  run: (answers, signal) => answers.run(query, params, signal),
});

type RowsOf<Questions> = {
  readonly [Place in keyof Questions]: Questions[Place] extends Question<infer Row> ? readonly Row[] : never;
};

/**
 * Rows of questions, asked together. Suspends until all are there; throws the `QueryError` to the nearest boundary.
 * The rows of one question are the same array until the data change.
 */
export function useRows<const Questions extends readonly Question<unknown>[]>(
  questions: Questions,
): RowsOf<Questions> {
  const { database, dataVersion } = useWorkspace();
  const results = useSuspenseQueries({
    queries: questions.map(({ key, now, run }) => ({
      queryKey: [...key, dataVersion],
      initialData: () => now(database),
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => run(database, signal),
    })),
  });
  return results.map(({ data }) => data) as unknown as RowsOf<Questions>;
}
