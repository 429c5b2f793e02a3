import type { LedgerBatch, NewBatch, PartInfo } from './batch.ts';
import { checkBatch } from './batchFields.ts';
import { plainCopy } from './json.ts';
import type { WorkspaceId } from './workspaceRecord.ts';

/**
 * The record of a batch about to be committed. Takes over the known fields only.
 * @throws LedgerError `invalidBatch`
 */
export function newLedgerBatch(
  workspaceId: WorkspaceId,
  order: number,
  batch: NewBatch,
  parts: readonly PartInfo[],
): LedgerBatch {
  const { batchId, fileName, sha256, register, layout, title, source, mapping, decisions } = batch;
  const { read, loaded, rejected, skipped } = batch.accounting;
  const record: LedgerBatch = {
    workspaceId,
    batchId,
    order,
    fileName,
    sha256,
    register,
    layout,
    title,
    source,
    mapping: plainCopy(mapping),
    decisions: plainCopy(decisions),
    corrections: batch.corrections.map(({ line, column, heading, from, to }) => ({
      line,
      column,
      heading,
      from,
      to,
    })),
    accounting: { read, loaded, rejected, skipped },
    importedAt: new Date().toISOString(),
    state: 'active',
    parts,
  };
  checkBatch(record);
  return record;
}
