import type { BatchId } from '../domain/ids.ts';
import type { Issue } from '../domain/issue.ts';
import type {
  BatchPayload,
  BatchToCommit,
  LedgerBatch,
  NewBatch,
  NewPayload,
  StoredBatch,
  StoredBytes,
} from './batch.ts';
import type { LedgerChange } from './changeChannel.ts';
import type { DocumentOwner, DocumentRecord, NewDocument } from './documentRecord.ts';
import type { SavedMapping } from './ledgerBackend.ts';
import type { LedgerErrorKind } from './ledgerError.ts';
import type { Persistence, StorageUsage } from './persistence.ts';
import type { WorkspaceId, WorkspaceRecord } from './workspaceRecord.ts';

/** The active batches of a workspace at one moment, in order. */
interface ActivePayloads {
  readonly dataVersion: string;
  readonly payloads: readonly BatchPayload[];
}

/** A workspace with everything stored in it, byte for byte: what a backup holds. */
export interface WorkspaceContents {
  readonly workspace: WorkspaceRecord;
  readonly batches: readonly StoredBatch[];
  readonly documents: readonly DocumentRecord[];
}

/** What a copy of a shipped workspace starts with. */
export interface WorkspaceSeed {
  /** Name of the workspace it is a copy of. */
  readonly copiedFrom: string;
  readonly batches: readonly BatchToCommit[];
  /** Whose documents are copied with it; none when absent. */
  readonly documentsOf?: DocumentOwner;
}

/** Workspaces of this browser. Every operation happens whole or not at all. */
export interface WorkspaceLedger {
  /** By name in Vietnamese order. */
  readonly listWorkspaces: () => Promise<readonly WorkspaceRecord[]>;
  /** @throws LedgerError `nameInvalid`, `nameTaken`, `quotaExceeded`, `duplicateBatch`, `invalidBatch` */
  readonly createWorkspace: (name: string, seed?: WorkspaceSeed) => Promise<WorkspaceRecord>;
  /** @throws LedgerError `notFound`, `nameInvalid`, `nameTaken` */
  readonly renameWorkspace: (workspaceId: WorkspaceId, name: string) => Promise<WorkspaceRecord>;
  /** Copies all batches, also undone ones, and all documents. @throws LedgerError as `createWorkspace`, and `notFound` */
  readonly duplicateWorkspace: (workspaceId: WorkspaceId, name: string) => Promise<WorkspaceRecord>;
  /** For good, with all batches and documents; deleting what is not there is no error. */
  readonly deleteWorkspace: (workspaceId: WorkspaceId) => Promise<void>;
  /** @throws LedgerError `notFound`, `damaged` */
  readonly readWorkspace: (workspaceId: WorkspaceId) => Promise<WorkspaceContents>;
  /** Adds a workspace with all it holds, under a new id and the first free name. @throws LedgerError `quotaExceeded` */
  readonly restoreWorkspace: (contents: WorkspaceContents) => Promise<WorkspaceRecord>;
}

/** The batches of a workspace. */
export interface BatchLedger {
  /** Active and undone, in order. @throws LedgerError `notFound` */
  readonly listBatches: (workspaceId: WorkspaceId) => Promise<readonly LedgerBatch[]>;
  /**
   * Stores one import in one transaction, on the disk when the promise resolves.
   * @throws LedgerError `notFound`, `duplicateBatch`, `invalidBatch`, `quotaExceeded`
   */
  readonly commitBatch: (
    workspaceId: WorkspaceId,
    batch: NewBatch,
    payload: NewPayload,
  ) => Promise<LedgerBatch>;
  /** Takes a batch out of the data; it stays in the ledger. @throws LedgerError `notFound` */
  readonly undoBatch: (workspaceId: WorkspaceId, batchId: BatchId) => Promise<LedgerBatch>;
  /** Puts an undone batch back in its old place. @throws LedgerError `notFound` */
  readonly redoBatch: (workspaceId: WorkspaceId, batchId: BatchId) => Promise<LedgerBatch>;
  /** What the engine's tables are built from. @throws LedgerError `notFound`, `damaged` */
  readonly activePayloads: (workspaceId: WorkspaceId) => Promise<ActivePayloads>;
  /** The file as it was imported; null when it was not kept. @throws LedgerError `notFound`, `damaged` */
  readonly readOriginal: (workspaceId: WorkspaceId, batchId: BatchId) => Promise<Uint8Array | null>;
  /** What was found in the file, in the order of its lines; also of an undone batch. @throws LedgerError `notFound`, `damaged` */
  readonly readIssues: (workspaceId: WorkspaceId, batchId: BatchId) => Promise<readonly Issue[]>;
  /** The rejected and skipped rows and what else was handed over; null for nothing. @throws LedgerError `notFound`, `damaged` */
  readonly readDetails: (workspaceId: WorkspaceId, batchId: BatchId) => Promise<unknown>;
  /** The single survey answers of a batch, part by part as they were handed over, or the parts whose names are wanted; none of other batches. @throws LedgerError `notFound`, `damaged` */
  readonly readAnswers: (
    workspaceId: WorkspaceId,
    batchId: BatchId,
    isWanted?: (name: string) => boolean,
  ) => Promise<readonly StoredBytes[]>;
  /** The workspace's batches of a file with these bytes, also undone ones, in order. */
  readonly findBySha256: (workspaceId: WorkspaceId, sha256: string) => Promise<readonly LedgerBatch[]>;
}

/** What readers write beside the figures of a workspace. */
export interface DocumentLedger {
  /** The owner's documents of one kind, or of all, by name in Vietnamese order. */
  readonly listDocuments: (owner: DocumentOwner, kind?: string) => Promise<readonly DocumentRecord[]>;
  /** Stores a document, replacing one of the same kind and id. @throws LedgerError `notFound`, `invalidDocument`, `quotaExceeded` */
  readonly saveDocument: (owner: DocumentOwner, document: NewDocument) => Promise<DocumentRecord>;
  /** For good; deleting what is not there is no error. */
  readonly deleteDocument: (owner: DocumentOwner, kind: string, documentId: string) => Promise<void>;
}

/** What is remembered across workspaces. */
export interface MemoLedger {
  /** Remembers a confirmed mapping (plain data), replacing an earlier one for the same header. */
  readonly saveMapping: (signature: string, mapping: unknown) => Promise<void>;
  readonly findMapping: (signature: string) => Promise<SavedMapping | null>;
  readonly writeSetting: (key: string, value: unknown) => Promise<void>;
  readonly readSetting: (key: string) => Promise<unknown>;
}

/** The one door to stored imports. */
export interface Ledger extends WorkspaceLedger, BatchLedger, DocumentLedger, MemoLedger {
  /** Whether stored data outlives the page; see `onChange` for when it changes. */
  readonly persistence: () => Persistence;
  /** Why it lives in memory only; null otherwise. */
  readonly memoryReason: LedgerErrorKind | null;
  /** Room taken and room there is for this site; null where the browser does not say. */
  readonly usage: () => Promise<StorageUsage | null>;
  /** Calls back after every change, made here or in another tab. Returns the way to stop it. */
  readonly onChange: (listener: (change: LedgerChange) => void) => () => void;
  /** A ledger in memory with all that is stored here: to go on when there is no room left. */
  readonly copyToMemory: (reason: LedgerErrorKind) => Promise<Ledger>;
  readonly close: () => void;
}
