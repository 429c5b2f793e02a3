import type { BatchToCommit, LedgerBatch, StoredBatch } from './batch.ts';
import { copyDocuments } from './documentLedger.ts';
import type { WorkspaceContents, WorkspaceLedger, WorkspaceSeed } from './ledger.ts';
import type { LedgerTransaction } from './ledgerBackend.ts';
import type { LedgerContext } from './ledgerContext.ts';
import { workspaceIn } from './ledgerContext.ts';
import { LedgerError } from './ledgerError.ts';
import { newLedgerBatch } from './newLedgerBatch.ts';
import { encodePayload, readStoredBatch, writePart, readPart, writeStoredBatch } from './parts.ts';
import { newWorkspaceId } from './randomId.ts';
import { cleanWorkspaceName, freeWorkspaceName, isNameTaken } from './workspaceName.ts';
import type { WorkspaceId, WorkspaceRecord } from './workspaceRecord.ts';

const byName = new Intl.Collator('vi', { numeric: true });

/** The clean form of a name no other workspace has. */
async function claimName(
  transaction: LedgerTransaction,
  text: string,
  self: WorkspaceId | null = null,
): Promise<string> {
  const name = cleanWorkspaceName(text);
  if (name === null) throw new LedgerError('nameInvalid', text.slice(0, 40));
  const others = (await transaction.workspaces()).filter(({ workspaceId }) => workspaceId !== self);
  const taken = others.map((workspace) => workspace.name);
  if (isNameTaken(name, taken)) throw new LedgerError('nameTaken', name);
  return name;
}

const newWorkspace = (name: string, copiedFrom: string | null): WorkspaceRecord => ({
  workspaceId: newWorkspaceId(),
  name,
  createdAt: new Date().toISOString(),
  copiedFrom,
  revision: 0,
});

const encodeBatch = async ({ batch, payload }: BatchToCommit) => ({
  batch,
  parts: await encodePayload(payload),
});

function refuseRepeatedIds(batches: readonly BatchToCommit[]): void {
  const ids = new Set(batches.map(({ batch }) => batch.batchId));
  if (ids.size !== batches.length) throw new LedgerError('duplicateBatch');
}

const createWorkspace =
  ({ backend, announce, onCommit }: LedgerContext): WorkspaceLedger['createWorkspace'] =>
  async (text, seed: WorkspaceSeed | null = null) => {
    refuseRepeatedIds(seed?.batches ?? []);
    const encoded = await Promise.all((seed?.batches ?? []).map(encodeBatch));
    const created = await backend.run('readwrite', async (transaction) => {
      const workspace = newWorkspace(await claimName(transaction, text), seed?.copiedFrom ?? null);
      await transaction.putWorkspace(workspace);
      for (const [order, { batch, parts }] of encoded.entries()) {
        const infos = parts.map(({ info }) => info);
        await writeStoredBatch(transaction, {
          batch: newLedgerBatch(workspace.workspaceId, order, batch, infos),
          parts: parts.map(({ bytes }) => bytes),
        });
      }
      if (seed?.documentsOf !== undefined) {
        await copyDocuments(transaction, seed.documentsOf, workspace.workspaceId);
      }
      return workspace;
    });
    announce({ kind: 'workspaces' });
    if (encoded.length > 0) onCommit();
    return created;
  };

const renameWorkspace =
  ({ backend, announce }: LedgerContext): WorkspaceLedger['renameWorkspace'] =>
  async (workspaceId, text) => {
    const renamed = await backend.run('readwrite', async (transaction) => {
      const workspace = await workspaceIn(transaction, workspaceId);
      const record = { ...workspace, name: await claimName(transaction, text, workspaceId) };
      await transaction.putWorkspace(record);
      return record;
    });
    announce({ kind: 'workspaces' });
    return renamed;
  };

/** Copies a batch part by part, so that no more than one part is in memory. */
async function copyBatch(transaction: LedgerTransaction, batch: LedgerBatch, to: WorkspaceId): Promise<void> {
  for (const part of batch.parts.keys()) {
    await writePart(transaction, to, batch.batchId, part, await readPart(transaction, batch, part));
  }
  await transaction.putBatch({ ...batch, workspaceId: to });
}

const duplicateWorkspace =
  ({ backend, announce, onCommit }: LedgerContext): WorkspaceLedger['duplicateWorkspace'] =>
  async (workspaceId, text) => {
    const copy = await backend.run('readwrite', async (transaction) => {
      const original = await workspaceIn(transaction, workspaceId);
      const record = newWorkspace(await claimName(transaction, text), original.name);
      await transaction.putWorkspace(record);
      for (const batch of await transaction.batches(workspaceId)) {
        await copyBatch(transaction, batch, record.workspaceId);
      }
      await copyDocuments(transaction, workspaceId, record.workspaceId);
      return record;
    });
    announce({ kind: 'workspaces' });
    onCommit();
    return copy;
  };

const readWorkspace =
  ({ backend }: LedgerContext): WorkspaceLedger['readWorkspace'] =>
  (workspaceId) =>
    backend.run('readonly', async (transaction) => {
      const workspace = await workspaceIn(transaction, workspaceId);
      const batches: StoredBatch[] = [];
      for (const batch of await transaction.batches(workspaceId)) {
        batches.push(await readStoredBatch(transaction, batch));
      }
      return { workspace, batches, documents: await transaction.documents(workspaceId) };
    });

const restoreWorkspace =
  ({ backend, announce, onCommit }: LedgerContext): WorkspaceLedger['restoreWorkspace'] =>
  async (contents: WorkspaceContents) => {
    const restored = await backend.run('readwrite', async (transaction) => {
      const taken = (await transaction.workspaces()).map(({ name }) => name);
      const workspaceId = newWorkspaceId();
      const record = {
        ...contents.workspace,
        workspaceId,
        name: freeWorkspaceName(contents.workspace.name, taken),
      };
      await transaction.putWorkspace(record);
      for (const { batch, parts } of contents.batches) {
        await writeStoredBatch(transaction, { batch: { ...batch, workspaceId }, parts });
      }
      for (const document of contents.documents) {
        await transaction.putDocument({ ...document, owner: workspaceId });
      }
      return record;
    });
    announce({ kind: 'workspaces' });
    onCommit();
    return restored;
  };

/** The ledger's operations on workspaces. */
export const workspaceLedger = (context: LedgerContext): WorkspaceLedger => ({
  listWorkspaces: async () =>
    (await context.backend.run('readonly', (transaction) => transaction.workspaces())).toSorted(
      (left, right) => byName.compare(left.name, right.name),
    ),
  createWorkspace: createWorkspace(context),
  renameWorkspace: renameWorkspace(context),
  duplicateWorkspace: duplicateWorkspace(context),
  deleteWorkspace: async (workspaceId) => {
    await context.backend.run('readwrite', (transaction) => transaction.deleteWorkspace(workspaceId));
    context.announce({ kind: 'workspaces' });
  },
  readWorkspace: readWorkspace(context),
  restoreWorkspace: restoreWorkspace(context),
});
