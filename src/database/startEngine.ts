import { AsyncDuckDB, getPlatformFeatures, VoidLogger } from '@duckdb/duckdb-wasm';
import type { EngineAssets } from './engineAssets.ts';
import { EngineUnsupportedError } from './queryError.ts';

/**
 * Whether this browser can run the engine.
 * @throws EngineUnsupportedError
 */
export async function assertEngineSupport(): Promise<void> {
  if (typeof WebAssembly === 'undefined') throw new EngineUnsupportedError('webAssembly');
  const features = await getPlatformFeatures();
  if (!features.wasmExceptions) throw new EngineUnsupportedError('wasmExceptions');
}

/**
 * Starts DuckDB-WASM in its worker, in memory.
 */
export async function startEngine(assets: EngineAssets): Promise<AsyncDuckDB> {
  const engine = new AsyncDuckDB(new VoidLogger(), await assets.createWorker());
  await engine.instantiate(assets.wasmUrl);
  // Without the casts 87.92 arrives as the integer 8792 and count(*) as a BigInt.
  await engine.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
  const connection = await engine.connect();
  // Otherwise a missing function makes the engine fetch an extension from the network.
  await connection.query('SET autoinstall_known_extensions = false');
  await connection.query('SET autoload_known_extensions = false');
  await connection.close();
  return engine;
}
