import type { Dataset } from '../domain/dataset.ts';

/** What may be bound to a `?`. */
export type SqlValue = string | number | boolean | null;

/** A question put to the database: SQL with positional `?`, and the decoder of one row. */
export interface Query<Params extends readonly SqlValue[], Row> {
  /** Unique name, used in cache keys and errors. */
  readonly name: string;
  readonly sql: string;
  /** Decodes one row; throws when the row is not what the question promised. */
  readonly decodeRow: (row: unknown) => Row;
  /** Long questions may be interrupted while the engine works on them. */
  readonly cancellable?: boolean;
  /** The same rows out of the records themselves: the answer for as long as the engine starts. */
  readonly early?: (dataset: Dataset, params: Params) => readonly Row[];
  /** Carries the parameter types only. */
  readonly params?: Params;
}

/** A question whose answer is handed on undecoded, as one Arrow stream. */
export interface Stream<Params extends readonly SqlValue[]> {
  readonly name: string;
  readonly sql: string;
  /** Carries the parameter types only. */
  readonly params?: Params;
}
