import * as z from 'zod/mini';
import type { LedgerBatch } from './batch.ts';
import { documentFields } from './documentFields.ts';
import type { DocumentRecord } from './documentRecord.ts';
import { batchFields, count, isoTime } from './batchFields.ts';
import type { WorkspaceRecord } from './workspaceRecord.ts';
import { cleanWorkspaceName } from './workspaceName.ts';

/** Header of a backup, of any version of the records. */
export const backupContent = z.object({
  kind: z.literal('workspace'),
  schemaVersion: z.int().check(z.positive()),
  workspace: z.record(z.string(), z.unknown()),
  batches: z.array(z.record(z.string(), z.unknown())),
  /** Since version 3 of the records. */
  documents: z.optional(z.array(z.record(z.string(), z.unknown()))),
});

const workspaceFields = z.strictObject({
  name: z.string().check(z.refine((name) => cleanWorkspaceName(name) === name)),
  createdAt: isoTime,
  copiedFrom: z.nullable(z.string()),
  revision: count,
});

/** A workspace, its batches and its documents as they are written: without the id, which every browser gives anew. */
const lifted = z.object({
  workspace: workspaceFields,
  batches: z.array(batchFields).check(
    z.refine((batches) => new Set(batches.map(({ batchId }) => batchId)).size === batches.length),
    z.refine((batches) => new Set(batches.map(({ order }) => order)).size === batches.length),
  ),
  documents: z
    .array(documentFields)
    .check(
      z.refine(
        (documents) =>
          new Set(documents.map(({ kind, documentId }) => JSON.stringify([kind, documentId]))).size ===
          documents.length,
      ),
    ),
});

export type WrittenWorkspace = Omit<WorkspaceRecord, 'workspaceId'>;
export type WrittenDocument = Omit<DocumentRecord, 'owner'>;
export type WrittenBatch = Omit<LedgerBatch, 'workspaceId'>;
type Unbranded = Omit<WrittenBatch, 'batchId'> & { readonly batchId: string };

/**
 * Records of the current version, by order.
 * @throws ZodError when they are not.
 */
export function parseRecords(value: unknown): {
  readonly workspace: WrittenWorkspace;
  readonly batches: readonly WrittenBatch[];
  readonly documents: readonly WrittenDocument[];
} {
  const { workspace, batches, documents } = lifted.parse(value);
  // The compiler compares the schema with the type; only the brand is out of its reach.
  const written: readonly Unbranded[] = batches;
  return {
    workspace,
    documents,
    batches: (written as readonly WrittenBatch[]).toSorted((left, right) => left.order - right.order),
  };
}
