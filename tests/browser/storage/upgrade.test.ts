import { afterAll, describe, expect, test } from 'vitest';
import type { LedgerChange } from '../../../src/storage/changeChannel.ts';
import { ledgerVersion } from '../../../src/storage/ledgerSchema.ts';
import { openLedger } from '../../../src/storage/openLedger.ts';
import { asWorkspaceId } from '../../../src/storage/workspaceRecord.ts';
import { batchOf, documentOf, fingerprints, payloadOf } from '../../support/ledgerBatches.ts';
import { refusal } from '../../support/refusal.ts';
import { createOldLedger, partBytesV1 } from '../../support/oldLedgers.ts';
import { freshName, removeDatabase, removeDatabases } from './databases.ts';

afterAll(removeDatabases);

/** A connection as another tab holds it: `isHelpful` closes it when a newer version asks. */
const connect = (name: string, version: number, isHelpful: boolean): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('success', () => {
      if (isHelpful) request.result.addEventListener('versionchange', () => request.result.close());
      resolve(request.result);
    });
    request.addEventListener('error', () => reject(request.error));
  });

const old = asWorkspaceId('w-old');

describe.each([1, 2] as const)('a database of version %i', (version) => {
  test('is brought to this version with all it holds', async () => {
    const name = freshName();
    await createOldLedger(name, version);
    const ledger = await openLedger({ name });
    expect((await ledger.listWorkspaces()).map((workspace) => workspace.name)).toEqual([
      'Huyện Hương Sơn',
      'Khác',
    ]);
    expect(
      (await ledger.listBatches(old)).map(({ batchId, order, state }) => [batchId, order, state]),
    ).toEqual([
      ['b-2', 0, 'undone'],
      ['b-1', 1, 'active'],
      ['b-3', 2, 'active'],
    ]);
    const { payloads } = await ledger.activePayloads(old);
    expect(payloads.map(({ tables }) => fingerprints(tables))).toEqual(
      ['b-1', 'b-3'].map((batchId) => fingerprints([{ name: 'score', ipc: partBytesV1(batchId) }])),
    );
    expect((await ledger.findMapping('h'))?.mapping).toEqual({ decimal: ',' });
    const next = await ledger.commitBatch(old, batchOf('new'), payloadOf(1));
    expect(next.order).toBe(3);
    await ledger.saveDocument(old, documentOf('d', 'Họp giao ban'));
    expect(await ledger.listDocuments(old, 'deck')).toHaveLength(1);
    ledger.close();
  });
});

describe('a database of version 1', () => {
  test('stays as it was while another tab holds it, and opens when that tab is gone', async () => {
    const name = freshName();
    await createOldLedger(name, 1);
    const otherTab = await connect(name, 1, false);
    expect(await refusal(openLedger({ name, blockedAfterMs: 50 }))).toBe('blocked');
    expect([...otherTab.objectStoreNames]).toContain('batches');
    otherTab.close();
    const ledger = await openLedger({ name });
    expect(await ledger.listBatches(old)).toHaveLength(3);
    ledger.close();
  });

  test('opens at once when the other tab lets go', async () => {
    const name = freshName();
    await createOldLedger(name, 1);
    await connect(name, 1, true);
    const ledger = await openLedger({ name, blockedAfterMs: 50 });
    expect(await ledger.listBatches(old)).toHaveLength(3);
    ledger.close();
  });

  test('whose records cannot be lifted is left alone and not replaced by an empty one', async () => {
    const name = freshName();
    await createOldLedger(name, 1);
    const database = await connect(name, 1, false);
    // Version 1 never wrote this: without the store, the upgrade fails half way.
    database.close();
    await removeDatabase(name);
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(name, 1);
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore('unrelated'));
      request.addEventListener('success', () => {
        request.result.close();
        resolve();
      });
    });
    expect(await refusal(openLedger({ name }))).toBe('damaged');
    const after = await connect(name, 1, false);
    expect([...after.objectStoreNames]).toEqual(['unrelated']);
    after.close();
  });
});

describe('a database of a newer version', () => {
  test('is refused and not touched', async () => {
    const name = freshName();
    (await connect(name, ledgerVersion + 1, false)).close();
    expect(await refusal(openLedger({ name }))).toBe('newerVersion');
  });

  test('taken over in another tab, this one lets go, says so and stores nothing more', async () => {
    const name = freshName();
    const ledger = await openLedger({ name });
    const { workspaceId } = await ledger.createWorkspace('Huyện');
    const heard: LedgerChange[] = [];
    ledger.onChange((change) => heard.push(change));
    const newer = await connect(name, ledgerVersion + 1, false);
    await expect.poll(() => heard).toMatchObject([{ kind: 'lost', error: { kind: 'superseded' } }]);
    expect(await refusal(ledger.commitBatch(workspaceId, batchOf('a'), payloadOf(1)))).toBe('superseded');
    const count = newer.transaction('batches').objectStore('batches').count();
    await new Promise((resolve) => count.addEventListener('success', resolve));
    expect(count.result).toBe(0);
    newer.close();
  });
});
