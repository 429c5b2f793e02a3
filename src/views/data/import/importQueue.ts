import type { ImportFile, ImportPhase } from '../../../viewModels/importFile.ts';
import type { ImportTarget } from '../../../viewModels/importTarget.ts';
import type { ImportEnvironment } from './importEnvironment.ts';
import type { ImportJob } from './importJob.ts';
import { draftJob, openJob } from './readJob.ts';

/** Everything the flow shows. */
export interface ImportSessionState {
  readonly files: readonly ImportFile[];
  /** The file whose page is open; null for the queue. */
  readonly openId: string | null;
  /** Where the analyst wants the figures; null where nothing was chosen. */
  readonly target: ImportTarget | null;
}

/** Reads files two at a time and drafts each as often as something about it is decided. */
export interface ImportQueue {
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => ImportSessionState;
  readonly environment: () => ImportEnvironment | null;
  readonly setEnvironment: (environment: ImportEnvironment | null) => void;
  readonly tell: (patch?: Partial<ImportSessionState>) => void;
  readonly add: (jobs: readonly ImportJob[]) => void;
  readonly remove: (job: ImportJob) => void;
  readonly withJob: (id: string, act: (job: ImportJob) => void) => void;
  readonly find: (id: string) => ImportJob | undefined;
  readonly change: (job: ImportJob, patch: Partial<ImportFile>) => void;
  readonly draft: (job: ImportJob) => void;
  readonly restart: (job: ImportJob) => void;
  readonly readNext: () => void;
  /** No file is being read, drafted or stored. */
  readonly isSettled: () => boolean;
  /** Resolves once a condition on the queue or its environment holds. */
  readonly until: (isTrue: () => boolean) => Promise<void>;
}

/** Files read side by side: more would only wait for the same processor. */
const readAtOnce = 2;

const atWork: ReadonlySet<ImportPhase> = new Set(['waiting', 'reading', 'drafting', 'storing']);

const isOpen = ({ file }: ImportJob): boolean => file.phase === 'idle' || file.phase === 'drafting';

/** An empty queue. */
export function createQueue(): ImportQueue {
  let jobs: readonly ImportJob[] = [];
  let state: ImportSessionState = { files: [], openId: null, target: null };
  let environment: ImportEnvironment | null = null;
  const listeners = new Set<() => void>();

  const tell = (patch: Partial<ImportSessionState> = {}): void => {
    state = { ...state, ...patch, files: jobs.map(({ file }) => file) };
    for (const listener of listeners) listener();
  };
  const change = (job: ImportJob, patch: Partial<ImportFile>): void => {
    job.file = { ...job.file, ...patch };
    tell();
  };
  const find = (id: string): ImportJob | undefined => jobs.find(({ file }) => file.id === id);

  const readNext = (): void => {
    if (environment === null) return;
    const busy = jobs.filter(({ file }) => file.phase === 'reading').length;
    for (const job of jobs.filter(({ file }) => file.phase === 'waiting').slice(0, readAtOnce - busy))
      void read(job);
  };
  const read = async (job: ImportJob): Promise<void> => {
    if (environment === null) return;
    await openJob(job, environment, change);
    readNext();
    draft(job);
  };
  /** One draft at a time; what was decided meanwhile is drafted after it. */
  const draft = (job: ImportJob): void => {
    if (job.file.opened === null || job.file.phase === 'stored') return;
    if (job.isDrafting) job.isOutdated = true;
    else void draftUntilCurrent(job);
  };
  const draftUntilCurrent = async (job: ImportJob): Promise<void> => {
    job.isDrafting = true;
    do {
      job.isOutdated = false;
      if (environment !== null) await draftJob(job, environment, change);
    } while (job.isOutdated && job.file.opened !== null);
    job.isDrafting = false;
    tell();
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    environment: () => environment,
    setEnvironment: (next) => {
      const isOther = next?.version !== environment?.version;
      environment = next;
      if (next !== null) {
        if (isOther) for (const job of jobs.filter(isOpen)) draft(job);
        readNext();
      }
      tell();
    },
    tell,
    add: (added) => {
      jobs = [...jobs, ...added];
      tell();
      readNext();
    },
    remove: (job) => {
      jobs = jobs.filter((other) => other !== job);
      tell(state.openId === job.file.id ? { openId: null } : {});
      readNext();
    },
    withJob: (id, act) => {
      const job = find(id);
      if (job !== undefined) act(job);
    },
    find,
    change,
    draft,
    restart: (job) => {
      job.stop();
      change(job, {
        phase: 'waiting',
        opened: null,
        summary: null,
        diff: null,
        trouble: null,
        progress: null,
      });
      readNext();
    },
    readNext,
    isSettled: () => !jobs.some(({ file, isDrafting }) => isDrafting || atWork.has(file.phase)),
    until: (isTrue) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (!isTrue()) return;
          listeners.delete(check);
          resolve();
        };
        listeners.add(check);
        check();
      }),
  };
}
