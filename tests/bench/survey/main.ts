// Measured from outside: every function reads the file chosen in the page's only field.
import { DuckDBDataProtocol } from '@duckdb/duckdb-wasm';
import Papa from 'papaparse';
import { openDatabase } from '../../../src/database/database.ts';
import { encodeDataset } from '../../../src/database/encodeDataset.ts';
import { browserEngineAssets } from '../../../src/database/engineAssets.ts';
import { startEngine } from '../../../src/database/startEngine.ts';
import { asBatchId, asIndexCode } from '../../../src/domain/ids.ts';
import { wholeYear } from '../../../src/domain/records.ts';
import { noDecisions } from '../../../src/ingest/decisions.ts';
import type { KnownRecords } from '../../../src/ingest/importContext.ts';
import { surveyCountsQuery } from '../../../src/queries/surveyCounts.ts';
import type { SurveyDimension } from '../../../src/queries/surveyCounts.ts';
import { surveyRawCountsQuery } from '../../../src/queries/surveyRawCounts.ts';
import { openLedger } from '../../../src/storage/openLedger.ts';
import type { ImportOutcome } from '../../../src/workers/importClient.ts';
import { createImportClient } from '../../../src/workers/importClient.ts';
import { readAnswers } from '../../../src/workers/answersReader.ts';

const sipas = asIndexCode('SIPAS');

function chosenFile(): File {
  const file = document.querySelector<HTMLInputElement>('#file')?.files?.[0];
  if (file === undefined) throw new Error('no file is chosen');
  return file;
}

const bareColumns =
  "columns = {'nam': 'SMALLINT', 'don_vi': 'VARCHAR', 'linh_vuc': 'VARCHAR', 'kenh': 'VARCHAR', 'phieu': 'VARCHAR', 'cau_hoi': 'VARCHAR', 'muc_do': 'TINYINT'}";

/** The engine alone: `read_csv` of the file with its types given, and the grouped query on what it read. */
async function bare() {
  const file = chosenFile();
  const engine = await startEngine(browserEngineAssets());
  const connection = await engine.connect();
  const started = performance.now();
  await engine.registerFileHandle('survey.csv', file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
  await connection.query(
    `CREATE TABLE survey AS SELECT * FROM read_csv('survey.csv', ${bareColumns}, auto_detect = false, header = true, delim = ',', quote = '"')`,
  );
  const readMs = performance.now() - started;
  const groupStarted = performance.now();
  const grouped = await connection.query(
    'SELECT don_vi, nam, muc_do, count(*)::INTEGER AS n FROM survey GROUP BY ALL',
  );
  const groupMs = performance.now() - groupStarted;
  let rows = 0;
  for (const n of grouped.getChild('n') ?? []) rows += Number(n);
  await engine.terminate();
  return { readMs, groupMs, rows };
}

function valueOf<T>(outcome: ImportOutcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.error.kind}: ${outcome.error.message}`);
  return outcome.value;
}

/** The longest task of this thread while something runs, in ms; 0 when none took 50. */
async function longestTask<T extends object>(
  work: () => Promise<T>,
): Promise<T & { readonly blockedMs: number }> {
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

const dimensions: readonly SurveyDimension[] = ['overall', 'factor', 'question', 'field', 'channel'];

const params = (dimension: SurveyDimension, year: number | null) =>
  [sipas, 'commune', wholeYear, dimension, year, null, null, null, null] as const;

/** The app: file to stored batch to first answer, the views' questions, the raw ones, and opening it again from storage. */
async function imported(known: KnownRecords) {
  const file = chosenFile();
  const database = await openDatabase(browserEngineAssets());
  const ledger = await openLedger();
  const workspace = await ledger.createWorkspace(`bench ${performance.now()}`);
  const client = createImportClient();
  const batchId = asBatchId('bench');
  const registers = () => encodeDataset({ ...known, batches: [] });
  // A file is chosen on a screen that shows the workspace as it was.
  const before = await database.load(registers());
  await before.run(surveyCountsQuery, [...params('overall', null)]);
  const measured = await longestTask(async () => {
    const started = performance.now();
    valueOf(
      await client.call('open', {
        file,
        fileName: file.name,
        asTable: false,
        encoding: null,
        delimiter: null,
        sheet: null,
      }),
    );
    const opened = performance.now();
    const summary = valueOf(
      await client.call('draft', { known, decisions: noDecisions, batchId, fileName: file.name }),
    );
    const drafted = performance.now();
    const { batch, payload } = valueOf(await client.call('encode', { title: '', source: '' }));
    client.close();
    const stored = await ledger.commitBatch(workspace.workspaceId, batch, payload);
    const committed = performance.now();
    const tables = await database.load([...registers(), ...payload.tables]);
    const rows = await tables.run(surveyCountsQuery, [
      sipas,
      'commune',
      wholeYear,
      'overall',
      null,
      null,
      null,
      null,
      null,
    ]);
    const finished = performance.now();
    return {
      loaded: summary.accounting.loaded,
      answered: rows.reduce(
        (sum, row) =>
          sum + row.level1Count + row.level2Count + row.level3Count + row.level4Count + row.level5Count,
        0,
      ),
      storedBytes: stored.parts.reduce((sum, { length }) => sum + length, 0),
      openMs: opened - started,
      readMs: drafted - opened,
      storeMs: committed - drafted,
      firstAnswerMs: finished - committed,
      totalMs: finished - started,
    };
  });
  const reopenStarted = performance.now();
  const { payloads } = await ledger.activePayloads(workspace.workspaceId);
  const tables = await database.load([...registers(), ...payloads.flatMap(({ tables: own }) => own)]);
  await tables.run(surveyCountsQuery, [...params('overall', null)]);
  const reopenMs = performance.now() - reopenStarted;
  const viewMs: number[] = [];
  for (let repeat = 0; repeat < 6; repeat += 1) {
    for (const dimension of dimensions) {
      const asked = performance.now();
      await tables.run(surveyCountsQuery, [...params(dimension, 2022 + (repeat % 4))]);
      viewMs.push(performance.now() - asked);
    }
  }
  const rawStarted = performance.now();
  const parts = await ledger.readAnswers(workspace.workspaceId, batchId);
  await tables.fillAnswers(readAnswers(batchId, parts));
  const rawLoadMs = performance.now() - rawStarted;
  const rawMs: number[] = [];
  for (let repeat = 0; repeat < 3; repeat += 1) {
    const asked = performance.now();
    await tables.run(surveyRawCountsQuery, [sipas, 'commune']);
    rawMs.push(performance.now() - asked);
  }
  await ledger.deleteWorkspace(workspace.workspaceId);
  ledger.close();
  await database.close();
  return { ...measured, reopenMs, viewMs, rawLoadMs, rawMs };
}

/** PapaParse in pieces and a Map: what a script without an engine would do. */
async function papa() {
  const file = chosenFile();
  const started = performance.now();
  const counts = new Map<string, number>();
  let rows = 0;
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(file, {
      chunk: ({ data }) => {
        for (const [year, unit, , , , , level] of data) {
          if (level === undefined || year === 'nam') continue;
          const key = `${unit} ${year} ${level}`;
          counts.set(key, (counts.get(key) ?? 0) + 1);
          rows += 1;
        }
      },
      complete: () => resolve(),
      error: reject,
    });
  });
  return { totalMs: performance.now() - started, rows };
}

Object.assign(globalThis, { bench: { bare, imported, papa } });
