/**
 * Why the ledger could not do what it was asked. Whatever the kind, nothing of the operation was stored.
 * - `refused`: the browser gives this page no IndexedDB.
 * - `quotaExceeded`: no room left.
 * - `blocked`: another tab keeps an older version of the database open.
 * - `newerVersion`: the database was written by a newer version of the app.
 * - `superseded`: a newer version of the app took the database over in another tab; this page must be reloaded.
 * - `evicted`: the browser or the user removed the stored data while the page was open.
 * - `damaged`: stored parts are missing, or the database could not be brought to this version.
 * - `notFound`: no such workspace or batch (it may have been deleted in another tab).
 * - `nameInvalid`, `nameTaken`: the workspace name is empty, too long, or another workspace's.
 * - `invalidBatch`: a field of the batch is not what it must be (accounting that does not add up, no SHA-256, …).
 * - `invalidDocument`: a field of the document is not what it must be.
 * - `duplicateBatch`: the workspace has a batch with this id.
 * - `failed`: anything else; see `cause`.
 */
export type LedgerErrorKind =
  | 'refused'
  | 'quotaExceeded'
  | 'blocked'
  | 'newerVersion'
  | 'superseded'
  | 'evicted'
  | 'damaged'
  | 'notFound'
  | 'nameInvalid'
  | 'nameTaken'
  | 'invalidBatch'
  | 'invalidDocument'
  | 'duplicateBatch'
  | 'failed';

/** A refusal of the ledger. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';

  constructor(
    readonly kind: LedgerErrorKind,
    detail = '',
    cause?: unknown,
  ) {
    super(detail === '' ? kind : `${kind}: ${detail}`, { cause });
  }
}

/** The ledger's own errors as they are, a full disk as `quotaExceeded`, everything else as `otherwise`. */
export function ledgerErrorOf(error: unknown, otherwise: LedgerErrorKind = 'failed'): LedgerError {
  if (error instanceof LedgerError) return error;
  const { name = '', message = String(error) } = error instanceof Error ? error : {};
  return new LedgerError(
    name === 'QuotaExceededError' ? 'quotaExceeded' : otherwise,
    `${name} ${message}`,
    error,
  );
}

/** What a failed `indexedDB.open` means, by the names the IndexedDB standard gives. */
export function openErrorOf(error: unknown): LedgerError {
  const name = error instanceof Error ? error.name : '';
  if (name === 'VersionError') return new LedgerError('newerVersion', '', error);
  // The upgrade was rolled back: the data is there, in its old form.
  if (name === 'AbortError') return new LedgerError('damaged', 'upgrade failed', error);
  return ledgerErrorOf(error, 'refused');
}
