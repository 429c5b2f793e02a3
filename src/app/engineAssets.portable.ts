import workerAddress from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmAddress from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { EngineAssets } from '../database/engineAssets.ts';
import { readCarriedFile } from '../storage/carriedFiles.ts';

/**
 * Runs in the worker before the engine's own code: hands it the engine when it asks for it, whatever the address.
 * It is turned into text, so it uses nothing from outside of itself.
 */
function answerOwnFetch(): void {
  const received = new Promise<ArrayBuffer>((resolve) => {
    globalThis.addEventListener('message', function first(event: MessageEvent<unknown>) {
      if (!(event.data instanceof ArrayBuffer)) return;
      event.stopImmediatePropagation();
      globalThis.removeEventListener('message', first);
      resolve(event.data);
    });
  });
  globalThis.fetch = async () =>
    new Response(await received, { headers: { 'content-type': 'application/wasm' } });
}

async function readNeeded(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readCarriedFile(address);
  if (bytes === null) throw new Error(`the file is damaged: ${address} is missing`);
  return bytes;
}

async function startWorker(): Promise<Worker> {
  const [code, engine] = await Promise.all([readNeeded(workerAddress), readNeeded(wasmAddress)]);
  const url = URL.createObjectURL(
    new Blob([`(${answerOwnFetch.toString()})();\n`, code], { type: 'text/javascript' }),
  );
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  worker.postMessage(engine.buffer, [engine.buffer]);
  return worker;
}

/** The engine of the one-file app: inside of the page. */
export const engineAssets = (): EngineAssets => ({
  wasmUrl: wasmAddress,
  createWorker: startWorker,
});
