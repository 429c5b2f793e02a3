import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { EngineAssets } from './engineAssets.ts';
import { createTables, loadTables } from './loadDataset.ts';
import type { EncodedTable } from './loadDataset.ts';
import { runQuery } from './runQuery.ts';
import type { StatementCache } from './runQuery.ts';
import type { Query, SqlValue } from './sqlValue.ts';
import { startEngine } from './startEngine.ts';

/** A started engine with its tables; the only door to DuckDB. */
export interface Database {
  /** Fills the tables with an encoded dataset. Call once on a new database. */
  readonly load: (tables: readonly EncodedTable[]) => Promise<void>;
  /** Runs a question; see `runQuery`. */
  readonly run: <Params extends readonly SqlValue[], Row>(
    query: Query<Params, Row>,
    params: NoInfer<Params>,
    signal?: AbortSignal,
  ) => Promise<Row[]>;
  /** Ends the worker; its memory is returned only then. */
  readonly close: () => Promise<void>;
}

function databaseOf(engine: AsyncDuckDB, connection: AsyncDuckDBConnection): Database {
  const statements: StatementCache = new Map();
  return {
    load: (tables) => loadTables(connection, tables),
    run: (query, params, signal) => runQuery({ engine, connection, statements }, query, params, signal),
    close: () => engine.terminate(),
  };
}

/**
 * Starts an engine and creates the empty tables. Ask `assertEngineSupport` first: a browser that cannot run it says
 * nothing a reader would understand.
 */
export async function openDatabase(assets: EngineAssets): Promise<Database> {
  const engine = await startEngine(assets);
  const connection = await engine.connect();
  await createTables(connection);
  return databaseOf(engine, connection);
}
