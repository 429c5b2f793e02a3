import { openDatabase } from '../database/database.ts';
import type { EngineAssets } from '../database/engineAssets.ts';
import { encodeDataset } from '../database/loadDataset.ts';
import { ingestFiles } from '../ingest/ingestFiles.ts';
import { fetchShippedFiles } from '../storage/shippedFiles.ts';
import { loadCatalog } from '../views/shared/loadCatalog.ts';
import type { Workspace } from '../views/shared/workspace.ts';

/** Starts the engine and reads the shipped files side by side, then loads one into the other. */
export async function openWorkspace(assets: EngineAssets): Promise<Workspace> {
  const starting = openDatabase(assets);
  // Awaited below; until then a refusal must not count as unhandled.
  starting.catch(() => undefined);
  const dataset = ingestFiles(await fetchShippedFiles());
  const tables = encodeDataset(dataset);
  const database = await starting;
  await database.load(tables);
  return { database, catalog: await loadCatalog(database), dataVersion: 'shipped', issues: dataset.issues };
}
