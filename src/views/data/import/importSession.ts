import type { Decisions } from '../../../ingest/decisions.ts';
import type { KnownRecords } from '../../../ingest/importContext.ts';
import type { Layout } from '../../../ingest/layout.ts';
import type { ImportFile, ReadChoice } from '../../../viewModels/importFile.ts';
import { readyFiles } from '../../../viewModels/importReady.ts';
import type { ImportTarget } from '../../../viewModels/importTarget.ts';
import type { ImportClient } from '../../../workers/importClient.ts';
import { createImportClient } from '../../../workers/importClient.ts';
import type { ImportEnvironment } from './importEnvironment.ts';
import { createJob } from './importJob.ts';
import type { ImportSessionState } from './importQueue.ts';
import { createQueue } from './importQueue.ts';
import { storeJob, undoJob } from './storeJob.ts';

/** The files an analyst is importing. Lives as long as the page: another screen may be looked at in between. */
export interface ImportSession {
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => ImportSessionState;
  /** Opens a file's page, or goes back to the queue. */
  readonly show: (id: string | null) => void;
  readonly setTarget: (target: ImportTarget | null) => void;
  /** Where the figures go; null while that is being read. A new version drafts all open files again. */
  readonly setEnvironment: (environment: ImportEnvironment | null) => void;
  /** Puts files in the queue and begins to read them; returns their ids. */
  readonly add: (files: readonly File[]) => readonly string[];
  /** Reads the file again in another way. */
  readonly choose: (id: string, choice: Partial<ReadChoice>) => void;
  /** Changes what was decided and drafts again. */
  readonly decide: (id: string, change: (decisions: Decisions) => Decisions) => void;
  /** Reads the columns as another layout. */
  readonly layOut: (id: string, layout: Layout) => Promise<void>;
  /** Whether the mapping saved for the same headings is used. */
  readonly setSavedUsed: (id: string, isUsed: boolean) => void;
  /** What the import will be called, and whether its way of reading is kept. */
  readonly describe: (id: string, patch: Partial<Pick<ImportFile, 'names' | 'keepsMapping'>>) => void;
  /** Stops whatever the file is doing, at once. */
  readonly cancel: (id: string) => void;
  /** Reads a file again that was cancelled or failed. */
  readonly retry: (id: string) => void;
  /** Takes a file out of the queue and forgets it; what it stored stays. */
  readonly remove: (id: string) => void;
  /** Stores the file as one batch. */
  readonly store: (id: string) => Promise<void>;
  /** Stores every file that is ready, registers before the figures that refer to them. */
  readonly storeReady: () => Promise<void>;
  readonly setUndone: (id: string, isUndone: boolean) => Promise<void>;
  /** What the workspace the figures go to knows. */
  readonly known: () => KnownRecords;
  /** The worker that holds the file, for pages of rows and changes. */
  readonly client: (id: string) => ImportClient | null;
}

const nothingKnown: KnownRecords = { indices: [], units: [], methods: [], criteria: [] };

/** Starts an empty queue. */
export function createImportSession(createClient: () => ImportClient = createImportClient): ImportSession {
  const queue = createQueue();
  const { withJob, change, draft, find } = queue;
  let lastId = 0;
  return {
    subscribe: queue.subscribe,
    state: queue.state,
    show: (openId) => {
      queue.tell({ openId });
    },
    setTarget: (target) => {
      queue.tell({ target });
    },
    setEnvironment: queue.setEnvironment,
    add: (files) => {
      const jobs = files.map((file) => createJob(`f${(lastId += 1)}`, file, createClient()));
      queue.add(jobs);
      return jobs.map(({ file }) => file.id);
    },
    choose: (id, choice) => {
      withJob(id, (job) => {
        job.file = { ...job.file, choice: { ...job.file.choice, ...choice } };
        queue.restart(job);
      });
    },
    decide: (id, decide) => {
      withJob(id, (job) => {
        change(job, { decisions: decide(job.file.decisions) });
        draft(job);
      });
    },
    layOut: async (id, layout) => {
      const job = find(id);
      const found = await job?.client.call('mappingAs', layout);
      if (job === undefined || found?.ok !== true) return;
      change(job, { decisions: { ...job.file.decisions, mapping: found.value } });
      draft(job);
    },
    setSavedUsed: (id, isSavedUsed) => {
      withJob(id, (job) => {
        change(job, { isSavedUsed });
        draft(job);
      });
    },
    describe: (id, patch) => {
      withJob(id, (job) => {
        change(job, patch);
      });
    },
    cancel: (id) => {
      withJob(id, (job) => {
        job.stop();
        change(job, { phase: 'cancelled', opened: null, progress: null });
        queue.readNext();
      });
    },
    retry: (id) => {
      withJob(id, queue.restart);
    },
    remove: (id) => {
      withJob(id, (job) => {
        job.stop();
        queue.remove(job);
      });
    },
    store: async (id) => {
      const job = find(id);
      const environment = queue.environment();
      if (job !== undefined && environment !== null) await storeJob(job, environment, change);
    },
    storeReady: async () => {
      for (let next = readyFiles(queue.state().files)[0]; next !== undefined; ) {
        const job = find(next.id);
        const environment = queue.environment();
        if (job === undefined || environment === null) return;
        await storeJob(job, environment, change);
        if (job.file.phase !== 'stored') return;
        // The next file may refer to what this one brought.
        await queue.until(() => queue.environment()?.version !== environment.version && queue.isSettled());
        [next] = readyFiles(queue.state().files);
      }
    },
    setUndone: async (id, isUndone) => {
      const job = find(id);
      const environment = queue.environment();
      if (job !== undefined && environment !== null) await undoJob(job, environment, isUndone, change);
    },
    known: () => queue.environment()?.known ?? nothingKnown,
    client: (id) => find(id)?.client ?? null,
  };
}
