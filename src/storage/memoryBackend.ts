import type { LedgerBatch } from './batch.ts';
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
  readonly mappings: Map<string, SavedMapping>;
  readonly settings: Map<string, SettingRecord>;
}

const emptyMemory = (): Memory => ({
  workspaces: new Map(),
  batches: new Map(),
  pieces: new Map(),
  mappings: new Map(),
  settings: new Map(),
});

/** The maps are copied, the records shared: they never change. */
const copyOf = (memory: Memory): Memory => ({
  workspaces: new Map(memory.workspaces),
  batches: new Map(memory.batches),
  pieces: new Map(memory.pieces),
  mappings: new Map(memory.mappings),
  settings: new Map(memory.settings),
});

const keyOf = (...parts: readonly (string | number)[]): string => JSON.stringify(parts);

const put = <Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Promise<void> => {
  map.set(key, structuredClone(value));
  return Promise.resolve();
};

function removeWorkspace({ workspaces, batches, pieces }: Memory, workspaceId: WorkspaceId): Promise<void> {
  workspaces.delete(workspaceId);
  for (const map of [batches, pieces]) {
    for (const [key, record] of map) if (record.workspaceId === workspaceId) map.delete(key);
  }
  return Promise.resolve();
}

function memoryTransaction(memory: Memory): LedgerTransaction {
  const { workspaces, batches, pieces, mappings, settings } = memory;
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
