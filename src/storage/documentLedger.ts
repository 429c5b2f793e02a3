import { checkDocument } from './documentFields.ts';
import type { DocumentOwner, DocumentRecord } from './documentRecord.ts';
import { isShippedOwner } from './documentRecord.ts';
import { plainCopy } from './json.ts';
import type { DocumentLedger } from './ledger.ts';
import type { LedgerTransaction } from './ledgerBackend.ts';
import type { LedgerContext } from './ledgerContext.ts';
import { workspaceIn } from './ledgerContext.ts';

const byName = new Intl.Collator('vi', { numeric: true });

const inNameOrder = (left: DocumentRecord, right: DocumentRecord): number => {
  const order = byName.compare(left.name, right.name);
  return order === 0 ? (left.documentId < right.documentId ? -1 : 1) : order;
};

/** A document of a workspace that another tab deleted would never be seen again. */
async function checkOwner(transaction: LedgerTransaction, owner: DocumentOwner): Promise<void> {
  if (!isShippedOwner(owner)) await workspaceIn(transaction, owner);
}

const saveDocument =
  ({ backend, announce, onCommit }: LedgerContext): DocumentLedger['saveDocument'] =>
  async (owner, { kind, documentId, name, version, content }) => {
    const changedAt = new Date().toISOString();
    const saved = await backend.run('readwrite', async (transaction) => {
      await checkOwner(transaction, owner);
      const old = await transaction.document(owner, kind, documentId);
      const record: DocumentRecord = {
        owner,
        kind,
        documentId,
        name,
        version,
        content: plainCopy(content),
        createdAt: old?.createdAt ?? changedAt,
        changedAt,
      };
      checkDocument(record);
      await transaction.putDocument(record);
      return record;
    });
    announce({ kind: 'documents', owner, documentKind: kind });
    onCommit();
    return saved;
  };

/** The ledger's operations on documents. */
export const documentLedger = (context: LedgerContext): DocumentLedger => ({
  listDocuments: async (owner, kind) => {
    const documents = await context.backend.run('readonly', (transaction) => transaction.documents(owner));
    return documents.filter((document) => kind === undefined || document.kind === kind).toSorted(inNameOrder);
  },
  saveDocument: saveDocument(context),
  deleteDocument: async (owner, kind, documentId) => {
    await context.backend.run('readwrite', (transaction) =>
      transaction.deleteDocument(owner, kind, documentId),
    );
    context.announce({ kind: 'documents', owner, documentKind: kind });
  },
});

/** Gives a workspace copies of another owner's documents, times included. */
export async function copyDocuments(
  transaction: LedgerTransaction,
  from: DocumentOwner,
  to: DocumentOwner,
): Promise<void> {
  for (const document of await transaction.documents(from)) {
    await transaction.putDocument({ ...document, owner: to });
  }
}
