import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import type { EngineUrls } from './engineUrls.ts';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

/** What the engine needs to start; tests and single-file builds bring their own. */
export interface EngineAssets {
  readonly wasmUrl: string;
  readonly createWorker: () => Worker | Promise<Worker>;
}

/** Where the files of the self-hosted build lie; null on a page opened from a disk, which carries them inside itself. */
export const engineUrls = (): EngineUrls | null =>
  location.protocol === 'file:'
    ? null
    : {
        wasmUrl: new URL(wasmUrl, document.baseURI).href,
        workerUrl: new URL(workerUrl, document.baseURI).href,
      };

/** The self-hosted build with WebAssembly exceptions; never a CDN. */
export const browserEngineAssets = (): EngineAssets => ({
  wasmUrl: new URL(wasmUrl, document.baseURI).href,
  createWorker: () => new Worker(workerUrl),
});
