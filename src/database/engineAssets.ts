import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

/** What the engine needs to start; tests and single-file builds bring their own. */
export interface EngineAssets {
  readonly wasmUrl: string;
  readonly createWorker: () => Worker | Promise<Worker>;
}

/** The self-hosted build with WebAssembly exceptions; never a CDN. */
export const browserEngineAssets = (): EngineAssets => ({
  wasmUrl: new URL(wasmUrl, document.baseURI).href,
  createWorker: () => new Worker(workerUrl),
});
