import { afterAll, describe, expect, test } from 'vitest';
import { openLedger } from '../../../src/storage/openLedger.ts';
import { batchOf, fingerprints, payloadOf } from '../../support/ledgerBatches.ts';
import { describeLedger } from '../../support/ledgerContract.ts';
import { freshName, removeDatabases } from './databases.ts';

afterAll(removeDatabases);

describeLedger('a stored ledger', () => openLedger({ name: freshName() }));

describe(openLedger, () => {
  test('finds everything again after it was closed', async () => {
    const name = freshName();
    const first = await openLedger({ name });
    const { workspaceId } = await first.createWorkspace('Huyện');
    const committed = await first.commitBatch(workspaceId, batchOf('a'), payloadOf(1));
    await first.saveMapping('h', { decimal: ',' });
    first.close();
    const second = await openLedger({ name });
    expect(second.memoryReason).toBeNull();
    expect(await second.listBatches(workspaceId)).toEqual([committed]);
    const { payloads } = await second.activePayloads(workspaceId);
    expect(fingerprints(payloads[0]?.tables)).toEqual(fingerprints(payloadOf(1).tables));
    expect((await second.findMapping('h'))?.mapping).toEqual({ decimal: ',' });
    second.close();
  });

  test('says how safe the data is and how much room there is', async () => {
    const ledger = await openLedger({ name: freshName() });
    expect(['persistent', 'bestEffort']).toContain(ledger.persistence());
    const usage = await ledger.usage();
    expect(usage?.quotaBytes).toBeGreaterThan(usage?.usedBytes ?? Infinity);
    ledger.close();
  });

  test('asks the browser to keep the data after the first commit, not before', async () => {
    const ledger = await openLedger({ name: freshName() });
    const answers: string[] = [];
    ledger.onChange((change) => {
      if (change.kind === 'persistence') answers.push(change.persistence);
    });
    const { workspaceId } = await ledger.createWorkspace('Huyện');
    expect(answers).toEqual([]);
    await ledger.commitBatch(workspaceId, batchOf('a'), payloadOf(1));
    await expect.poll(() => answers).toEqual([ledger.persistence()]);
    await ledger.commitBatch(workspaceId, batchOf('b'), payloadOf(1));
    expect(answers).toHaveLength(1);
    ledger.close();
  });

  test('fails with a typed error once it is closed', async () => {
    const ledger = await openLedger({ name: freshName() });
    ledger.close();
    await expect(ledger.listWorkspaces()).rejects.toMatchObject({ name: 'LedgerError', kind: 'failed' });
  });
});
