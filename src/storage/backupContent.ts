import * as z from 'zod/mini';
import type { LedgerBatch } from './batch.ts';
import type { WorkspaceRecord } from './workspaceRecord.ts';
import { cleanWorkspaceName } from './workspaceName.ts';

// Zod would otherwise compile parsers with new Function, which the page's policy refuses and reports.
z.config({ jitless: true });

const count = z.int().check(z.nonnegative());
const isoTime = z.iso.datetime();

/** Header of a backup, of any version of the records. */
export const backupContent = z.object({
  kind: z.literal('workspace'),
  schemaVersion: z.int().check(z.positive()),
  workspace: z.record(z.string(), z.unknown()),
  batches: z.array(z.record(z.string(), z.unknown())),
});

const workspaceFields = z.strictObject({
  name: z.string().check(z.refine((name) => cleanWorkspaceName(name) === name)),
  createdAt: isoTime,
  copiedFrom: z.nullable(z.string()),
  revision: count,
});

const partInfo = z.strictObject({
  kind: z.enum(['table', 'issues', 'original']),
  name: z.string(),
  encoding: z.enum(['raw', 'gzip']),
  length: count,
});

const accounting = z
  .strictObject({ read: count, loaded: count, rejected: count, skipped: count })
  .check(z.refine(({ read, loaded, rejected, skipped }) => read === loaded + rejected + skipped));

const batchFields = z.strictObject({
  batchId: z.string().check(z.minLength(1)),
  order: count,
  fileName: z.string(),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  register: z.string(),
  layout: z.string(),
  title: z.string(),
  source: z.string(),
  mapping: z.unknown().check(z.refine((mapping) => mapping !== undefined)),
  corrections: z.array(
    z.strictObject({
      line: z.int().check(z.positive()),
      column: z.string(),
      before: z.string(),
      after: z.string(),
    }),
  ),
  accounting,
  importedAt: isoTime,
  state: z.enum(['active', 'undone']),
  parts: z.array(partInfo),
});

/** A workspace and its batches as they are written: without the id, which every browser gives anew. */
const lifted = z.object({
  workspace: workspaceFields,
  batches: z.array(batchFields).check(
    z.refine((batches) => new Set(batches.map(({ batchId }) => batchId)).size === batches.length),
    z.refine((batches) => new Set(batches.map(({ order }) => order)).size === batches.length),
  ),
});

export type WrittenWorkspace = Omit<WorkspaceRecord, 'workspaceId'>;
export type WrittenBatch = Omit<LedgerBatch, 'workspaceId'>;

/**
 * Records of the current version, by order.
 * @throws ZodError when they are not.
 */
export function parseRecords(value: unknown): {
  readonly workspace: WrittenWorkspace;
  readonly batches: readonly WrittenBatch[];
} {
  const { workspace, batches } = lifted.parse(value);
  return {
    workspace,
    // The schema states the same type; only the brands and `Json` are out of its reach.
    batches: (batches as unknown as readonly WrittenBatch[]).toSorted(
      (left, right) => left.order - right.order,
    ),
  };
}
