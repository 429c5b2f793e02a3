import type {
  FailureReason,
  ImportCallName,
  ImportMessage,
  ImportReply,
  ResultOf,
} from './importMessages.ts';
import { createImportServer } from './importServer.ts';

// Typed as a window's; a worker talks to its page as the page talks to it.
const page = self as unknown as Pick<Worker, 'postMessage'>;

let current = 0;
const server = createImportServer(
  (progress) => {
    send({ id: current, status: 'progress', progress });
  },
  async () => (await import('../storage/nationwideFiles.ts')).fetchNationwide(),
);

function send(reply: ImportReply, transfer: Transferable[] = []): void {
  page.postMessage(reply, transfer);
}

const answer = <Name extends ImportCallName>({
  name,
  argument,
}: Extract<ImportMessage, { readonly name: Name }>): ResultOf<Name> | Promise<ResultOf<Name>> =>
  (server[name] as (argument: unknown) => ResultOf<Name> | Promise<ResultOf<Name>>)(argument);

/** Buffers that are handed over instead of copied: the worker needs none of them again. */
function transferable(name: ImportCallName, result: ResultOf<ImportCallName>): Transferable[] {
  if (name === 'rejectedCsv' && result instanceof Uint8Array) return [result.buffer];
  if (name !== 'encode' || typeof result !== 'object' || !('payload' in result)) return [];
  return [...new Set(result.payload.tables.map(({ ipc }) => ipc.buffer))];
}

/** What browsers say where there is no room for a buffer, a text or a register as large as the file needs. */
const memoryWords =
  /out of memory|allocation failed|could not allocate|failed to allocate|invalid (?:typed array|array buffer|array|string) length|maximum size exceeded/iu;

/** Ours, and what browsers say of a file that changed or went after it was chosen. */
const changedNames: ReadonlySet<string> = new Set(['FileChangedError', 'NotReadableError', 'NotFoundError']);

function reasonOf(error: unknown, message: string): FailureReason {
  if (error instanceof Error && changedNames.has(error.name)) return 'fileChanged';
  return memoryWords.test(message) ? 'outOfMemory' : 'failed';
}

async function handle(message: ImportMessage): Promise<void> {
  const { id, name } = message;
  current = id;
  try {
    const result = await answer(message);
    send({ id, status: 'done', result }, transferable(name, result));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    send({ id, status: 'failed', reason: reasonOf(error, message), message });
  }
}

// One after the other: a request may only begin when the one before it has left its results.
let queue: Promise<void> = Promise.resolve();
self.addEventListener('message', (event: MessageEvent<ImportMessage>) => {
  queue = queue.then(() => handle(event.data));
});
