import type {
  ArgumentOf,
  FailureReason,
  ImportCallName,
  ImportProgress,
  ImportReply,
  ResultOf,
} from './importMessages.ts';

/** Why there is no answer: the analyst cancelled, the worker died (no memory), or the request made no sense. */
export interface ImportFailure {
  readonly kind: 'cancelled' | 'crashed' | FailureReason;
  readonly message: string;
}

/** An answer, or why there is none. */
export type ImportOutcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: ImportFailure };

interface CallOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** The page's door to one worker that holds one opened file. */
export interface ImportClient {
  /** Never rejects. Aborting ends the worker at once; the next call starts a new one, which must `open` again. */
  readonly call: <Name extends ImportCallName>(
    name: Name,
    argument: ArgumentOf<Name>,
    options?: CallOptions,
  ) => Promise<ImportOutcome<ResultOf<Name>>>;
  /** Ends the worker and forgets the file. */
  readonly close: () => void;
}

interface Waiting {
  readonly settle: (outcome: ImportOutcome<never> | { readonly ok: true; readonly value: unknown }) => void;
  readonly onProgress: ((progress: ImportProgress) => void) | undefined;
}

const startWorker = (): Worker =>
  new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module', name: 'import' });

/** Makes a door; the worker starts with the first call. */
export function createImportClient(start: () => Worker = startWorker): ImportClient {
  let worker: Worker | null = null;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  const end = (error: ImportFailure): void => {
    worker?.terminate();
    worker = null;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { settle } of left) settle({ ok: false, error });
  };
  const receive = ({ data }: MessageEvent<ImportReply>): void => {
    const one = waiting.get(data.id);
    if (one === undefined) return;
    if (data.status === 'progress') {
      one.onProgress?.(data.progress);
      return;
    }
    waiting.delete(data.id);
    one.settle(
      data.status === 'done'
        ? { ok: true, value: data.result }
        : { ok: false, error: { kind: data.reason, message: data.message } },
    );
  };
  const ensureWorker = (): Worker => {
    if (worker !== null) return worker;
    const started = start();
    started.addEventListener('message', receive);
    started.addEventListener('error', (event) => {
      // A worker that fails twice may be heard the second time when the next one is at work.
      if (worker === started) end({ kind: 'crashed', message: event.message });
    });
    worker = started;
    return started;
  };

  return {
    call: (name, argument, { signal, onProgress } = {}) =>
      new Promise((resolve) => {
        const cancelled: ImportFailure = { kind: 'cancelled', message: '' };
        if (signal?.aborted === true) {
          resolve({ ok: false, error: cancelled });
          return;
        }
        const id = (lastId += 1);
        const cancel = (): void => {
          end(cancelled);
        };
        signal?.addEventListener('abort', cancel, { once: true });
        waiting.set(id, {
          onProgress,
          settle: (outcome) => {
            signal?.removeEventListener('abort', cancel);
            resolve(outcome as ImportOutcome<ResultOf<typeof name>>);
          },
        });
        ensureWorker().postMessage({ id, name, argument }, []);
      }),
    close: () => {
      end({ kind: 'cancelled', message: '' });
    },
  };
}
