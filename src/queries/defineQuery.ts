import * as z from 'zod/mini';
import type { Query, SqlValue } from '../database/sqlValue.ts';
import type { Dataset } from '../domain/dataset.ts';

// Zod would otherwise compile parsers with new Function, which the page's policy refuses and reports.
z.config({ jitless: true });

/** A string that carries an identifier's brand. */
export const idSchema = <Id extends string>(): z.ZodMiniType<Id> =>
  z.string() as unknown as z.ZodMiniType<Id>;

/** Ties a question's SQL to the schema of its rows. */
export function defineQuery<Params extends readonly SqlValue[], Row>(definition: {
  readonly name: string;
  readonly sql: string;
  readonly row: z.ZodMiniType<Row>;
  readonly cancellable?: boolean;
  readonly early?: (dataset: Dataset, params: Params) => readonly Row[];
}): Query<Params, Row> {
  const { row, ...query } = definition;
  return { ...query, decodeRow: (value) => row.parse(value) };
}
