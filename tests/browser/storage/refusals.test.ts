import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import type { LedgerChange } from '../../../src/storage/changeChannel.ts';
import { openLedger } from '../../../src/storage/openLedger.ts';
import { batchOf, fingerprints, payloadOf } from '../../support/ledgerBatches.ts';
import { refusal } from '../../support/refusal.ts';
import { freshName, removeDatabase, removeDatabases } from './databases.ts';

afterAll(removeDatabases);

const { origin } = window.location;

/** The part of the Storage Buckets API used here; TypeScript's DOM library does not have it yet. */
interface BucketManager {
  readonly open: (
    name: string,
    options: { readonly quota: number },
  ) => Promise<{ readonly indexedDB: IDBFactory }>;
  readonly delete: (name: string) => Promise<void>;
}

const buckets = (navigator as unknown as { readonly storageBuckets: BucketManager }).storageBuckets;

/** Gives the test a real IndexedDB with little room. */
async function limitRoom(quota: number): Promise<void> {
  const { indexedDB } = await buckets.open('small', { quota });
  vi.stubGlobal('indexedDB', indexedDB);
}

describe('a full disk', () => {
  afterEach(async () => {
    vi.unstubAllGlobals();
    await buckets.delete('small');
  });

  test('refuses the batch whole, keeps what was there, and lets the work go on in memory', async () => {
    await limitRoom(4_000_000);
    const ledger = await openLedger();
    const { workspaceId } = await ledger.createWorkspace('Huyện');
    await ledger.commitBatch(workspaceId, batchOf('a'), payloadOf(1, 300_000));
    expect(await refusal(ledger.commitBatch(workspaceId, batchOf('b'), payloadOf(2, 6_000_000)))).toBe(
      'quotaExceeded',
    );
    expect((await ledger.listBatches(workspaceId)).map(({ batchId }) => batchId)).toEqual(['a']);
    const { payloads, dataVersion } = await ledger.activePayloads(workspaceId);
    const expected = fingerprints(payloadOf(1, 300_000).tables);
    expect([dataVersion, fingerprints(payloads[0]?.tables)]).toEqual([`${workspaceId}@1`, expected]);

    const inMemory = await ledger.copyToMemory('quotaExceeded');
    await inMemory.commitBatch(workspaceId, batchOf('b'), payloadOf(2, 6_000_000));
    expect(await inMemory.listBatches(workspaceId)).toHaveLength(2);

    // The browser may still count what it has not cleared away of the refused batch: then the next is refused as well.
    const next = await refusal(ledger.commitBatch(workspaceId, batchOf('b'), payloadOf(3)));
    const kept = (await ledger.activePayloads(workspaceId)).payloads.map(({ tables }) =>
      fingerprints(tables),
    );
    expect([next, kept]).toEqual(
      next === 'none'
        ? ['none', [expected, fingerprints(payloadOf(3).tables)]]
        : ['quotaExceeded', [expected]],
    );
    ledger.close();
  });

  test('adds nothing of a backup or a copy there is no room for', async () => {
    await limitRoom(4_000_000);
    const ledger = await openLedger();
    const { workspaceId } = await ledger.createWorkspace('Huyện');
    await ledger.commitBatch(workspaceId, batchOf('a'), payloadOf(1, 700_000));
    expect(await refusal(ledger.duplicateWorkspace(workspaceId, 'Bản sao'))).toBe('quotaExceeded');
    const contents = await ledger.readWorkspace(workspaceId);
    expect(await refusal(ledger.restoreWorkspace(contents))).toBe('quotaExceeded');
    expect((await ledger.listWorkspaces()).map(({ name }) => name)).toEqual(['Huyện']);
    ledger.close();
  });
});

describe('a browser without IndexedDB', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('leaves memory, and says why', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const ledger = await openLedger();
    expect([ledger.persistence(), ledger.memoryReason]).toEqual(['memory', 'refused']);
    expect(await ledger.createWorkspace('Huyện')).toMatchObject({ name: 'Huyện' });
  });
});

describe('stored data removed while the page is open', () => {
  test('is told, and nothing is pretended', async () => {
    const name = freshName();
    const ledger = await openLedger({ name });
    const { workspaceId } = await ledger.createWorkspace('Huyện');
    const heard: LedgerChange[] = [];
    ledger.onChange((change) => heard.push(change));
    await removeDatabase(name);
    await expect.poll(() => heard).toMatchObject([{ kind: 'lost', error: { kind: 'evicted' } }]);
    expect(await refusal(ledger.commitBatch(workspaceId, batchOf('a'), payloadOf(1)))).toBe('evicted');
    expect(await refusal(ledger.listWorkspaces())).toBe('evicted');
  });

  test('by the browser itself is told as well', async () => {
    const ledger = await openLedger({ name: freshName() });
    const heard: LedgerChange[] = [];
    ledger.onChange((change) => heard.push(change));
    await cdp().send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await expect.poll(() => heard).toMatchObject([{ kind: 'lost', error: { kind: 'evicted' } }]);
    expect(await refusal(ledger.listWorkspaces())).toBe('evicted');
  });
});
