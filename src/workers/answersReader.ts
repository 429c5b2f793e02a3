import type { EncodedTable } from '../database/encodeDataset.ts';
import type { BatchId } from '../domain/ids.ts';
import type { StoredBytes } from '../storage/batch.ts';
import type { AnswersReply, AnswersRequest } from './answersMessages.ts';

const startWorker = (): Worker =>
  new Worker(new URL('./answersWorker.ts', import.meta.url), { type: 'module', name: 'answers' });

/**
 * Stored answers as streams of the engine's tables, unpacked beside the page, the next part while the last one is taken
 * in. Leaving off ends the worker.
 * @throws Error when the parts are not what was stored, or there is no memory for them
 */
export async function* readAnswers(
  batchId: BatchId,
  parts: readonly StoredBytes[],
): AsyncGenerator<readonly EncodedTable[]> {
  const worker = startWorker();
  const ask = (request: AnswersRequest): Promise<AnswersReply> => {
    const { promise, resolve, reject } = Promise.withResolvers<AnswersReply>();
    worker.addEventListener('message', ({ data }: MessageEvent<AnswersReply>) => resolve(data), {
      once: true,
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
    // Heard when its turn comes; until then a refusal must not count as unhandled.
    promise.catch(() => undefined);
    worker.postMessage(request, []);
    return promise;
  };
  try {
    let reply = ask({ batchId, parts });
    for (;;) {
      const answer = await reply;
      if ('error' in answer) throw new Error(answer.error);
      if (answer.tables === null) return;
      reply = ask({ next: true });
      yield answer.tables;
    }
  } finally {
    worker.terminate();
  }
}
