import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import type { LedgerChange } from '../../../src/storage/changeChannel.ts';
import { openLedger } from '../../../src/storage/openLedger.ts';
import { batchOf, fingerprints, payloadOf } from '../../support/ledgerBatches.ts';
import { refusal } from '../../support/ledgerContract.ts';
import { freshName, removeDatabase, removeDatabases } from './databases.ts';

afterAll(removeDatabases);

const { origin } = window.location;
const setQuota = (quotaSize?: number) =>
  cdp().send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize === undefined ? {} : { quotaSize }) });

describe('a full disk', () => {
  afterEach(() => setQuota());

  test('refuses the batch whole, keeps what was there, and lets the work go on in memory', async () => {
    const ledger = await openLedger({ name: freshName() });
    const { workspaceId } = await ledger.createWorkspace('Huyện');
    await ledger.commitBatch(workspaceId, batchOf('a'), payloadOf(1));
    const { usedBytes = 0 } = (await ledger.usage()) ?? {};
    await setQuota(usedBytes + 2_000_000);
    expect(await refusal(ledger.commitBatch(workspaceId, batchOf('b'), payloadOf(2, 20_000_000)))).toBe(
      'quotaExceeded',
    );
    expect((await ledger.listBatches(workspaceId)).map(({ batchId }) => batchId)).toEqual(['a']);
    const { payloads, dataVersion } = await ledger.activePayloads(workspaceId);
    expect([dataVersion, fingerprints(payloads[0]?.tables)]).toEqual([
      `${workspaceId}@1`,
      fingerprints(payloadOf(1).tables),
    ]);

    const inMemory = await ledger.copyToMemory('quotaExceeded');
    await inMemory.commitBatch(workspaceId, batchOf('b'), payloadOf(2, 20_000_000));
    expect(await inMemory.listBatches(workspaceId)).toHaveLength(2);

    await setQuota();
    await ledger.commitBatch(workspaceId, batchOf('b'), payloadOf(3));
    expect(fingerprints((await ledger.activePayloads(workspaceId)).payloads[1]?.tables)).toEqual(
      fingerprints(payloadOf(3).tables),
    );
    ledger.close();
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
