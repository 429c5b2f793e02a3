import type { SurveyAnswers } from '../domain/surveyAnswers.ts';
import type { TallyCells } from '../ingest/surveyTally.ts';
import { answerCounter } from '../ingest/tallyCells.ts';
import type { PackedAnswers, PackReply, PackRequest } from './packMessages.ts';
import { buffersOf } from './packMessages.ts';
import { packSurvey } from './packSurvey.ts';
import { sha256OfFile } from './sha256OfFile.ts';

/** Makes answers ready for storage, and counts them, beside the thread that reads them: a second pair of hands on a second core. */
export interface SurveyPacker {
  /** Takes the answers over and hands them back. @throws Error, also where there is no memory left */
  readonly pack: (answers: SurveyAnswers) => Promise<PackedAnswers>;
  /** All answers packed so far, by case, question and level. @throws Error */
  readonly counts: () => Promise<TallyCells>;
  /** @throws Error, also where the file is gone */
  readonly sha256: (file: Blob) => Promise<string>;
  readonly close: () => void;
}

/** Where workers start no workers, everything is done by the one thread. */
function packerInPlace(): SurveyPacker {
  const counter = answerCounter();
  return {
    pack: async (answers) => {
      counter.add(answers);
      return { answers, block: await packSurvey(answers) };
    },
    counts: () => Promise.resolve(counter.cells()),
    sha256: sha256OfFile,
    close: () => undefined,
  };
}

interface Waiting {
  readonly resolve: (reply: PackReply) => void;
  readonly reject: (error: Error) => void;
}

const startWorker = (): Worker =>
  new Worker(new URL('./packWorker.ts', import.meta.url), { type: 'module', name: 'pack' });

/** Opens a packer; it ends with the worker that opened it, or when it is closed. */
export function openSurveyPacker(): SurveyPacker {
  if (typeof Worker === 'undefined') return packerInPlace();
  const worker = startWorker();
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let ended: Error | null = null;

  const end = (error: Error): void => {
    ended = error;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<PackReply>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if (!('error' in data)) one?.resolve(data);
    else one?.reject(Object.assign(new Error(data.error.message), { name: data.error.name }));
  });
  worker.addEventListener('error', ({ message }) => {
    end(new Error(message));
  });

  const ask = (request: PackRequest, transfer: Transferable[]): Promise<PackReply> =>
    new Promise((resolve, reject) => {
      if (ended !== null) {
        reject(ended);
        return;
      }
      waiting.set(request.id, { resolve, reject });
      worker.postMessage(request, transfer);
    });
  const nextId = (): number => (lastId += 1);

  return {
    pack: async (answers) => {
      const reply = await ask({ id: nextId(), answers }, buffersOf(answers));
      if (!('packed' in reply)) throw new Error('answers were not packed');
      return reply.packed;
    },
    counts: async () => {
      const reply = await ask({ id: nextId(), wanted: 'counts' }, []);
      if (!('counts' in reply)) throw new Error('answers were not counted');
      return reply.counts;
    },
    sha256: async (file) => {
      const reply = await ask({ id: nextId(), file }, []);
      if (!('sha256' in reply)) throw new Error('the file was not summed');
      return reply.sha256;
    },
    close: () => {
      end(new Error('the reading was ended'));
    },
  };
}
