import { afterEach, describe, expect, test } from 'vitest';
import { asBatchId } from '../../../src/domain/ids.ts';
import { noDecisions } from '../../../src/ingest/decisions.ts';
import type { ImportClient } from '../../../src/workers/importClient.ts';
import { createImportClient } from '../../../src/workers/importClient.ts';
import type { DraftRequest, ImportProgress, OpenRequest } from '../../../src/workers/importMessages.ts';

const clients: ImportClient[] = [];
function openClient(): ImportClient {
  const client = createImportClient();
  clients.push(client);
  return client;
}
afterEach(() => {
  for (const client of clients.splice(0)) client.close();
});

const fileOf = (text: string): OpenRequest => ({
  file: new Blob([text]),
  fileName: 'diem.csv',
  encoding: null,
  delimiter: null,
  sheet: null,
  asTable: false,
});
const small = fileOf(
  'Năm;Tên đơn vị;Chỉ số;Tổng điểm\n2024;Xã Minh Họa A;PAR;91,5\n2024;Xã Minh Họa B;PAR;x,y\n',
);
const drafting: DraftRequest = {
  known: { indices: [], units: [], methods: [], criteria: [] },
  decisions: noDecisions,
  batchId: asBatchId('b-1'),
  fileName: 'diem.csv',
};
/** Reading and drafting it takes a few seconds. */
const largeRows = 200_000;
const large = (): OpenRequest =>
  fileOf(
    [
      'nam,don_vi,chi_so,tieu_chi,diem',
      ...Array.from(
        { length: largeRows },
        (_, row) => `2024,Xã Minh Họa ${row % 900},PAPI,D${row % 8},${row % 10}.25`,
      ),
    ].join('\n'),
  );

describe('the import worker', () => {
  test('opens a file, drafts it and gives its rows, each call heard in its stages', async () => {
    const client = openClient();
    const heard: ImportProgress[] = [];
    const onProgress = (progress: ImportProgress): void => {
      heard.push(progress);
    };
    const opened = await client.call('open', small, { onProgress });
    expect(opened).toMatchObject({
      ok: true,
      value: { encoding: 'utf-8', delimiter: ';', header: ['Năm', 'Tên đơn vị', 'Chỉ số', 'Tổng điểm'] },
    });
    const summary = await client.call('draft', drafting, { onProgress });
    expect(summary).toMatchObject({
      ok: true,
      value: { accounting: { read: 2, loaded: 0, rejected: 2, skipped: 0 } },
    });
    const rows = await client.call('rows', {
      filter: 'all',
      firstRow: 0,
      rowCount: 9,
      firstColumn: 0,
      columnCount: 9,
    });
    expect(rows.ok && rows.value.map(({ line, cells }) => [line, cells?.[1]])).toEqual([
      [2, 'Xã Minh Họa A'],
      [3, 'Xã Minh Họa B'],
    ]);
    expect(heard.map(({ stage }) => stage).filter((stage, at, all) => stage !== all[at - 1])).toEqual([
      'reading',
      'parsing',
      'drafting',
    ]);
  });

  test('tells how far it is, and leaves the page free meanwhile', async () => {
    const client = openClient();
    const ratios: number[] = [];
    let ticks = 0;
    const clock = setInterval(() => {
      ticks += 1;
    }, 10);
    const opened = await client.call('open', large(), {
      onProgress: ({ stage, ratio }) => {
        if (stage === 'parsing' && ratio !== null) ratios.push(ratio);
      },
    });
    clearInterval(clock);
    expect(opened.ok).toBe(true);
    expect(ratios.length).toBeGreaterThan(1);
    expect(ratios).toEqual(ratios.toSorted((a, b) => a - b));
    expect(ratios.every((ratio) => ratio >= 0 && ratio <= 1)).toBe(true);
    expect(ticks).toBeGreaterThan(0);
  });

  test('is cancelled at once in the middle of its work, and begins anew', async () => {
    const client = openClient();
    expect((await client.call('open', large())).ok).toBe(true);
    const stop = new AbortController();
    let stoppedAt = 0;
    const outcome = await client.call('draft', drafting, {
      signal: stop.signal,
      onProgress: ({ ratio }) => {
        if (ratio === null || stop.signal.aborted) return;
        stoppedAt = performance.now();
        stop.abort();
      },
    });
    expect(performance.now() - stoppedAt).toBeLessThan(200);
    expect(outcome).toEqual({ ok: false, error: { kind: 'cancelled', message: '' } });
    expect(await client.call('draft', drafting)).toMatchObject({ ok: false, error: { kind: 'failed' } });
    expect((await client.call('open', small)).ok).toBe(true);
    expect((await client.call('draft', drafting)).ok).toBe(true);
  });

  test('says cancelled before it begins, and to every call that waits', async () => {
    const client = openClient();
    expect(await client.call('open', small, { signal: AbortSignal.abort() })).toMatchObject({
      ok: false,
      error: { kind: 'cancelled' },
    });
    const waiting = [client.call('open', large()), client.call('draft', drafting)];
    client.close();
    for (const outcome of await Promise.all(waiting)) {
      expect(outcome).toEqual({ ok: false, error: { kind: 'cancelled', message: '' } });
    }
  });

  test('a worker without memory ends, says so, and the next call starts another', async () => {
    // More than a buffer may hold: the allocation is refused, as it is in the middle of too large a file.
    const greedy = URL.createObjectURL(new Blob(['onmessage = () => new ArrayBuffer(2 ** 36);']));
    let starts = 0;
    const client = createImportClient(() => {
      starts += 1;
      return starts === 1
        ? new Worker(greedy)
        : new Worker(new URL('../../../src/workers/importWorker.ts', import.meta.url), { type: 'module' });
    });
    clients.push(client);
    const waiting = [client.call('open', small), client.call('draft', drafting)];
    for (const outcome of await Promise.all(waiting)) {
      expect(outcome).toMatchObject({ ok: false, error: { kind: 'crashed' } });
      expect(!outcome.ok && outcome.error.message).toContain('RangeError');
    }
    expect((await client.call('open', small)).ok).toBe(true);
    expect((await client.call('draft', drafting)).ok).toBe(true);
    expect(starts).toBe(2);
    URL.revokeObjectURL(greedy);
  });

  test('a call that makes no sense fails alone', async () => {
    const client = openClient();
    expect(await client.call('rejectedCsv', null)).toMatchObject({ ok: false, error: { kind: 'failed' } });
    expect((await client.call('open', small)).ok).toBe(true);
  });
});
