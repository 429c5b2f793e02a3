import type { DBSchema } from 'idb';
import type { BatchId } from '../domain/ids.ts';
import type { LedgerBatch } from './batch.ts';
import type { DocumentOwner, DocumentRecord } from './documentRecord.ts';
import type { PieceRecord, SavedMapping, SettingRecord } from './ledgerBackend.ts';
import { migrations } from './migrations.ts';
import type { WorkspaceId, WorkspaceRecord } from './workspaceRecord.ts';

/** Name of the IndexedDB database and of the channel its tabs talk on. */
export const ledgerName = 'cchc-ledger';

/** Version of the stored records: every migration makes one. */
export const ledgerVersion = migrations.length;

/** The database as the last migration leaves it. */
export interface LedgerSchema extends DBSchema {
  workspaces: { key: WorkspaceId; value: WorkspaceRecord };
  batches: {
    key: [WorkspaceId, BatchId];
    value: LedgerBatch;
    indexes: { byOrder: [WorkspaceId, number] };
  };
  pieces: { key: [WorkspaceId, BatchId, number, number]; value: PieceRecord };
  documents: { key: [DocumentOwner, string, string]; value: DocumentRecord };
  savedMappings: { key: string; value: SavedMapping };
  settings: { key: string; value: SettingRecord };
}

export const storeNames = [
  'workspaces',
  'batches',
  'pieces',
  'documents',
  'savedMappings',
  'settings',
] as const;
