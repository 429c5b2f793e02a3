import { answersOf } from '../database/answers.ts';
import { openDatabase } from '../database/database.ts';
import type { Database } from '../database/database.ts';
import type { EngineAssets } from '../database/engineAssets.ts';
import { encodeDataset } from '../database/loadDataset.ts';
import { assertEngineSupport } from '../database/startEngine.ts';
import type { Dataset } from '../domain/dataset.ts';
import { ingestFiles } from '../ingest/ingestFiles.ts';
import { fetchShippedFiles } from '../storage/shippedFiles.ts';
import { loadCatalog } from '../views/shared/loadCatalog.ts';
import type { Workspace } from '../views/shared/workspace.ts';

/** Loads the data once the engine runs, and not before: until then the page draws its first screen. */
async function fill(starting: Promise<Database>, dataset: Dataset): Promise<Database> {
  const database = await starting;
  await database.load(encodeDataset(dataset));
  return database;
}

/**
 * Starts the engine and reads the shipped files side by side. Resolves once the files are read: the first screen's
 * questions are answered from them while the engine starts.
 * @throws EngineUnsupportedError when the browser cannot run the engine.
 */
export async function openWorkspace(assets: EngineAssets): Promise<Workspace> {
  const reading = fetchShippedFiles();
  await assertEngineSupport();
  const starting = openDatabase(assets);
  // Whoever asks the engine hears of its failure; until then a refusal must not count as unhandled.
  starting.catch(() => undefined);
  const dataset = ingestFiles(await reading);
  const filling = fill(starting, dataset);
  const database = answersOf(filling, dataset);
  return { database, catalog: await loadCatalog(database), dataVersion: 'shipped', issues: dataset.issues };
}
