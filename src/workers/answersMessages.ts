import type { EncodedTable } from '../database/encodeDataset.ts';
import type { BatchId } from '../domain/ids.ts';
import type { StoredBytes } from '../storage/batch.ts';

/** What the worker is asked: first to open stored answers, then for the rest of them, part by part. */
export type AnswersRequest =
  | { readonly batchId: BatchId; readonly parts: readonly StoredBytes[] }
  | { readonly next: true };

/** The next part as streams of the engine's tables, null behind the last; or why there is none. */
export type AnswersReply = { readonly tables: readonly EncodedTable[] | null } | { readonly error: string };
