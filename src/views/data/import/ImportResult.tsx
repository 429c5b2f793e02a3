import { useEffect, useRef } from 'react';
import { ActionButton } from '../../../components/ActionButton.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import type { SelectionControl } from '../../../state/useSelection.ts';
import type { ImportFile, StoredImport } from '../../../viewModels/importFile.ts';
import { importResultOf } from '../../../viewModels/importResultView.ts';
import { currentSession } from './currentSession.ts';
import styles from './ImportFlow.module.css';

interface ImportResultProps {
  readonly file: ImportFile;
  readonly stored: StoredImport;
  readonly control: SelectionControl;
}

/** What was stored, where to see it, and the way back. */
export const ImportResult = ({ file, stored, control }: ImportResultProps) => {
  const words = useWords();
  const { t } = words;
  const view = importResultOf(words, file, stored);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className={styles.result} role="status">
      <h3 className={styles.resultTitle} ref={heading} tabIndex={-1}>
        {view.title}
      </h3>
      {view.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {view.trouble === null ? null : <Notice tone="error" title={view.trouble} />}
      <div className={styles.buttons}>
        {view.links.map(({ view: target, indexCode, year, label }) => (
          <a
            className={styles.link}
            key={label}
            href={control.linkFor({ view: target, indexCode, year })}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              control.setSelection({ view: target, indexCode, year });
            }}
          >
            {label}
          </a>
        ))}
        <ActionButton
          onPress={() => {
            void currentSession.setUndone(file.id, !stored.isUndone);
          }}
        >
          {t(stored.isUndone ? 'import.result.redo' : 'import.result.undo')}
        </ActionButton>
        <ActionButton
          look="quiet"
          accessibleLabel={t('import.queue.removeNamed', { name: file.name })}
          onPress={() => {
            currentSession.remove(file.id);
          }}
        >
          {t('common.close')}
        </ActionButton>
      </div>
    </div>
  );
};
