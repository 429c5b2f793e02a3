/**
 * Why a file is not restored; nothing of it was stored.
 * - `notBackup`: not a backup of this app.
 * - `newerVersion`: written by a newer version of the app.
 * - `truncated`: its end is missing.
 * - `damaged`: its bytes or its records are not what was written.
 */
export type BackupRefusal = 'notBackup' | 'newerVersion' | 'truncated' | 'damaged';

/** A refused backup file. */
export class BackupError extends Error {
  override readonly name = 'BackupError';

  constructor(
    readonly reason: BackupRefusal,
    detail = '',
    cause?: unknown,
  ) {
    super(detail === '' ? reason : `${reason}: ${detail}`, { cause });
  }
}
