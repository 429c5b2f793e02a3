import type { IDBPTransaction } from 'idb';
import type { LedgerTransaction } from './ledgerBackend.ts';
import type { LedgerSchema, storeNames } from './ledgerSchema.ts';

type StoreNames = typeof storeNames;
type Transaction = IDBPTransaction<LedgerSchema, StoreNames, 'readwrite'>;

/** All keys that begin with `prefix`: arrays sort after numbers and strings. */
const under = (...prefix: readonly (string | number)[]): IDBKeyRange =>
  IDBKeyRange.bound([...prefix], [...prefix, []], false, true);

const withoutKey = (): void => undefined;

/** The ledger's reads and writes on a transaction over all stores. */
export function indexedDbTransaction(transaction: Transaction): LedgerTransaction {
  const workspaces = transaction.objectStore('workspaces');
  const batches = transaction.objectStore('batches');
  const pieces = transaction.objectStore('pieces');
  const documents = transaction.objectStore('documents');
  const mappings = transaction.objectStore('savedMappings');
  const settings = transaction.objectStore('settings');
  return {
    workspaces: () => workspaces.getAll(),
    workspace: (workspaceId) => workspaces.get(workspaceId),
    putWorkspace: (record) => workspaces.put(record).then(withoutKey),
    deleteWorkspace: async (workspaceId) => {
      await workspaces.delete(workspaceId);
      await batches.delete(under(workspaceId));
      await pieces.delete(under(workspaceId));
      await documents.delete(under(workspaceId));
    },
    batches: (workspaceId) => batches.index('byOrder').getAll(under(workspaceId)),
    batch: (workspaceId, batchId) => batches.get([workspaceId, batchId]),
    putBatch: (record) => batches.put(record).then(withoutKey),
    piece: (workspaceId, batchId, part, piece) => pieces.get([workspaceId, batchId, part, piece]),
    addPiece: (record) => pieces.add(record).then(withoutKey),
    documents: (owner) => documents.getAll(owner === undefined ? null : under(owner)),
    document: (owner, kind, documentId) => documents.get([owner, kind, documentId]),
    putDocument: (record) => documents.put(record).then(withoutKey),
    deleteDocument: (owner, kind, documentId) => documents.delete([owner, kind, documentId]),
    mappings: () => mappings.getAll(),
    mapping: (signature) => mappings.get(signature),
    putMapping: (record) => mappings.put(record).then(withoutKey),
    settings: () => settings.getAll(),
    setting: (key) => settings.get(key),
    putSetting: (record) => settings.put(record).then(withoutKey),
  };
}
