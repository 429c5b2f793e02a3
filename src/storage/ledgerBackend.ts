import type { BatchId } from '../domain/ids.ts';
import type { LedgerBatch } from './batch.ts';
import type { DocumentOwner, DocumentRecord } from './documentRecord.ts';
import type { WorkspaceId, WorkspaceRecord } from './workspaceRecord.ts';

/** The mapping an analyst confirmed for files with one header. */
export interface SavedMapping {
  /** Signature of the header it fits. */
  readonly signature: string;
  readonly mapping: unknown;
  /** ISO time, UTC. */
  readonly savedAt: string;
}

/** A remembered choice that is not part of any workspace. */
export interface SettingRecord {
  readonly key: string;
  readonly value: unknown;
}

/** At most `pieceLength` bytes of a part; a part is its pieces in order. */
export interface PieceRecord {
  readonly workspaceId: WorkspaceId;
  readonly batchId: BatchId;
  /** Position in the batch's `parts`. */
  readonly part: number;
  /** Position in the part. */
  readonly piece: number;
  readonly bytes: Uint8Array;
}

/** Reads and writes that happen together or not at all. Inside, await nothing but these: a database commits when left idle. */
export interface LedgerTransaction {
  readonly workspaces: () => Promise<readonly WorkspaceRecord[]>;
  readonly workspace: (workspaceId: WorkspaceId) => Promise<WorkspaceRecord | undefined>;
  readonly putWorkspace: (record: WorkspaceRecord) => Promise<void>;
  /** Removes the workspace with its batches, pieces and documents. */
  readonly deleteWorkspace: (workspaceId: WorkspaceId) => Promise<void>;
  /** The workspace's batches by `order`. */
  readonly batches: (workspaceId: WorkspaceId) => Promise<readonly LedgerBatch[]>;
  readonly batch: (workspaceId: WorkspaceId, batchId: BatchId) => Promise<LedgerBatch | undefined>;
  readonly putBatch: (record: LedgerBatch) => Promise<void>;
  /** One piece of a part; undefined when there is none. One at a time: fetching many keeps the main thread busy. */
  readonly piece: (
    workspaceId: WorkspaceId,
    batchId: BatchId,
    part: number,
    piece: number,
  ) => Promise<PieceRecord | undefined>;
  /** Takes the record over: its bytes are a copy of their own. */
  readonly addPiece: (record: PieceRecord) => Promise<void>;
  /** The documents of one owner, or of all, in the order of their keys. */
  readonly documents: (owner?: DocumentOwner) => Promise<readonly DocumentRecord[]>;
  readonly document: (
    owner: DocumentOwner,
    kind: string,
    documentId: string,
  ) => Promise<DocumentRecord | undefined>;
  readonly putDocument: (record: DocumentRecord) => Promise<void>;
  readonly deleteDocument: (owner: DocumentOwner, kind: string, documentId: string) => Promise<void>;
  readonly mappings: () => Promise<readonly SavedMapping[]>;
  readonly mapping: (signature: string) => Promise<SavedMapping | undefined>;
  readonly putMapping: (record: SavedMapping) => Promise<void>;
  readonly settings: () => Promise<readonly SettingRecord[]>;
  readonly setting: (key: string) => Promise<SettingRecord | undefined>;
  readonly putSetting: (record: SettingRecord) => Promise<void>;
}

/** Where a ledger keeps its records. */
export interface LedgerBackend {
  /**
   * Runs `work` in one transaction. When it throws, nothing it wrote stays. Writers follow one another.
   * @throws LedgerError
   */
  readonly run: <Result>(
    mode: 'readonly' | 'readwrite',
    work: (transaction: LedgerTransaction) => Promise<Result>,
  ) => Promise<Result>;
  readonly close: () => void;
}
