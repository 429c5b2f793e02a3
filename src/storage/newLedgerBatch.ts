import type { LedgerBatch, NewBatch, PartInfo } from './batch.ts';
import type { WorkspaceId } from './workspaceRecord.ts';

/** The record of a batch about to be committed. Takes over the known fields only. */
export const newLedgerBatch = (
  workspaceId: WorkspaceId,
  order: number,
  { batchId, fileName, sha256, register, layout, title, source, mapping, corrections, accounting }: NewBatch,
  parts: readonly PartInfo[],
): LedgerBatch => ({
  workspaceId,
  batchId,
  order,
  fileName,
  sha256,
  register,
  layout,
  title,
  source,
  mapping,
  corrections,
  accounting,
  importedAt: new Date().toISOString(),
  state: 'active',
  parts,
});
