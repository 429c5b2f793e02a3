// Measured from outside: `bare` and `imported` each start an engine of their own before their clock runs.
import { openDatabase } from '../../../src/database/database.ts';
import { browserEngineAssets } from '../../../src/database/engineAssets.ts';
import type { EncodedTable } from '../../../src/database/encodeDataset.ts';
import { startEngine } from '../../../src/database/startEngine.ts';
import type { KnownRecords } from '../../../src/ingest/importContext.ts';

interface Imported {
  readonly tables: readonly EncodedTable[];
  readonly loaded: number;
  readonly readMs: number;
  readonly draftMs: number;
  readonly encodeMs: number;
}

const bytesOf = async (): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch('./long.csv')).arrayBuffer());

/** The longest task of this thread while something runs, in ms; 0 when none took 50. */
async function longestTask<T>(work: () => Promise<T>): Promise<T & { readonly blockedMs: number }> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const result = await work();
  // Entries are delivered a moment after their task.
  await new Promise((resolve) => {
    setTimeout(resolve, 100);
  });
  observer.disconnect();
  return { ...result, blockedMs: Math.max(0, ...tasks) };
}

/** The engine's own reader: bytes to one table, dialect and types found by itself. */
async function bare(): Promise<{ totalMs: number; rows: number }> {
  const bytes = await bytesOf();
  const engine = await startEngine(browserEngineAssets());
  const connection = await engine.connect();
  const started = performance.now();
  await engine.registerFileBuffer('long.csv', bytes);
  await connection.query("CREATE TABLE long AS SELECT * FROM read_csv('long.csv')");
  const totalMs = performance.now() - started;
  const counted = await connection.query('SELECT count(*)::INTEGER AS rows FROM long');
  const rows = Number(counted.getChild('rows')?.get(0));
  await engine.terminate();
  return { totalMs, rows };
}

function importInWorker(bytes: Uint8Array, known: KnownRecords): Promise<Imported> {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Imported>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage({ bytes, known }, [bytes.buffer]);
  });
}

/** The importer: a worker is started, reads, drafts and encodes; the tables go into the engine. */
async function imported() {
  const bytes = await bytesOf();
  const known = (await (await fetch('./known.json')).json()) as KnownRecords;
  const database = await openDatabase(browserEngineAssets());
  const measured = await longestTask(async () => {
    const started = performance.now();
    const { tables, ...stages } = await importInWorker(bytes, known);
    const inserting = performance.now();
    await database.load(tables);
    const finished = performance.now();
    return { ...stages, insertMs: finished - inserting, totalMs: finished - started };
  });
  await database.close();
  return measured;
}

Object.assign(globalThis, { bench: { bare, imported } });
