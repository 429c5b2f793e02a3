import type { AsyncDuckDB, AsyncDuckDBConnection, AsyncPreparedStatement } from '@duckdb/duckdb-wasm';
import type { RecordBatch } from 'apache-arrow';
import { QueryError } from './queryError.ts';
import type { Query, SqlValue, Stream } from './sqlValue.ts';

/** Statements are prepared once a connection and reused: preparing costs more than most questions. */
export type StatementCache = Map<string, Promise<AsyncPreparedStatement>>;

/** Where questions are put: the tables of a schema. */
interface Session {
  readonly engine: AsyncDuckDB;
  readonly connection: AsyncDuckDBConnection;
  readonly schema: string;
  readonly statements: StatementCache;
}

async function runPrepared(
  connection: AsyncDuckDBConnection,
  statements: StatementCache,
  sql: string,
  params: readonly SqlValue[],
): Promise<unknown[]> {
  let statement = statements.get(sql);
  if (statement === undefined) {
    statement = connection.prepare(sql);
    statements.set(sql, statement);
    statement.catch(() => statements.delete(sql));
  }
  return rowsOf((await (await statement).query(...params)).batches);
}

/**
 * Batch by batch, since a table of several looks for the batch of every cell; column by column, since Arrow's own row objects
 * look every cell up through a proxy.
 */
const rowsOf = (batches: readonly RecordBatch[]): unknown[] =>
  batches.flatMap((batch) => {
    const rows = Array.from({ length: batch.numRows }, (): Record<string, unknown> => ({}));
    for (const [position, { name }] of batch.schema.fields.entries()) {
      const column = batch.getChildAt(position);
      for (const [index, row] of rows.entries()) row[name] = column?.get(index) ?? null;
    }
    return rows;
  });

/** `?` outside of quotes and comments becomes a session variable, because only unprepared SQL can be interrupted. */
export function bindToVariables(sql: string): string {
  let position = 0;
  return sql.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\?/g, (token) =>
    token === '?' ? `getvariable('p${++position}')` : token,
  );
}

async function runCancellable(
  { engine, schema }: Session,
  sql: string,
  params: readonly SqlValue[],
  signal: AbortSignal,
): Promise<unknown[]> {
  const connection = await engine.connect();
  const cancel = (): void => void connection.cancelSent();
  try {
    await connection.query(`SET schema = '${schema}'`);
    for (const [index, value] of params.entries()) {
      const assign = await connection.prepare(`SET VARIABLE p${index + 1} = ?`);
      await assign.query(value);
      await assign.close();
    }
    signal.throwIfAborted();
    signal.addEventListener('abort', cancel, { once: true });
    const reader = await connection.send(bindToVariables(sql));
    return rowsOf(await reader.readAll());
  } finally {
    signal.removeEventListener('abort', cancel);
    await connection.close();
  }
}

/**
 * Runs one question and decodes its rows. With a signal, rejects with the signal's reason once aborted,
 * and a `cancellable` question is interrupted inside the engine.
 * @throws QueryError with the engine's or the decoder's error as cause.
 */
export async function runQuery<Params extends readonly SqlValue[], Row>(
  session: Session,
  query: Query<Params, Row>,
  params: NoInfer<Params>,
  signal?: AbortSignal,
): Promise<Row[]> {
  signal?.throwIfAborted();
  let rows: Row[];
  try {
    const plain =
      query.cancellable === true && signal !== undefined
        ? await runCancellable(session, query.sql, params, signal)
        : await runPrepared(session.connection, session.statements, query.sql, params);
    rows = plain.map((row) => query.decodeRow(row));
  } catch (error) {
    signal?.throwIfAborted();
    throw new QueryError(query.name, query.sql, error);
  }
  signal?.throwIfAborted();
  return rows;
}

/**
 * Runs one question and returns its Arrow stream as the engine wrote it.
 * @throws QueryError with the engine's error as cause.
 */
export async function runStream<Params extends readonly SqlValue[]>(
  connection: AsyncDuckDBConnection,
  { name, sql }: Stream<Params>,
  params: Params,
): Promise<Uint8Array> {
  try {
    return await connection.useUnsafe(async (bindings, id) => {
      const statement = await bindings.createPrepared(id, sql);
      try {
        return await bindings.runPrepared(id, statement, [...params]);
      } finally {
        await bindings.closePrepared(id, statement);
      }
    });
  } catch (error) {
    throw new QueryError(name, sql, error);
  }
}
