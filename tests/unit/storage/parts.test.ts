import { describe, expect, test } from 'vitest';
import { memoryBackend } from '../../../src/storage/memoryBackend.ts';
import { newLedgerBatch } from '../../../src/storage/newLedgerBatch.ts';
import { pieceLength, readPart, writePart } from '../../../src/storage/parts.ts';
import { asWorkspaceId } from '../../../src/storage/workspaceRecord.ts';
import { batchOf, bytesOf } from '../../support/ledgerBatches.ts';

const workspaceId = asWorkspaceId('w');

/** Stores `stored` bytes of a part that was `length` bytes long when it was committed. */
async function readBack(length: number, stored: number): Promise<number> {
  const backend = memoryBackend();
  const info = { kind: 'table', name: 't', encoding: 'raw', length } as const;
  const batch = newLedgerBatch(workspaceId, 0, batchOf('a'), [info]);
  return backend.run('readwrite', async (transaction) => {
    await writePart(transaction, workspaceId, batch.batchId, 0, bytesOf(1, stored));
    return (await readPart(transaction, batch, 0)).length;
  });
}

describe(readPart, () => {
  test('reads what was written', async () => {
    expect(await readBack(pieceLength + 1, pieceLength + 1)).toBe(pieceLength + 1);
  });

  test.each([
    [pieceLength + 1, pieceLength],
    [pieceLength, 0],
    [10, 11],
    [pieceLength + 1, pieceLength + 2],
  ])('says that a part of %i bytes is damaged when %i are stored', async (length, stored) => {
    await expect(readBack(length, stored)).rejects.toMatchObject({ kind: 'damaged' });
  });
});
