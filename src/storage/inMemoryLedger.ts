import { silentChannel } from './changeChannel.ts';
import { createLedger, listenersOf } from './createLedger.ts';
import type { DocumentRecord } from './documentRecord.ts';
import type { Ledger, WorkspaceContents } from './ledger.ts';
import type { LedgerBackend } from './ledgerBackend.ts';
import type { LedgerErrorKind } from './ledgerError.ts';
import { memoryBackend } from './memoryBackend.ts';
import { readStoredBatch, writeStoredBatch } from './parts.ts';

const ledgerIn = (backend: LedgerBackend, reason: LedgerErrorKind | null): Ledger =>
  createLedger({
    backend,
    channel: silentChannel,
    listeners: listenersOf(),
    onCommit: () => undefined,
    persistence: () => 'memory',
    memoryReason: reason,
    usage: () => Promise.resolve(null),
    copyToMemory: (newReason) => memoryCopyOf(backend, newReason),
  });

/** A ledger that forgets everything when the page closes, for when the browser stores nothing; `reason` says why. */
export const inMemoryLedger = (reason: LedgerErrorKind = 'refused'): Ledger =>
  ledgerIn(memoryBackend(), reason);

/**
 * A ledger in memory with all that a backend holds, ids and order included.
 * @throws LedgerError when the backend cannot be read.
 */
export async function memoryCopyOf(source: LedgerBackend, reason: LedgerErrorKind): Promise<Ledger> {
  const { workspaces, batches, documents, mappings, settings } = await source.run(
    'readonly',
    async (transaction) => {
      const workspaces = await transaction.workspaces();
      const batches = [];
      for (const { workspaceId } of workspaces) {
        for (const batch of await transaction.batches(workspaceId)) {
          batches.push(await readStoredBatch(transaction, batch));
        }
      }
      const documents = await transaction.documents();
      const [mappings, settings] = [await transaction.mappings(), await transaction.settings()];
      return { workspaces, batches, documents, mappings, settings };
    },
  );
  const target = memoryBackend();
  await target.run('readwrite', async (transaction) => {
    for (const workspace of workspaces) await transaction.putWorkspace(workspace);
    for (const batch of batches) await writeStoredBatch(transaction, batch);
    for (const document of documents) await transaction.putDocument(document);
    for (const mapping of mappings) await transaction.putMapping(mapping);
    for (const setting of settings) await transaction.putSetting(setting);
  });
  return ledgerIn(target, reason);
}

/** A ledger in memory with these workspaces, under the ids they have, and documents of shipped ones. */
export async function ledgerOfContents(
  contents: readonly WorkspaceContents[],
  documents: readonly DocumentRecord[],
): Promise<Ledger> {
  const backend = memoryBackend();
  await backend.run('readwrite', async (transaction) => {
    for (const { workspace, batches, documents: own } of contents) {
      await transaction.putWorkspace(workspace);
      for (const batch of batches) await writeStoredBatch(transaction, batch);
      for (const document of own) await transaction.putDocument(document);
    }
    for (const document of documents) await transaction.putDocument(document);
  });
  return ledgerIn(backend, null);
}
