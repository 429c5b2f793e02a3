import type { RankRangesInput } from '../domain/rankRanges.ts';
import { rankRanges } from '../domain/rankRanges.ts';

// Typed as a window's; a worker talks to its page as the page talks to it.
const page = self as unknown as Pick<Worker, 'postMessage'>;

self.addEventListener('message', ({ data }: MessageEvent<RankRangesInput>) => {
  page.postMessage(rankRanges(data), []);
});
