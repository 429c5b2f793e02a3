import { ActionButton } from '../../../components/ActionButton.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import { timeText } from '../../../viewModels/timeText.ts';
import type { ImportFile } from '../../../viewModels/importFile.ts';
import { currentSession } from './currentSession.ts';

interface ImportNoticesProps {
  readonly file: ImportFile;
}

/** The same file imported before, and which way of reading is in use. */
export const ImportNotices = ({ file }: ImportNoticesProps) => {
  const words = useWords();
  const { t } = words;
  const { earlier, hasSaved, isSavedUsed, decisions, id } = file;
  const toggleSaved = (): void => {
    currentSession.setSavedUsed(id, !isSavedUsed);
  };
  return (
    <>
      {earlier.length === 0 ? null : (
        <Notice
          tone="warning"
          title={t('import.earlier.title')}
          items={earlier.map(({ title, importedAt, state }) =>
            t(`import.earlier.${state}`, { name: title, time: timeText(words, importedAt) }),
          )}
        />
      )}
      {decisions.mapping !== null ? (
        <Notice tone="info" title={t('import.memory.edited')}>
          <ActionButton
            onPress={() => {
              currentSession.decide(id, (before) => ({ ...before, mapping: null }));
            }}
          >
            {t('import.memory.forget')}
          </ActionButton>
        </Notice>
      ) : hasSaved ? (
        <Notice tone="info" title={t(isSavedUsed ? 'import.memory.used' : 'import.memory.notUsed')}>
          <ActionButton onPress={toggleSaved}>
            {t(isSavedUsed ? 'import.memory.ignore' : 'import.memory.use')}
          </ActionButton>
        </Notice>
      ) : null}
    </>
  );
};
