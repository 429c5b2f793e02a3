import { exportWorkspace } from '../../../src/storage/backup.ts';
import { inMemoryLedger } from '../../../src/storage/inMemoryLedger.ts';
import type { BatchToCommit } from '../../../src/storage/batch.ts';

/** A backup file as the app would write it. */
export async function backupOf(name: string, batches: readonly BatchToCommit[]): Promise<Buffer> {
  const ledger = inMemoryLedger();
  const { workspaceId } = await ledger.createWorkspace(name);
  for (const { batch, payload } of batches) await ledger.commitBatch(workspaceId, batch, payload);
  return Buffer.from(await exportWorkspace(ledger, workspaceId));
}
