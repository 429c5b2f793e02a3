import { mappingToSave } from '../../../ingest/mapping.ts';
import { LedgerError } from '../../../storage/ledgerError.ts';
import type { ImportTrouble } from '../../../viewModels/importFile.ts';
import type { ImportEnvironment } from './importEnvironment.ts';
import type { ChangeJob, ImportJob } from './importJob.ts';

/** Larger files are not kept beside their figures. */
const longestOriginal = 64 * 1024 * 1024;

/** Stores the drafted file as one batch, and its way of reading for next year's file. */
export async function storeJob(
  job: ImportJob,
  environment: ImportEnvironment,
  change: ChangeJob,
): Promise<void> {
  const { names, summary, keepsMapping } = job.file;
  if (summary === null) return;
  change(job, { phase: 'storing', trouble: null });
  const encoded = await job.client.call('encode', names, {
    onProgress: (progress) => {
      change(job, { progress });
    },
  });
  if (!encoded.ok) {
    if (encoded.error.kind !== 'cancelled')
      change(job, { phase: 'failed', progress: null, trouble: encoded.error });
    return;
  }
  try {
    const original =
      job.source.size > longestOriginal ? null : new Uint8Array(await job.source.arrayBuffer());
    const { batch, payload } = encoded.value;
    const stored = await environment.commit({ batch, payload: { ...payload, original } });
    const isMappingKept =
      keepsMapping && summary.mapping !== null && summary.signature !== ''
        ? await environment.saveMapping(summary.signature, mappingToSave(summary.mapping)).then(
            () => true,
            () => false,
          )
        : false;
    // Its rows are on the disk now; the worker's memory is given back.
    job.stop();
    change(job, {
      phase: 'stored',
      progress: null,
      stored: { ...stored, isMappingKept, isUndone: false },
    });
  } catch (error) {
    change(job, { phase: 'idle', progress: null, trouble: troubleOf(error) });
  }
}

/** Takes a stored import out of the data, or puts it back. */
export async function undoJob(
  job: ImportJob,
  environment: ImportEnvironment,
  isUndone: boolean,
  change: ChangeJob,
): Promise<void> {
  const { stored } = job.file;
  if (stored === null) return;
  try {
    await (isUndone ? environment.undo(stored.batch) : environment.redo(stored.batch));
    change(job, { stored: { ...stored, isUndone }, trouble: null });
  } catch (error) {
    change(job, { trouble: troubleOf(error) });
  }
}

const troubleOf = (error: unknown): ImportTrouble => ({
  kind: error instanceof LedgerError ? error.kind : 'failed',
  message: error instanceof Error ? error.message : String(error),
});
