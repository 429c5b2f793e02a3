import type { BatchId } from '../../src/domain/ids.ts';
import type { BatchRecord } from '../../src/domain/records.ts';

/** A loaded file of a register, without rows counted. */
export const batchRecord = (
  batchId: BatchId,
  register: string,
  { position = 0, fileName = `${batchId}.csv` } = {},
): BatchRecord => ({
  batchId,
  position,
  fileName,
  register,
  title: '',
  source: '',
  read: 0,
  loaded: 0,
  rejected: 0,
  skipped: 0,
});
