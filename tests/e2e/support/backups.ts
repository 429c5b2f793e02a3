import { exportWorkspace } from '../../../src/storage/backup.ts';
import { inMemoryLedger } from '../../../src/storage/inMemoryLedger.ts';
import type { BatchToCommit } from '../../../src/storage/batch.ts';

/** A backup file as the app would write it; `undone` names the batches that were undone. */
export async function backupOf(
  name: string,
  batches: readonly BatchToCommit[],
  undone: readonly string[] = [],
): Promise<Buffer> {
  const ledger = inMemoryLedger();
  const { workspaceId } = await ledger.createWorkspace(name);
  for (const { batch, payload } of batches) await ledger.commitBatch(workspaceId, batch, payload);
  for (const { batch } of batches) {
    if (undone.includes(batch.batchId)) await ledger.undoBatch(workspaceId, batch.batchId);
  }
  return Buffer.from(await exportWorkspace(ledger, workspaceId));
}
