import type { EngineAssets } from './engineAssets.ts';

/** Where the engine's files lie, for a worker that starts an engine of its own. */
export interface EngineUrls {
  readonly wasmUrl: string;
  readonly workerUrl: string;
}

/** The engine at those addresses. */
export const engineAssetsAt = ({ wasmUrl, workerUrl }: EngineUrls): EngineAssets => ({
  wasmUrl,
  createWorker: () => new Worker(workerUrl),
});
