import { ActionButton } from '../../../components/ActionButton.tsx';
import { RichText } from '../../../components/RichText.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import { confirmOf } from '../../../viewModels/importConfirmView.ts';
import type { ImportFile } from '../../../viewModels/importFile.ts';
import type { ImportClient } from '../../../workers/importClient.ts';
import type { DraftSummary } from '../../../workers/importMessages.ts';
import { saveFile } from '../../shared/saveFile.ts';
import { currentSession } from './currentSession.ts';
import styles from './ImportPage.module.css';

interface ImportConfirmProps {
  readonly file: ImportFile;
  readonly summary: DraftSummary;
  readonly client: ImportClient;
}

/** The accounting, always in sight, and the one button that stores. */
export const ImportConfirm = ({ file, summary, client }: ImportConfirmProps) => {
  const words = useWords();
  const { t } = words;
  const view = confirmOf(words, file, summary);
  const saveRejected = async (): Promise<void> => {
    const answer = await client.call('rejectedCsv', null);
    if (answer.ok)
      saveFile(t('import.page.rejectedName', { name: file.names.title }), answer.value, 'text/csv;charset=utf-8');
  };
  return (
    <section className={styles.confirm} aria-label={t('import.page.accountingLabel')}>
      <div className={styles.books}>
        <p className={styles.accounting} data-testid="accounting">
          <RichText>{view.accounting}</RichText>
        </p>
        <p className={styles.cells}>{view.cells}</p>
        {view.waiting === null ? null : <p className={styles.waiting}>{view.waiting}</p>}
      </div>
      <div className={styles.buttons}>
        {summary.cells.rejected === 0 && summary.accounting.rejected === 0 ? null : (
          <ActionButton
            onPress={() => {
              void saveRejected();
            }}
          >
            {view.rejectedCsv}
          </ActionButton>
        )}
        <ActionButton
          look="quiet"
          onPress={() => {
            currentSession.remove(file.id);
          }}
        >
          {t('import.queue.remove')}
        </ActionButton>
        <ActionButton
          look="primary"
          isDisabled={!view.canStore}
          onPress={() => {
            void currentSession.store(file.id);
          }}
        >
          {view.store}
        </ActionButton>
      </div>
    </section>
  );
};
