import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { asBatchId } from '../../../src/domain/ids.ts';
import type { LedgerChange, SharedChange } from '../../../src/storage/changeChannel.ts';
import { openChangeChannel, storageEventChannel } from '../../../src/storage/changeChannel.ts';
import { openLedger } from '../../../src/storage/openLedger.ts';
import { asWorkspaceId } from '../../../src/storage/workspaceRecord.ts';
import { batchOf, payloadOf } from '../../support/ledgerBatches.ts';
import { freshName, removeDatabases } from './databases.ts';

afterAll(removeDatabases);

const change: SharedChange = { kind: 'data', workspaceId: asWorkspaceId('w-1'), dataVersion: 'w-1@5' };

/** Another document of this origin, to say things from. */
async function otherDocument(): Promise<Window> {
  const frame = document.createElement('iframe');
  frame.src = 'about:blank';
  document.body.append(frame);
  await expect.poll(() => frame.contentWindow?.document.readyState).toBe('complete');
  if (frame.contentWindow === null) throw new Error('no frame');
  return frame.contentWindow;
}

describe('two ledgers of one database', () => {
  test('stay in step', async () => {
    const name = freshName();
    const [left, right] = [await openLedger({ name }), await openLedger({ name })];
    const heard: LedgerChange[] = [];
    right.onChange((change) => heard.push(change));
    const { workspaceId } = await left.createWorkspace('Huyện');
    await expect.poll(() => heard).toEqual([{ kind: 'workspaces' }]);
    await left.commitBatch(workspaceId, batchOf('a'), payloadOf(1));
    await expect.poll(() => heard).toHaveLength(2);
    const { dataVersion, payloads } = await right.activePayloads(workspaceId);
    expect(heard[1]).toEqual({ kind: 'data', workspaceId, dataVersion });
    expect(payloads).toHaveLength(1);

    await right.undoBatch(workspaceId, asBatchId('a'));
    expect((await left.activePayloads(workspaceId)).payloads).toEqual([]);
    left.close();
    right.close();
  });

  test('give batches committed at the same time each a place', async () => {
    const name = freshName();
    const ledgers = [await openLedger({ name }), await openLedger({ name })];
    const workspace = await ledgers[0]?.createWorkspace('Huyện');
    const workspaceId = workspace?.workspaceId ?? asWorkspaceId('');
    await Promise.all(
      ledgers.flatMap((ledger, tab) =>
        [1, 2, 3, 4].map((seed) =>
          ledger.commitBatch(workspaceId, batchOf(`b${tab}-${seed}`), payloadOf(seed)),
        ),
      ),
    );
    for (const ledger of ledgers) {
      const batches = await ledger.listBatches(workspaceId);
      expect(batches.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
      ledger.close();
    }
  });
});

describe(openChangeChannel, () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('carries changes, and ignores what another version or another page says', async () => {
    const heard: SharedChange[] = [];
    const channel = openChangeChannel('test-channel', (change) => heard.push(change));
    const other = new BroadcastChannel('test-channel');
    const send = other.postMessage.bind(other);
    for (const strange of [null, 'x', { kind: 'other' }, { kind: 'data', workspaceId: 1 }]) send(strange);
    send(change);
    await expect.poll(() => heard).toEqual([change]);
    channel.close();
    other.close();
  });

  test('without BroadcastChannel speaks through storage events', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const heard: SharedChange[] = [];
    const channel = openChangeChannel('test-fallback', (change) => heard.push(change));
    const other = await otherDocument();
    const key = 'test-fallback.change';
    other.localStorage.setItem('unrelated', '1');
    other.localStorage.setItem(key, 'not json');
    other.localStorage.setItem(key, JSON.stringify({ change: { kind: 'other' } }));
    other.localStorage.setItem(key, JSON.stringify({ change }));
    await expect.poll(() => heard).toEqual([change]);
    channel.close();
    localStorage.clear();
  });
});

describe(storageEventChannel, () => {
  test('announces the same change twice', async () => {
    const other = await otherDocument();
    const values: (string | null)[] = [];
    other.addEventListener('storage', ({ key, newValue }) => {
      if (key === 'test-announce.change') values.push(newValue);
    });
    const channel = storageEventChannel('test-announce', () => undefined);
    channel.announceChange(change);
    channel.announceChange(change);
    await expect.poll(() => values).toHaveLength(2);
    expect(values.map((value) => (JSON.parse(value ?? '') as { change: unknown }).change)).toEqual([
      change,
      change,
    ]);
    channel.close();
    localStorage.clear();
  });
});
