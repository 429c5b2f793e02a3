import type { LedgerBatch } from './batch.ts';
import type { DocumentRecord } from './documentRecord.ts';
import type {
  LedgerBackend,
  LedgerTransaction,
  PieceRecord,
  SavedMapping,
  SettingRecord,
} from './ledgerBackend.ts';
import { ledgerErrorOf } from './ledgerError.ts';
import type { WorkspaceId, WorkspaceRecord } from './workspaceRecord.ts';

interface Memory {
  readonly workspaces: Map<WorkspaceId, WorkspaceRecord>;
  readonly batches: Map<string, LedgerBatch>;
  readonly pieces: Map<string, PieceRecord>;
  readonly documents: Map<string, DocumentRecord>;
  readonly mappings: Map<string, SavedMapping>;
  readonly settings: Map<string, SettingRecord>;
}

const emptyMemory = (): Memory => ({
  workspaces: new Map(),
  batches: new Map(),
  pieces: new Map(),
  documents: new Map(),
  mappings: new Map(),
  settings: new Map(),
});

/** The maps are copied, the records shared: they never change. */
const copyOf = (memory: Memory): Memory => ({
  workspaces: new Map(memory.workspaces),
  batches: new Map(memory.batches),
  pieces: new Map(memory.pieces),
  documents: new Map(memory.documents),
  mappings: new Map(memory.mappings),
  settings: new Map(memory.settings),
});

const keyOf = (...parts: readonly (string | number)[]): string => JSON.stringify(parts);

const put = <Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Promise<void> => {
  map.set(key, structuredClone(value));
  return Promise.resolve();
};

function removeWorkspace(memory: Memory, workspaceId: WorkspaceId): Promise<void> {
  const { workspaces, batches, pieces, documents } = memory;
  workspaces.delete(workspaceId);
  for (const map of [batches, pieces]) {
    for (const [key, record] of map) if (record.workspaceId === workspaceId) map.delete(key);
  }
  for (const [key, { owner }] of documents) if (owner === workspaceId) documents.delete(key);
  return Promise.resolve();
}

/** In the order IndexedDB lists keys. */
const byKey = (left: DocumentRecord, right: DocumentRecord): number => {
  const [a, b] = [left, right].map(({ owner, kind, documentId }) => [owner, kind, documentId]);
  const at = a?.findIndex((part, index) => part !== b?.[index]) ?? -1;
  return at < 0 ? 0 : (a?.[at] ?? '') < (b?.[at] ?? '') ? -1 : 1;
};

function memoryTransaction(memory: Memory): LedgerTransaction {
  const { workspaces, batches, pieces, documents, mappings, settings } = memory;
  return {
    workspaces: async () => [...workspaces.values()],
    workspace: async (workspaceId) => workspaces.get(workspaceId),
    putWorkspace: (record) => put(workspaces, record.workspaceId, record),
    deleteWorkspace: (workspaceId) => removeWorkspace(memory, workspaceId),
    batches: async (workspaceId) =>
      [...batches.values()]
        .filter((batch) => batch.workspaceId === workspaceId)
        .toSorted((left, right) => left.order - right.order),
    batch: async (workspaceId, batchId) => batches.get(keyOf(workspaceId, batchId)),
    putBatch: (record) => put(batches, keyOf(record.workspaceId, record.batchId), record),
    piece: async (workspaceId, batchId, part, piece) => pieces.get(keyOf(workspaceId, batchId, part, piece)),
    addPiece: async (record) => {
      pieces.set(keyOf(record.workspaceId, record.batchId, record.part, record.piece), record);
    },
    documents: async (owner) =>
      [...documents.values()]
        .filter((document) => owner === undefined || document.owner === owner)
        .toSorted(byKey),
    document: async (owner, kind, documentId) => documents.get(keyOf(owner, kind, documentId)),
    putDocument: (record) => put(documents, keyOf(record.owner, record.kind, record.documentId), record),
    deleteDocument: async (owner, kind, documentId) => {
      documents.delete(keyOf(owner, kind, documentId));
    },
    mappings: async () => [...mappings.values()],
    mapping: async (signature) => mappings.get(signature),
    putMapping: (record) => put(mappings, record.signature, record),
    settings: async () => [...settings.values()],
    setting: async (key) => settings.get(key),
    putSetting: (record) => put(settings, record.key, record),
  };
}

/** A backend that lives as long as the page. Writers work on a copy that replaces the whole when they are done. */
export function memoryBackend(): LedgerBackend {
  let memory = emptyMemory();
  let lastWrite: Promise<unknown> = Promise.resolve();
  return {
    run: (mode, work) => {
      if (mode === 'readonly') return work(memoryTransaction(memory));
      const write = lastWrite.then(async () => {
        const draft = copyOf(memory);
        const result = await work(memoryTransaction(draft));
        memory = draft;
        return result;
      });
      lastWrite = write.catch(() => undefined);
      return write.catch((error: unknown) => {
        throw ledgerErrorOf(error);
      });
    },
    close: () => undefined,
  };
}
