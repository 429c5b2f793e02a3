// Measured from outside: `bare` and `imported` each start an engine of their own before their clock runs.
import { openDatabase } from '../../../src/database/database.ts';
import { browserEngineAssets } from '../../../src/database/engineAssets.ts';
import { startEngine } from '../../../src/database/startEngine.ts';
import { asBatchId } from '../../../src/domain/ids.ts';
import { noDecisions } from '../../../src/ingest/decisions.ts';
import type { KnownRecords } from '../../../src/ingest/importContext.ts';
import type { ImportOutcome } from '../../../src/workers/importClient.ts';
import { createImportClient } from '../../../src/workers/importClient.ts';

const fileName = 'long.csv';

const fetched = async (name: string): Promise<Blob> => (await fetch(`./${name}`)).blob();

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
  const file = await fetched(fileName);
  const engine = await startEngine(browserEngineAssets());
  const connection = await engine.connect();
  const started = performance.now();
  await engine.registerFileBuffer(fileName, new Uint8Array(await file.arrayBuffer()));
  await connection.query(`CREATE TABLE long AS SELECT * FROM read_csv('${fileName}')`);
  const totalMs = performance.now() - started;
  const counted = await connection.query('SELECT count(*)::INTEGER AS rows FROM long');
  const rows = Number(counted.getChild('rows')?.get(0));
  await engine.terminate();
  return { totalMs, rows };
}

function valueOf<T>(outcome: ImportOutcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.error.kind}: ${outcome.error.message}`);
  return outcome.value;
}

/** The app's importer in its worker, preview included, and its tables in the engine. */
async function imported() {
  const file = await fetched(fileName);
  const known = JSON.parse(await (await fetched('known.json')).text()) as KnownRecords;
  const database = await openDatabase(browserEngineAssets());
  const client = createImportClient();
  const measured = await longestTask(async () => {
    const started = performance.now();
    const request = { file, fileName, asTable: false, encoding: null, delimiter: null, sheet: null };
    valueOf(await client.call('open', request));
    const opened = performance.now();
    const batchId = asBatchId('bench');
    const { accounting } = valueOf(
      await client.call('draft', { known, decisions: noDecisions, batchId, fileName }),
    );
    const drafted = performance.now();
    const { payload } = valueOf(await client.call('encode', { title: '', source: '' }));
    const encoded = performance.now();
    await database.load(payload.tables);
    const finished = performance.now();
    return {
      loaded: accounting.loaded,
      openMs: opened - started,
      draftMs: drafted - opened,
      encodeMs: encoded - drafted,
      insertMs: finished - encoded,
      totalMs: finished - started,
    };
  });
  client.close();
  await database.close();
  return measured;
}

/** How long ending an import takes once it is at work, in ms. */
async function cancelled(): Promise<{ cancelMs: number }> {
  const file = await fetched(fileName);
  const client = createImportClient();
  const abort = new AbortController();
  const request = { file, fileName, asTable: false, encoding: null, delimiter: null, sheet: null };
  const isParsing = Promise.withResolvers<undefined>();
  const answer = client.call('open', request, {
    signal: abort.signal,
    onProgress: ({ stage }) => {
      if (stage === 'parsing') isParsing.resolve(undefined);
    },
  });
  await isParsing.promise;
  const started = performance.now();
  abort.abort();
  const outcome = await answer;
  if (outcome.ok) throw new Error('the import was over before it could be cancelled');
  return { cancelMs: performance.now() - started };
}

Object.assign(globalThis, { bench: { bare, imported, cancelled } });
