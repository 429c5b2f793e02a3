import * as z from 'zod/mini';
import type { LedgerBatch } from './batch.ts';
import { LedgerError } from './ledgerError.ts';

// Zod would otherwise compile parsers with new Function, which the page's policy refuses and reports.
z.config({ jitless: true });

export const count = z.int().check(z.nonnegative());
export const isoTime = z.iso.datetime();
const present = z.unknown().check(z.refine((value) => value !== undefined));

const partInfo = z.strictObject({
  kind: z.enum(['table', 'issues', 'details', 'answers', 'original']),
  name: z.string(),
  encoding: z.enum(['raw', 'gzip']),
  length: count,
});

const accounting = z
  .strictObject({ read: count, loaded: count, rejected: count, skipped: count })
  .check(z.refine(({ read, loaded, rejected, skipped }) => read === loaded + rejected + skipped));

const correction = z.strictObject({
  line: z.int().check(z.positive()),
  column: count,
  heading: z.string(),
  from: z.string(),
  to: z.string(),
});

/** A batch as it is written to a backup: without the workspace's id, which every browser gives anew. */
export const batchFields = z.strictObject({
  batchId: z.string().check(z.minLength(1)),
  order: count,
  fileName: z.string(),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  register: z.string(),
  layout: z.string(),
  title: z.string(),
  source: z.string(),
  mapping: present,
  decisions: present,
  corrections: z.array(correction),
  accounting,
  importedAt: isoTime,
  state: z.enum(['active', 'undone']),
  parts: z.array(partInfo),
});

/**
 * Refuses a batch that a backup would not be restored with.
 * @throws LedgerError `invalidBatch`
 */
export function checkBatch({ workspaceId: _ofThisBrowser, ...batch }: LedgerBatch): void {
  const { error } = batchFields.safeParse(batch);
  if (error === undefined) return;
  const fields = error.issues.map(({ path }) => path.join('.'));
  throw new LedgerError('invalidBatch', fields.join(', '), error);
}
