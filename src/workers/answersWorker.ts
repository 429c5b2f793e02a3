import type { EncodedTable } from '../database/encodeDataset.ts';
import type { AnswersReply, AnswersRequest } from './answersMessages.ts';
import { answerStreams } from './surveyParts.ts';

// Typed as a window's; a worker talks to its page as the page talks to it.
const page = self as unknown as Pick<Worker, 'postMessage'>;

const reply = (message: AnswersReply, transfer: Transferable[] = []): void => {
  page.postMessage(message, transfer);
};

let streams: AsyncGenerator<readonly EncodedTable[]> | null = null;

async function answer(request: AnswersRequest): Promise<void> {
  try {
    if ('parts' in request) streams = answerStreams(request.batchId, request.parts);
    const next = await streams?.next();
    if (next === undefined || next.done === true) {
      reply({ tables: null });
      return;
    }
    reply({ tables: next.value }, [...new Set(next.value.map(({ ipc }) => ipc.buffer as ArrayBuffer))]);
  } catch (error) {
    reply({ error: error instanceof Error ? error.message : String(error) });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<AnswersRequest>) => {
  void answer(data);
});
