import type { Decisions } from '../ingest/decisions.ts';
import type { Delimiter } from '../ingest/delimiter.ts';
import type { Encoding } from '../ingest/encoding.ts';
import type { LedgerBatch } from '../storage/batch.ts';
import type { DiffCounts, DraftSummary, ImportProgress, OpenedFile } from '../workers/importMessages.ts';

/** How the analyst wants a file read; null is as its bytes suggest. */
export interface ReadChoice {
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  readonly sheet: string | null;
}

/** What a batch is called when it is stored. */
export interface ImportNames {
  readonly title: string;
  /** Where the figures come from, e.g. a decision's number; may be empty. */
  readonly source: string;
}

/** A stored import, and where it lies. */
export interface StoredImport {
  readonly batch: LedgerBatch;
  readonly workspaceName: string;
  /** Its way of reading is kept for files with the same headings. */
  readonly isMappingKept: boolean;
  readonly isUndone: boolean;
}

/** Why a file got no further. `quotaExceeded` and other refusals of the ledger keep their names. */
export interface ImportTrouble {
  readonly kind: string;
  readonly message: string;
}

/**
 * What a file of the queue is doing. `idle`: read and drafted, waiting for the analyst; `cancelled` and `failed` can
 * be read again.
 */
export type ImportPhase =
  | 'waiting'
  | 'reading'
  | 'drafting'
  | 'idle'
  | 'storing'
  | 'stored'
  | 'cancelled'
  | 'failed';

/** One file of the queue: plain data, everything its card and page say is made from it. */
export interface ImportFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly phase: ImportPhase;
  readonly progress: ImportProgress | null;
  readonly choice: ReadChoice;
  readonly opened: OpenedFile | null;
  readonly decisions: Decisions;
  /** A mapping saved for the same headings was found; `isSavedUsed` says whether it is to be used. */
  readonly hasSaved: boolean;
  readonly isSavedUsed: boolean;
  readonly summary: DraftSummary | null;
  /** Grows with every draft: what was asked of an older one is out of date. */
  readonly draftNumber: number;
  readonly diff: DiffCounts | null;
  /** Imports of the same bytes in the open workspace. */
  readonly earlier: readonly LedgerBatch[];
  readonly names: ImportNames;
  readonly keepsMapping: boolean;
  readonly trouble: ImportTrouble | null;
  readonly stored: StoredImport | null;
}

/** What the analyst must know first about a file. */
export type ImportState =
  | 'waiting'
  | 'busy'
  | 'asking'
  | 'ready'
  | 'nothing'
  | 'refused'
  | 'cancelled'
  | 'failed'
  | 'stored'
  | 'undone';

const stateOfPhase: Readonly<Partial<Record<ImportPhase, ImportState>>> = {
  waiting: 'waiting',
  reading: 'busy',
  storing: 'busy',
  cancelled: 'cancelled',
  failed: 'failed',
};

/** The state of a file; while it is drafted again it stays what it was. */
export function importState({ phase, summary, stored }: ImportFile): ImportState {
  const plain = stateOfPhase[phase];
  if (plain !== undefined) return plain;
  if (phase === 'stored') return stored?.isUndone === true ? 'undone' : 'stored';
  if (summary === null) return 'busy';
  if (summary.outcome === 'refused') return summary.questionCount > 0 ? 'asking' : 'refused';
  if (summary.questionCount > 0) return 'asking';
  return summary.accounting.loaded === 0 ? 'nothing' : 'ready';
}
