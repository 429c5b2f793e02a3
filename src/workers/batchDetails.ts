import * as z from 'zod/mini';
import type { RejectedRow, SkippedRow } from '../ingest/importDraft.ts';

// Zod would otherwise compile parsers with new Function, which the page's policy refuses and reports.
z.config({ jitless: true });

/** What the ledger keeps of an import besides its figures. */
export interface BatchDetails {
  readonly rejectedRows: readonly RejectedRow[];
  /** Imports stored before these were kept have none. */
  readonly partlyLoadedRows: readonly RejectedRow[];
  readonly skippedRows: readonly SkippedRow[];
}

const rowsSchema = z.array(
  z.object({ line: z.int(), cells: z.array(z.string()), reasons: z.array(z.string()) }),
);

const detailsSchema: z.ZodMiniType<BatchDetails> = z.object({
  rejectedRows: rowsSchema,
  partlyLoadedRows: z.prefault(rowsSchema, []),
  skippedRows: z.array(z.object({ line: z.int(), reason: z.string() })),
});

/** Stored details; empty when there are none, or when a backup holds something else. */
export function batchDetailsOf(stored: unknown): BatchDetails {
  const { success, data } = detailsSchema.safeParse(stored);
  return success ? data : { rejectedRows: [], partlyLoadedRows: [], skippedRows: [] };
}
