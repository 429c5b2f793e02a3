// The least a one-file page can do with the engine it carries: unpack it, start it, ask one question.
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import { engineAssets } from '../../../src/app/engineAssets.portable.ts';

const { wasmUrl, createWorker } = engineAssets();
const engine = new AsyncDuckDB(new VoidLogger(), await createWorker());
await engine.instantiate(wasmUrl);
const connection = await engine.connect();
await connection.query('select 1');
document.body.dataset['answeredMs'] = String(performance.now());
