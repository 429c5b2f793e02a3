import type { BatchId } from '../../../domain/ids.ts';
import { noDecisions } from '../../../ingest/decisions.ts';
import type { Mapping } from '../../../ingest/mapping.ts';
import { newBatchId } from '../../../storage/randomId.ts';
import type { ImportFile } from '../../../viewModels/importFile.ts';
import type { ImportClient } from '../../../workers/importClient.ts';

/** A file of the queue with what works on it. */
export interface ImportJob {
  file: ImportFile;
  readonly source: Blob;
  readonly batchId: BatchId;
  readonly client: ImportClient;
  /** The mapping saved for files with these headings. */
  saved: Mapping | null;
  /** What the worker was last told the workspace knows. */
  toldVersion: string | null;
  isDrafting: boolean;
  isOutdated: boolean;
  /** Ends the worker; whatever waits for it hears `cancelled`. */
  readonly stop: () => void;
}

/** How a job shows what changed. */
export type ChangeJob = (job: ImportJob, patch: Partial<ImportFile>) => void;

const longestName = 200;

/** Puts a file in the queue. */
export function createJob(id: string, source: File, client: ImportClient): ImportJob {
  const name = source.name.slice(0, longestName);
  const job: ImportJob = {
    file: {
      id,
      name,
      size: source.size,
      phase: 'waiting',
      progress: null,
      choice: { encoding: null, delimiter: null, sheet: null },
      opened: null,
      decisions: noDecisions,
      hasSaved: false,
      isSavedUsed: true,
      summary: null,
      draftNumber: 0,
      diff: null,
      earlier: [],
      names: { title: name.replace(/\.[a-z]{2,4}$/iu, ''), source: '' },
      keepsMapping: true,
      trouble: null,
      stored: null,
    },
    source,
    batchId: newBatchId(),
    client,
    saved: null,
    toldVersion: null,
    isDrafting: false,
    isOutdated: false,
    stop: () => {
      job.toldVersion = null;
      client.close();
    },
  };
  return job;
}
