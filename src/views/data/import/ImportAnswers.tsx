import { ActionButton } from '../../../components/ActionButton.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import { answersOf } from '../../../viewModels/importAnswersView.ts';
import type { ImportFile } from '../../../viewModels/importFile.ts';
import { currentSession } from './currentSession.ts';
import styles from './ImportPage.module.css';

interface ImportAnswersProps {
  readonly file: ImportFile;
}

/** Everything the analyst decided so far, each to be taken back. */
export const ImportAnswers = ({ file }: ImportAnswersProps) => {
  const words = useWords();
  const { t } = words;
  const answers = answersOf(words, file.decisions, file.summary, currentSession.known());
  if (answers.length === 0) return null;
  return (
    <details className={styles.section} open={answers.length <= 8}>
      <summary className={styles.sectionTitle}>
        {t('import.answers.title')} ({words.format.count(answers.length)})
      </summary>
      <ul className={styles.answers}>
        {answers.map(({ id, text, undo }) => (
          <li className={styles.answer} key={id}>
            <span>{text}</span>
            <ActionButton
              look="quiet"
              accessibleLabel={t('import.answers.undo', { what: text })}
              onPress={() => {
                currentSession.decide(file.id, undo);
              }}
            >
              {t('import.answers.change')}
            </ActionButton>
          </li>
        ))}
      </ul>
    </details>
  );
};
