import { createRequire } from 'node:module';
import path from 'node:path';
import WebWorker from 'web-worker';
import { openDatabase } from '../../src/database/database.ts';
import type { Database } from '../../src/database/database.ts';
import type { EngineAssets } from '../../src/database/engineAssets.ts';

const dist = path.dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));

/** The same engine as in the browser, its worker run by Node. */
export const nodeEngineAssets: EngineAssets = {
  wasmUrl: path.join(dist, 'duckdb-eh.wasm'),
  createWorker: () => new WebWorker(path.join(dist, 'duckdb-node-eh.worker.cjs')) as Worker,
};

/** A real DuckDB-WASM with empty tables. */
export const openTestDatabase = (): Promise<Database> => openDatabase(nodeEngineAssets);
