import { AsyncDuckDB, VoidLogger, DuckDBDataProtocol } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import schemaSql from '../src/database/schema.sql?raw';
const log = (s) => {
  (window as any).out = ((window as any).out ?? '') + s + '\n';
};
async function start() {
  const engine = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
  await engine.instantiate(new URL(wasmUrl, document.baseURI).href);
  await engine.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
  return engine;
}
for (let i = 0; i < 4; i++) {
  const engine = await start();
  const c = await engine.connect();
  await c.query('SET autoinstall_known_extensions=false');
  await c.query('SET autoload_known_extensions=false');
  const bytes = new Uint8Array(await (await fetch('long.csv')).arrayBuffer());
  let a = performance.now();
  await engine.registerFileBuffer('x.csv', bytes);
  let b = performance.now();
  await c.query("create table t as select * from read_csv('x.csv')");
  log(
    `register ${(b - a).toFixed(0)} read_csv ${(performance.now() - b).toFixed(0)} total ${(performance.now() - a).toFixed(0)}`,
  );
  for (const f of ['score.arrow', 'score_dict.arrow']) {
    const ipc = new Uint8Array(await (await fetch(f)).arrayBuffer());
    await c.query(
      schemaSql
        .split(';')
        .find((s) => s.includes('TABLE score'))
        .replace('TABLE score', 'TABLE s_' + f.split('.')[0]),
    );
    a = performance.now();
    await c.insertArrowFromIPCStream(ipc, { name: 's_' + f.split('.')[0], create: false });
    log(f + ` insert ${(performance.now() - a).toFixed(0)} ${ipc.length}`);
  }
  await engine.terminate();
}
(window as any).done = true;
