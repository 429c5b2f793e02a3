import { carriedWorkspaceId } from '../domain/portableNames.ts';
import { decodeContainer, encodeContainer } from './backupContainer.ts';
import { backupContent, parseRecords } from './backupContent.ts';
import { BackupError } from './backupError.ts';
import type { StoredBatch } from './batch.ts';
import type { DocumentRecord } from './documentRecord.ts';
import type { Ledger, WorkspaceContents } from './ledger.ts';
import { ledgerVersion } from './ledgerSchema.ts';
import { liftRecords } from './migrations.ts';
import type { OldRecord } from './migrations.ts';
import { decodeDetails, decodePayload } from './parts.ts';
import { asWorkspaceId } from './workspaceRecord.ts';
import type { WorkspaceId, WorkspaceRecord } from './workspaceRecord.ts';

const withoutOwner = ({ owner: _ofThisBrowser, ...rest }: DocumentRecord) => rest;

const withoutId = <Value extends { readonly workspaceId: WorkspaceId }>({
  workspaceId: _ofThisBrowser,
  ...rest
}: Value): Omit<Value, 'workspaceId'> => rest;

/**
 * A workspace with all its documents and batches, undone ones and original files included, as one file.
 * Equal workspaces give equal bytes, in whatever browser.
 * @throws LedgerError `notFound`, `damaged`
 */
export async function exportWorkspace(
  ledger: Pick<Ledger, 'readWorkspace'>,
  workspaceId: WorkspaceId,
): Promise<Uint8Array> {
  const { workspace, batches, documents } = await ledger.readWorkspace(workspaceId);
  return encodeContainer({
    content: {
      kind: 'workspace',
      schemaVersion: ledgerVersion,
      workspace: withoutId(workspace),
      batches: batches.map(({ batch }) => withoutId(batch)),
      documents: documents.map(withoutOwner),
    },
    parts: batches.flatMap(({ parts }) => parts),
  });
}

/** The id of each part's batch, in the order the parts were written: the same in every version. */
const batchOfParts = (batches: readonly OldRecord[]): readonly unknown[] =>
  batches.flatMap(({ batchId, parts }) => (Array.isArray(parts) ? parts.map(() => batchId) : []));

interface CurrentRecords extends ReturnType<typeof parseRecords> {
  readonly batchOfParts: readonly unknown[];
}

/** Records of the version of the file as records of the current one. */
function currentRecords(content: unknown): CurrentRecords {
  try {
    const { schemaVersion, workspace, batches, documents = [] } = backupContent.parse(content);
    if (schemaVersion > ledgerVersion) throw new BackupError('newerVersion', `records ${schemaVersion}`);
    const records = liftRecords({ workspaces: [workspace], batches, documents }, schemaVersion);
    return {
      ...parseRecords({
        workspace: records.workspaces[0],
        batches: records.batches,
        documents: records.documents ?? [],
      }),
      batchOfParts: batchOfParts(batches),
    };
  } catch (error) {
    throw error instanceof BackupError ? error : new BackupError('damaged', 'records', error);
  }
}

/** Gives every batch its parts. */
function dealParts(
  workspaceId: WorkspaceId,
  { batches, batchOfParts }: CurrentRecords,
  parts: readonly Uint8Array[],
): readonly StoredBatch[] {
  if (batchOfParts.length !== parts.length) throw new BackupError('damaged', 'number of parts');
  return batches.map((batch) => {
    const own = parts.filter((_part, index) => batchOfParts[index] === batch.batchId);
    if (batch.parts.some(({ length }, index) => own[index]?.length !== length)) {
      throw new BackupError('damaged', `parts of ${batch.batchId}`);
    }
    return { batch: { ...batch, workspaceId }, parts: own };
  });
}

/** Reads what is JSON in a batch. */
function checkContents(stored: StoredBatch): void {
  decodePayload(stored);
  for (const [part, { kind }] of stored.batch.parts.entries()) {
    if (kind === 'details') decodeDetails(stored.parts[part] ?? new Uint8Array());
  }
}

/**
 * Reads and checks a backup completely, also one of an older version.
 * @throws BackupError
 */
export async function readBackup(bytes: Uint8Array): Promise<WorkspaceContents> {
  const { content, parts } = await decodeContainer(bytes);
  const records = currentRecords(content);
  const workspaceId = asWorkspaceId(carriedWorkspaceId);
  const dealt = dealParts(workspaceId, records, parts);
  try {
    for (const batch of dealt) checkContents(batch);
  } catch (error) {
    throw new BackupError('damaged', 'contents', error);
  }
  return {
    workspace: { ...records.workspace, workspaceId },
    batches: dealt,
    documents: records.documents.map((document) => ({ ...document, owner: workspaceId })),
  };
}

/**
 * Adds the workspace of a backup. Beside a workspace of the same name it is called `name (2)`.
 * @throws BackupError, or LedgerError `quotaExceeded`; then nothing was added.
 */
export async function importWorkspace(
  ledger: Pick<Ledger, 'restoreWorkspace'>,
  bytes: Uint8Array,
): Promise<WorkspaceRecord> {
  return ledger.restoreWorkspace(await readBackup(bytes));
}
