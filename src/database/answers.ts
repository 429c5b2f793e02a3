import type { Dataset } from '../domain/dataset.ts';
import type { LoadedTables } from './database.ts';
import type { Query, SqlValue } from './sqlValue.ts';

/** Where screens put their questions. */
export interface Answers extends Pick<LoadedTables, 'run' | 'stream' | 'fillAnswers' | 'fillComments'> {
  /** The rows if they can be had without waiting for the engine; else undefined, then `run`. */
  readonly answerNow: <Params extends readonly SqlValue[], Row>(
    query: Query<Params, Row>,
    params: NoInfer<Params>,
  ) => Row[] | undefined;
}

/**
 * Answers of an engine that may still be starting. Until it has, the questions that know how are answered out of the
 * records, so that the first screen need not wait for 34 MB of engine; from then on the engine answers all.
 */
export function answersOf(starting: Promise<LoadedTables>, dataset: Dataset | null): Answers {
  let records = dataset;
  const forget = (): void => {
    records = null;
  };
  void starting.then(forget, () => undefined);
  return {
    answerNow: (query, params) => {
      const rows = records === null ? undefined : query.early?.(records, params);
      return rows === undefined ? undefined : [...rows];
    },
    run: async (query, params, signal) => (await starting).run(query, params, signal),
    stream: async (stream, params) => (await starting).stream(stream, params),
    fillAnswers: async (streams) => (await starting).fillAnswers(streams),
    fillComments: async (streams) => (await starting).fillComments(streams),
  };
}
