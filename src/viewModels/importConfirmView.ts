import type { Words } from '../i18n/words.ts';
import type { DraftSummary } from '../workers/importMessages.ts';
import type { ImportFile } from './importFile.ts';
import { accountingText } from './importQueueView.ts';

/** The accounting of a file and what storing it would do. */
export interface ConfirmView {
  readonly accounting: string;
  readonly cells: string;
  /** Questions without an answer; null when there are none. */
  readonly waiting: string | null;
  readonly store: string;
  readonly canStore: boolean;
}

/** What stands beside the button that stores a file. */
export function confirmOf(words: Words, file: ImportFile, summary: DraftSummary): ConfirmView {
  const { t, format } = words;
  const { accounting, cells, questionCount } = summary;
  const { loaded, rejected } = accounting;
  const rows = format.count(loaded);
  const store =
    loaded === 0
      ? t('import.page.storeNothing')
      : rejected === 0
        ? t('import.page.store', { rows })
        : t('import.page.storeAnyway', { rows, rejected: format.count(rejected) });
  return {
    accounting: accountingText(words, file),
    cells: t('import.page.cells', {
      read: format.count(cells.read),
      loaded: format.count(cells.loaded),
      rejected: format.count(cells.rejected),
      skipped: format.count(cells.skipped),
    }),
    waiting:
      questionCount === 0 ? null : t('import.page.waitingQuestions', { count: format.count(questionCount) }),
    store,
    canStore: loaded > 0 && file.phase === 'idle',
  };
}
