import { TextField } from '../../../components/TextField.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import type { ImportFile } from '../../../viewModels/importFile.ts';
import { currentSession } from './currentSession.ts';
import styles from './ImportPage.module.css';
import { ImportSection } from './ImportSection.tsx';

interface ImportNamesFormProps {
  readonly file: ImportFile;
}

/** What the import is called, where it comes from, and whether its way of reading is kept. */
export const ImportNamesForm = ({ file }: ImportNamesFormProps) => {
  const { t } = useWords();
  const { id, names, keepsMapping } = file;
  return (
    <ImportSection title={t('import.names.title')}>
      <div className={styles.names}>
        <TextField
          label={t('import.names.title')}
          hint={t('import.names.titleHint')}
          labelPlace="hidden"
          value={names.title}
          onChange={(title) => {
            currentSession.describe(id, { names: { ...names, title } });
          }}
        />
        <TextField
          label={t('import.names.source')}
          value={names.source}
          onChange={(source) => {
            currentSession.describe(id, { names: { ...names, source } });
          }}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={keepsMapping}
            onChange={(event) => {
              currentSession.describe(id, { keepsMapping: event.target.checked });
            }}
          />
          {t('import.memory.keep')}
        </label>
      </div>
    </ImportSection>
  );
};
