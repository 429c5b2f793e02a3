// The least a page can do with the engine: start it from files of its own site and ask one question.
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

const engine = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
await engine.instantiate(new URL(wasmUrl, document.baseURI).href);
const connection = await engine.connect();
await connection.query('select 1');
document.body.dataset.answeredMs = String(performance.now());
void navigator.serviceWorker.register('./sw.js');
