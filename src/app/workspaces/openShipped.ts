import { answersOf } from '../../database/answers.ts';
import type { Database, LoadedTables } from '../../database/database.ts';
import { encodeDataset } from '../../database/encodeDataset.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { fetchShippedFiles } from '../../storage/shippedFiles.ts';
import type { ShippedId } from '../../storage/shippedId.ts';
import { ingestShipped } from './ingestShipped.ts';
import { lateLoad } from './lateLoad.ts';
import { loadCatalog } from '../../views/shared/loadCatalog.ts';
import type { Workspace } from '../../views/shared/workspace.ts';

/** An engine that is starting. */
export interface StartingEngine {
  /** Rejects when the browser cannot run the engine. */
  readonly supported: Promise<void>;
  readonly database: Promise<Database>;
}

/** Loads the data once the engine runs, and not before: until then the page draws its first screen. */
async function fill(starting: Promise<Database>, dataset: Dataset): Promise<LoadedTables> {
  const database = await starting;
  return database.load(encodeDataset(dataset));
}

/**
 * Reads the files of a shipped workspace while the engine starts. Resolves once the files are read: the first screen's questions are
 * answered from them while the engine starts.
 * @throws EngineUnsupportedError when the browser cannot run the engine.
 */
export async function openShipped(
  id: ShippedId,
  { supported, database }: StartingEngine,
): Promise<Workspace> {
  const reading = fetchShippedFiles(id);
  await supported;
  const dataset = await ingestShipped(await reading);
  const answers = answersOf(fill(database, dataset), dataset);
  const { indices, units, methods, criteria } = dataset;
  const known = { indices, units, methods, criteria };
  return {
    shippedId: id,
    database: answers,
    catalog: await loadCatalog(answers),
    dataVersion: id,
    issues: dataset.issues,
    answers: lateLoad(async () => {
      const { loadShippedAnswers } = await import('./loadAnswers.ts');
      await loadShippedAnswers(id, known, answers);
    }),
    comments: lateLoad(async () => {
      const { loadShippedComments } = await import('./loadAnswers.ts');
      await loadShippedComments(id, known, answers);
    }),
  };
}
