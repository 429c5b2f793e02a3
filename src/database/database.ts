import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import type { EngineAssets } from './engineAssets.ts';
import type { EncodedTable } from './encodeDataset.ts';
import { createTables, dropTables, fillAnswers, fillComments, fillTables } from './loadTables.ts';
import type { EmptyTables, TableStreams } from './loadTables.ts';
import { runQuery, runStream } from './runQuery.ts';
import type { StatementCache } from './runQuery.ts';
import type { Query, SqlValue, Stream } from './sqlValue.ts';
import { startEngine } from './startEngine.ts';

/** A workspace's tables at one moment: later loads do not change them. */
export interface LoadedTables {
  /** Runs a question; see `runQuery`. */
  readonly run: <Params extends readonly SqlValue[], Row>(
    query: Query<Params, Row>,
    params: NoInfer<Params>,
    signal?: AbortSignal,
  ) => Promise<Row[]>;
  /** The answer to a question as an Arrow stream, for another worker: its rows are not touched here. @throws QueryError */
  readonly stream: <Params extends readonly SqlValue[]>(
    stream: Stream<Params>,
    params: NoInfer<Params>,
  ) => Promise<Uint8Array>;
  /** Puts the single survey answers behind the counts that are loaded: all of them, or none where it throws. The streams are handed over. */
  readonly fillAnswers: (streams: TableStreams) => Promise<void>;
  /** The same of what people wrote. */
  readonly fillComments: (streams: TableStreams) => Promise<void>;
  /** Gives their room back; running questions fail. */
  readonly drop: () => Promise<void>;
}

/** A started engine; the only door to DuckDB. */
export interface Database {
  /**
   * Loads encoded records into tables of their own, so that screens go on reading the tables before. The streams are
   * handed over to the worker and cannot be used again. `laterWins` says that the records come from several batches
   * and may speak of the same figure: that of the batch with the highest position stays.
   */
  readonly load: (
    tables: readonly EncodedTable[],
    options?: { readonly laterWins: boolean },
  ) => Promise<LoadedTables>;
  /** Ends the worker; its memory is returned only then. */
  readonly close: () => Promise<void>;
}

function loadedTables(engine: AsyncDuckDB, tables: EmptyTables): LoadedTables {
  const statements: StatementCache = new Map();
  return {
    run: (query, params, signal) => runQuery({ engine, ...tables, statements }, query, params, signal),
    stream: (stream, params) => runStream(tables.connection, stream, params),
    fillAnswers: (streams) => fillAnswers(tables, streams),
    fillComments: (streams) => fillComments(tables, streams),
    drop: () => dropTables(tables),
  };
}

/**
 * Starts an engine and creates the first empty tables. Ask `assertEngineSupport` first: a browser that cannot run it
 * says nothing a reader would understand.
 */
export async function openDatabase(assets: EngineAssets): Promise<Database> {
  const engine = await startEngine(assets);
  let loads = 0;
  // Made ahead: the first data find their tables ready.
  const first = await createTables(engine, 'data1');
  return {
    load: async (encoded, { laterWins } = { laterWins: false }) => {
      loads += 1;
      const tables = loads === 1 ? first : await createTables(engine, `data${loads}`);
      try {
        await fillTables(tables, encoded, laterWins);
      } catch (error) {
        await dropTables(tables);
        throw error;
      }
      return loadedTables(engine, tables);
    },
    close: () => engine.terminate(),
  };
}
