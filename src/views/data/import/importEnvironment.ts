import type { KnownRecords } from '../../../ingest/importContext.ts';
import type { Mapping } from '../../../ingest/mapping.ts';
import type { BatchToCommit, LedgerBatch } from '../../../storage/batch.ts';
import type { LoadedSpan } from '../../../workers/importMessages.ts';

/** What importing needs of the workspace the figures go to. */
export interface ImportEnvironment {
  /** Changes whenever what the workspace knows does. */
  readonly version: string;
  readonly known: KnownRecords;
  /** Stored figures of the spans as Arrow streams. */
  readonly storedScores: (spans: readonly LoadedSpan[]) => Promise<readonly Uint8Array[]>;
  readonly findMapping: (signature: string) => Promise<Mapping | null>;
  readonly saveMapping: (signature: string, mapping: Mapping) => Promise<void>;
  readonly findEarlier: (sha256: string) => Promise<readonly LedgerBatch[]>;
  /** Stores one import where the analyst chose. @throws LedgerError */
  readonly commit: (
    batch: BatchToCommit,
  ) => Promise<{ readonly batch: LedgerBatch; readonly workspaceName: string }>;
  /** @throws LedgerError */
  readonly undo: (batch: LedgerBatch) => Promise<void>;
  /** @throws LedgerError */
  readonly redo: (batch: LedgerBatch) => Promise<void>;
}
