import type { BatchId } from '../domain/ids.ts';
import type { LedgerBatch } from './batch.ts';
import type { SharedChange } from './changeChannel.ts';
import type { LedgerBackend, LedgerTransaction } from './ledgerBackend.ts';
import { LedgerError } from './ledgerError.ts';
import type { WorkspaceId, WorkspaceRecord } from './workspaceRecord.ts';

/** What the operations of a ledger work with. */
export interface LedgerContext {
  readonly backend: LedgerBackend;
  /** Tells this tab and the others. */
  readonly announce: (change: SharedChange) => void;
  /** Called after every commit. */
  readonly onCommit: () => void;
}

/** @throws LedgerError `notFound` */
export async function workspaceIn(
  transaction: LedgerTransaction,
  workspaceId: WorkspaceId,
): Promise<WorkspaceRecord> {
  const workspace = await transaction.workspace(workspaceId);
  if (workspace === undefined) throw new LedgerError('notFound', `workspace ${workspaceId}`);
  return workspace;
}

/** @throws LedgerError `notFound` */
export async function batchIn(
  transaction: LedgerTransaction,
  workspaceId: WorkspaceId,
  batchId: BatchId,
): Promise<LedgerBatch> {
  const batch = await transaction.batch(workspaceId, batchId);
  if (batch === undefined) throw new LedgerError('notFound', `batch ${batchId}`);
  return batch;
}

/** Counts a change of the workspace's batches, within the transaction that makes it. */
export async function advanceRevision(
  transaction: LedgerTransaction,
  workspace: WorkspaceRecord,
): Promise<WorkspaceRecord> {
  const advanced = { ...workspace, revision: workspace.revision + 1 };
  await transaction.putWorkspace(advanced);
  return advanced;
}
