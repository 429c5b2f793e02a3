import type { Answers } from '../../database/answers.ts';
import type { Query, SqlValue } from '../../database/sqlValue.ts';

/** A question with its parameters, and the two ways to its rows. */
export interface Question<Row> {
  readonly key: readonly [name: string, params: readonly SqlValue[]];
  readonly now: (answers: Answers) => Row[] | undefined;
  readonly run: (answers: Answers, signal: AbortSignal) => Promise<Row[]>;
}

/** A question put with these parameters. */
export const question = <Params extends readonly SqlValue[], Row>(
  query: Query<Params, Row>,
  params: NoInfer<Params>,
): Question<Row> => ({
  key: [query.name, params],
  now: (answers) => answers.answerNow(query, params),
  run: (answers, signal) => answers.run(query, params, signal),
});

interface QuestionRequest<Row> {
  readonly queryKey: readonly [...Question<Row>['key'], dataVersion: string];
  readonly initialData: () => Row[] | undefined;
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Row[]>;
}

/** A question as TanStack Query asks and remembers it, until the data change. */
export const requestOf = <Row>(
  { key, now, run }: Question<Row>,
  answers: Answers,
  dataVersion: string,
): QuestionRequest<Row> => ({
  queryKey: [...key, dataVersion],
  initialData: () => now(answers),
  queryFn: ({ signal }) => run(answers, signal),
});
