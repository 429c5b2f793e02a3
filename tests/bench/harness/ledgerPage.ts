import { exportWorkspace } from '../../../src/storage/backup.ts';
import type { LedgerChange } from '../../../src/storage/changeChannel.ts';
import { openLedger } from '../../../src/storage/openLedger.ts';
import type { WorkspaceId } from '../../../src/storage/workspaceRecord.ts';
import { batchOf, fingerprint, payloadOf } from '../../support/ledgerBatches.ts';
import { inspectLedger } from './inspectLedger.ts';
import { keepChanging } from './keepChanging.ts';

/** Kind of every change heard, in the tab that is asked. */
const heard: LedgerChange['kind'][] = [];

const harness = {
  keepChanging,
  inspectLedger,
  /** Opens a ledger, stores one batch and says where it is kept. */
  tryLedger: async () => {
    const ledger = await openLedger();
    const { workspaceId } = await ledger.createWorkspace('Huyện');
    await ledger.commitBatch(workspaceId, batchOf('a'), payloadOf(1));
    const { payloads } = await ledger.activePayloads(workspaceId);
    return { persistence: ledger.persistence(), memoryReason: ledger.memoryReason, batches: payloads.length };
  },
  listen: async () => {
    const ledger = await openLedger();
    ledger.onChange(({ kind }) => heard.push(kind));
  },
  heard: () => heard,
  addWorkspace: async (name: string) => (await (await openLedger()).createWorkspace(name)).workspaceId,
  addBatch: async (workspaceId: WorkspaceId, id: string, length: number) => {
    const ledger = await openLedger();
    await ledger.commitBatch(workspaceId, batchOf(id), payloadOf(length, length));
    return fingerprint(await exportWorkspace(ledger, workspaceId));
  },
  backupFingerprint: async (workspaceId: WorkspaceId) =>
    fingerprint(await exportWorkspace(await openLedger(), workspaceId)),
};

export type LedgerHarness = typeof harness;

Object.assign(window, { harness });
