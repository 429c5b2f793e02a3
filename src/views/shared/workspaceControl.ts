import { createContext, use, useContext } from 'react';
import type { BatchId } from '../../domain/ids.ts';
import type { LedgerBatch, NewBatch, NewPayload } from '../../storage/batch.ts';
import type { Ledger } from '../../storage/ledger.ts';
import type { LedgerErrorKind } from '../../storage/ledgerError.ts';
import type { ShippedId } from '../../storage/shippedId.ts';
import type { Persistence } from '../../storage/persistence.ts';
import type { WorkspaceId, WorkspaceRecord } from '../../storage/workspaceRecord.ts';

/** A workspace that can be opened: a shipped one or one of this browser. */
export type OpenableId = ShippedId | WorkspaceId;

/** The open workspace. */
export interface CurrentWorkspace {
  readonly id: OpenableId;
  readonly name: string;
  /** True of the shipped ones: they can be copied, not changed. */
  readonly isReadOnly: boolean;
}

/** Why the provincial workspace is shown although another was asked for. */
export interface OpenFailure {
  readonly kind: LedgerErrorKind;
  /** The workspace's name if it is known, else its id. */
  readonly name: string;
}

/** The workspaces of this browser and what can be done with them. Every failure is a `LedgerError` or `BackupError`. */
export interface WorkspaceControl {
  readonly current: CurrentWorkspace;
  /** Null when the workspace of the address is open. */
  readonly failure: OpenFailure | null;
  /** Own workspaces by name; the shipped ones are not among them. */
  readonly workspaces: readonly WorkspaceRecord[];
  readonly ledger: Ledger;
  readonly persistence: Persistence;
  /** Why stored workspaces cannot be reached or kept; null when all is well. */
  readonly memoryReason: LedgerErrorKind | null;
  /** What ended the connection to stored workspaces while the page was open; null when all is well. */
  readonly lost: LedgerErrorKind | null;
  /** Shows a workspace; resolves when it is on the screen. */
  readonly open: (id: OpenableId) => Promise<void>;
  /** Commits one import to the open workspace in one transaction; resolves when the screens can show it. @throws LedgerError */
  readonly commit: (batch: NewBatch, payload: NewPayload) => Promise<LedgerBatch>;
  /** Takes a batch of the open workspace out of the figures. @throws LedgerError */
  readonly undo: (batchId: BatchId) => Promise<void>;
  /** Puts an undone batch back in its old place. @throws LedgerError */
  readonly redo: (batchId: BatchId) => Promise<void>;
  /** The rejected rows of a batch of the open workspace with their reasons, as a CSV to correct. @throws LedgerError */
  readonly rejectedCsv: (batch: LedgerBatch) => Promise<string>;
  /** An empty workspace; does not open it. @throws LedgerError */
  readonly create: (name: string) => Promise<WorkspaceRecord>;
  /** A copy of a shipped workspace, one batch a file; does not open it. @throws LedgerError */
  readonly copyShipped: (id: ShippedId, name: string) => Promise<WorkspaceRecord>;
  /** A copy with all batches, undone ones included; does not open it. @throws LedgerError */
  readonly duplicate: (id: WorkspaceId, name: string) => Promise<WorkspaceRecord>;
  readonly rename: (id: WorkspaceId, name: string) => Promise<WorkspaceRecord>;
  /** For good. The provincial workspace is shown if it was the open one. @throws LedgerError */
  readonly remove: (id: WorkspaceId) => Promise<void>;
  /** The whole workspace as one file. @throws LedgerError */
  readonly backup: (id: WorkspaceId) => Promise<Uint8Array>;
  /** Adds the workspace of a backup file; does not open it. @throws BackupError, LedgerError */
  readonly restore: (file: Uint8Array) => Promise<WorkspaceRecord>;
  /** Goes on in memory with all that is stored, when there is no room left. @throws LedgerError */
  readonly goOnInMemory: (reason: LedgerErrorKind) => Promise<void>;
}

/** A promise until the ledger is open. */
export const WorkspaceControlContext = createContext<WorkspaceControl | Promise<WorkspaceControl> | null>(
  null,
);

/** The workspaces of this browser, or null until they are known. */
export function useWorkspaceControlNow(): WorkspaceControl | null {
  const control = useContext(WorkspaceControlContext);
  return control instanceof Promise ? null : control;
}

/** The workspaces of this browser. Suspends until they are known; throws outside of its provider. */
export function useWorkspaceControl(): WorkspaceControl {
  const control = useContext(WorkspaceControlContext);
  if (control === null) throw new Error('no workspace control is provided');
  return control instanceof Promise ? use(control) : control;
}
