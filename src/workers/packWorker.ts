import { answerCounter } from '../ingest/tallyCells.ts';
import type { PackReply, PackRequest } from './packMessages.ts';
import { buffersOf } from './packMessages.ts';
import { packSurvey } from './packSurvey.ts';
import { sha256OfFile } from './sha256OfFile.ts';

// Typed as a window's; a worker talks to the one that started it as a worker talks to its page.
const owner = self as unknown as Pick<Worker, 'postMessage'>;

const reply = (message: PackReply, transfer: Transferable[] = []): void => {
  owner.postMessage(message, transfer);
};

const counter = answerCounter();

async function answer(request: PackRequest): Promise<void> {
  const { id } = request;
  try {
    if ('file' in request) {
      reply({ id, sha256: await sha256OfFile(request.file) });
      return;
    }
    if ('wanted' in request) {
      reply({ id, counts: counter.cells() });
      return;
    }
    const { answers } = request;
    counter.add(answers);
    const block = await packSurvey(answers);
    reply({ id, packed: { answers, block } }, [...buffersOf(answers), block.bytes.buffer as ArrayBuffer]);
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    reply({ id, error: { name, message } });
  }
}

// One after the other; the file is summed beside them, by the browser's own thread.
let queue: Promise<void> = Promise.resolve();
self.addEventListener('message', ({ data }: MessageEvent<PackRequest>) => {
  if ('file' in data) void answer(data);
  else queue = queue.then(() => answer(data));
});
