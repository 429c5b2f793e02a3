import * as z from 'zod/mini';
import { isoTime } from './batchFields.ts';
import type { DocumentRecord } from './documentRecord.ts';
import { LedgerError } from './ledgerError.ts';

const present = z.unknown().check(z.refine((value) => value !== undefined));

/** A document as it is written to a backup: without its owner, whose id every browser gives anew. */
export const documentFields = z.strictObject({
  kind: z.string().check(z.minLength(1)),
  documentId: z.string().check(z.minLength(1)),
  name: z.string(),
  version: z.int().check(z.positive()),
  content: present,
  createdAt: isoTime,
  changedAt: isoTime,
});

/**
 * Refuses a document that a backup would not be restored with.
 * @throws LedgerError `invalidDocument`
 */
export function checkDocument({ owner: _ofThisBrowser, ...document }: DocumentRecord): void {
  const { error } = documentFields.safeParse(document);
  if (error === undefined) return;
  const fields = error.issues.map(({ path }) => path.join('.'));
  throw new LedgerError('invalidDocument', fields.join(', '), error);
}
