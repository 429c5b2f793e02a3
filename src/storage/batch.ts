import type { BatchId } from '../domain/ids.ts';
import type { Accounting, Issue } from '../domain/issue.ts';
import type { WorkspaceId } from './workspaceRecord.ts';

/** A cell the analyst corrected before confirming: what it said and says now. */
interface Correction {
  /** 1-based line of the file. */
  readonly line: number;
  /** 0-based position of the column. */
  readonly column: number;
  /** The column's heading. */
  readonly heading: string;
  readonly from: string;
  readonly to: string;
}

/** What an import says about itself when it is committed. */
export interface NewBatch {
  /** Unique within its workspace; the records of `tables` carry it, so it is chosen before they are encoded. */
  readonly batchId: BatchId;
  /** As the analyst's machine named it: untrusted text. */
  readonly fileName: string;
  /** SHA-256 of the original bytes, lower-case hex. */
  readonly sha256: string;
  /** What the file holds, e.g. `scores`. */
  readonly register: string;
  /** How it is laid out, e.g. `unitsByCriteria`. */
  readonly layout: string;
  readonly title: string;
  readonly source: string;
  /** How the columns were read: plain data, its shape belongs to the importer. */
  readonly mapping: unknown;
  /** Everything the analyst decided: plain data that, with the original file, repeats the import. */
  readonly decisions: unknown;
  readonly corrections: readonly Correction[];
  readonly accounting: Accounting;
}

/** A table's records as one Arrow IPC stream. */
export interface EncodedTable {
  readonly name: string;
  readonly ipc: Uint8Array;
}

/** Bytes as they are kept. */
export interface StoredBytes {
  readonly name: string;
  readonly encoding: 'raw' | 'gzip';
  readonly bytes: Uint8Array;
}

/** What a batch brings. The ledger copies all bytes; the caller's arrays stay usable. */
export interface NewPayload {
  readonly tables: readonly EncodedTable[];
  readonly issues: readonly Issue[];
  /** What else is to be known of the import (rejected and skipped rows): plain data, read only on demand; null for nothing. */
  readonly details: unknown;
  /** Single survey answers behind the tables, compressed already; read only on demand. None of other files. */
  readonly answers?: readonly StoredBytes[];
  /** The file as it was read, kept compressed; null when it is not to be kept. */
  readonly original: Uint8Array | null;
}

/** One import to be committed. */
export interface BatchToCommit {
  readonly batch: NewBatch;
  readonly payload: NewPayload;
}

export type BatchState = 'active' | 'undone';
type PartKind = 'table' | 'issues' | 'details' | 'answers' | 'original';

/** One stored part of a batch. */
export interface PartInfo {
  readonly kind: PartKind;
  /** Name of a table or of a part of the single answers; empty for the other kinds. */
  readonly name: string;
  readonly encoding: 'raw' | 'gzip';
  /** Stored bytes. */
  readonly length: number;
}

/** A committed batch: immutable but for its state. */
export interface LedgerBatch extends NewBatch {
  readonly workspaceId: WorkspaceId;
  /** Position among the workspace's batches; later batches are applied on top of earlier ones. */
  readonly order: number;
  /** ISO time of the commit, UTC. */
  readonly importedAt: string;
  readonly state: BatchState;
  readonly parts: readonly PartInfo[];
}

/** A batch with what it brings, decoded. The arrays are the caller's own. */
export interface BatchPayload {
  readonly batch: LedgerBatch;
  readonly tables: readonly EncodedTable[];
  readonly issues: readonly Issue[];
}

/** A batch with the stored bytes of its parts, in the order of `batch.parts`. */
export interface StoredBatch {
  readonly batch: LedgerBatch;
  readonly parts: readonly Uint8Array[];
}
