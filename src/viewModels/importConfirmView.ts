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
  /** Name of the file of what stays behind, rows or figures. */
  readonly rejectedCsv: string;
  readonly store: string;
  readonly canStore: boolean;
}

/** What stands beside the button that stores a file. */
export function confirmOf(words: Words, file: ImportFile, summary: DraftSummary): ConfirmView {
  const { t, format } = words;
  const { accounting, cells, questionCount } = summary;
  const { loaded } = accounting;
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
    rejectedCsv: t(accounting.rejected > 0 ? 'import.page.rejectedCsv' : 'import.page.rejectedFiguresCsv'),
    store: storeText(words, summary),
    canStore: loaded > 0 && file.phase === 'idle',
  };
}

/** What stays behind is said on the button: whole rows, or figures of rows that load. */
function storeText({ t, format }: Words, { accounting, cells }: DraftSummary): string {
  const rows = format.count(accounting.loaded);
  if (accounting.loaded === 0) return t('import.page.storeNothing');
  if (accounting.rejected > 0)
    return t('import.page.storeAnyway', { rows, rejected: format.count(accounting.rejected) });
  return cells.rejected > 0
    ? t('import.page.storeWithoutFigures', { rows, rejected: format.count(cells.rejected) })
    : t('import.page.store', { rows });
}
