import type { IDBPObjectStore, IDBPTransaction } from 'idb';
import type { BatchId } from '../domain/ids.ts';
import type { LedgerTransaction } from './ledgerBackend.ts';
import type { LedgerSchema, storeNames } from './ledgerSchema.ts';
import type { WorkspaceId } from './workspaceRecord.ts';

type StoreNames = typeof storeNames;
type Transaction = IDBPTransaction<LedgerSchema, StoreNames, 'readwrite'>;

/** Pieces fetched at once: bounds the time the main thread is busy copying them. */
const piecesAtOnce = 4;

/** All keys that begin with `prefix`: arrays sort after numbers and strings. */
const under = (...prefix: readonly (string | number)[]): IDBKeyRange =>
  IDBKeyRange.bound([...prefix], [...prefix, []], false, true);

async function readPieces(
  store: IDBPObjectStore<LedgerSchema, StoreNames, 'pieces', 'readwrite'>,
  workspaceId: WorkspaceId,
  batchId: BatchId,
  part: number,
): Promise<readonly Uint8Array[]> {
  const found: Uint8Array[] = [];
  for (;;) {
    const from = IDBKeyRange.bound(
      [workspaceId, batchId, part, found.length],
      [workspaceId, batchId, part, []],
      false,
      true,
    );
    const pieces = await store.getAll(from, piecesAtOnce);
    found.push(...pieces.map(({ bytes }) => bytes));
    if (pieces.length < piecesAtOnce) return found;
  }
}

const withoutKey = (): void => undefined;

/** The ledger's reads and writes on a transaction over all stores. */
export function indexedDbTransaction(transaction: Transaction): LedgerTransaction {
  const workspaces = transaction.objectStore('workspaces');
  const batches = transaction.objectStore('batches');
  const pieces = transaction.objectStore('pieces');
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
    },
    batches: (workspaceId) => batches.index('byOrder').getAll(under(workspaceId)),
    batch: (workspaceId, batchId) => batches.get([workspaceId, batchId]),
    putBatch: (record) => batches.put(record).then(withoutKey),
    pieces: (workspaceId, batchId, part) => readPieces(pieces, workspaceId, batchId, part),
    addPiece: (record) => pieces.add(record).then(withoutKey),
    mappings: () => mappings.getAll(),
    mapping: (signature) => mappings.get(signature),
    putMapping: (record) => mappings.put(record).then(withoutKey),
    settings: () => settings.getAll(),
    setting: (key) => settings.get(key),
    putSetting: (record) => settings.put(record).then(withoutKey),
  };
}
