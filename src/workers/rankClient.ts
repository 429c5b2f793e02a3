import type { RankRangesInput, UnitRankRange } from '../domain/rankRanges.ts';
import { rankRanges } from '../domain/rankRanges.ts';

/** Up to this many units the page computes by itself, in a few milliseconds. */
const mostAtOnce = 250;

const startWorker = (): Worker =>
  new Worker(new URL('./rankWorker.ts', import.meta.url), { type: 'module', name: 'ranks' });

/** `rankRanges`, beside the page where it takes long. Aborting ends the work at once. Rejects when the worker fails. */
export function rankRangesBeside(
  input: RankRangesInput,
  signal: AbortSignal,
  start: () => Worker = startWorker,
): Promise<readonly UnitRankRange[]> {
  if (input.units.length <= mostAtOnce) return Promise.resolve(rankRanges(input));
  const worker = start();
  const { promise, resolve, reject } = Promise.withResolvers<readonly UnitRankRange[]>();
  worker.addEventListener('message', ({ data }: MessageEvent<readonly UnitRankRange[]>) => {
    resolve(data);
  });
  worker.addEventListener('error', ({ message }) => {
    reject(new Error(message));
  });
  signal.addEventListener('abort', () => {
    reject(new DOMException('no longer wanted', 'AbortError'));
  });
  worker.postMessage(input, []);
  return promise.finally(() => {
    worker.terminate();
  });
}
