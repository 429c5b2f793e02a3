import { useQuery } from '@tanstack/react-query';
import type { BatchId } from '../../domain/ids.ts';
import type { LedgerBatch } from '../../storage/batch.ts';
import { fetchShippedFile } from '../../storage/shippedFiles.ts';
import { isShippedId } from '../../storage/shippedId.ts';
import { createImportClient } from '../../workers/importClient.ts';
import { readingOf } from '../../workers/storedReading.ts';
import type { WorkspaceControl } from '../shared/workspaceControl.ts';
import { useWorkspaceControl } from '../shared/workspaceControl.ts';

/** The cells of some lines of a file, under its headings. */
export interface FileLines {
  readonly header: readonly string[];
  readonly cellsOf: ReadonlyMap<number, readonly string[]>;
}

/** What became of reading them. */
type LinesState =
  | { readonly kind: 'reading' | 'notKept' | 'notRead' }
  | { readonly kind: 'read'; readonly lines: FileLines };

/** The file of a batch as it was imported, or as it comes with the app; null when it is not kept. */
async function bytesOf(
  { ledger, current }: Pick<WorkspaceControl, 'ledger' | 'current'>,
  batch: LedgerBatch | null,
  fileName: string,
): Promise<Uint8Array | null> {
  if (batch !== null) return ledger.readOriginal(batch.workspaceId, batch.batchId);
  return isShippedId(current.id) ? fetchShippedFile(current.id, fileName) : null;
}

/** Reads lines in a worker of its own, which ends with the answer. */
async function readLines(
  bytes: Uint8Array,
  fileName: string,
  batch: LedgerBatch | null,
  lines: readonly number[],
): Promise<LinesState> {
  const client = createImportClient();
  try {
    const file = new Blob([bytes as BlobPart]);
    const opened = await client.call('open', {
      asTable: true,
      file,
      fileName,
      ...readingOf(batch?.decisions),
    });
    if (!opened.ok) return { kind: 'notRead' };
    const found = await client.call('lines', lines);
    if (!found.ok) return { kind: 'notRead' };
    const cellsOf = new Map(lines.map((line, place) => [line, found.value[place] ?? []]));
    return { kind: 'read', lines: { header: opened.value.header, cellsOf } };
  } finally {
    client.close();
  }
}

/** The text of lines in the file of a batch; `batch` is null in a shipped workspace. */
export function useFileLines(
  batchId: BatchId,
  fileName: string,
  batch: LedgerBatch | null,
  lines: readonly number[],
): LinesState {
  const { ledger, current } = useWorkspaceControl();
  const { data } = useQuery({
    queryKey: ['fileLines', current.id, batchId, lines.join()],
    queryFn: async (): Promise<LinesState> => {
      const bytes = await bytesOf({ ledger, current }, batch, fileName);
      return bytes === null ? { kind: 'notKept' } : readLines(bytes, fileName, batch, lines);
    },
  });
  return data ?? { kind: 'reading' };
}
