import type { Words } from '../../i18n/words.ts';
import { BackupError } from '../../storage/backupError.ts';
import { LedgerError } from '../../storage/ledgerError.ts';

/** What went wrong with stored data, and what to do, in a sentence. */
export function failureText({ t }: Pick<Words, 't'>, error: unknown): string {
  if (error instanceof LedgerError) return t(`errors.ledger.${error.kind}`);
  if (error instanceof BackupError) return t(`errors.backup.${error.reason}`);
  return t('errors.ledger.failed');
}
