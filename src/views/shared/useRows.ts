import { useSuspenseQueries } from '@tanstack/react-query';
import { requestOf } from './question.ts';
import type { Question } from './question.ts';
import { useWorkspace } from './workspace.ts';

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
    queries: questions.map((asked) => requestOf(asked, database, dataVersion)),
  });
  return results.map(({ data }) => data) as unknown as RowsOf<Questions>;
}
