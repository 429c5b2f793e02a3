import { useState } from 'react';
import { ActionButton } from '../../../components/ActionButton.tsx';
import { FileButton } from '../../../components/FileButton.tsx';
import { MenuButton } from '../../../components/MenuButton.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import { templates } from '../../../ingest/templates.ts';
import type { SelectionControl } from '../../../state/useSelection.ts';
import { importableEndings } from '../../../viewModels/importableFiles.ts';
import type { ImportFile } from '../../../viewModels/importFile.ts';
import { readyFiles } from '../../../viewModels/importReady.ts';
import { saveFile } from '../../shared/saveFile.ts';
import { currentSession } from './currentSession.ts';
import { ImportCard } from './ImportCard.tsx';
import styles from './ImportFlow.module.css';
import { PasteBox } from './PasteBox.tsx';

interface ImportQueueProps {
  readonly files: readonly ImportFile[];
  readonly refused: readonly string[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly control: SelectionControl;
}

/** Where files come in, and a card for each. */
export const ImportQueue = ({ files, refused, onFiles, control }: ImportQueueProps) => {
  const { t } = useWords();
  const ready = readyFiles(files).length;
  const [isPasting, setPasting] = useState(false);
  return (
    <Panel
      id="import"
      title={t('import.title')}
      sentence={t('import.sentence')}
      labels={{ display: '', chart: '', table: '', export: '' }}
      source=""
      className={styles.queue}
      chart={
        <div className={styles.queueBody}>
          <div className={styles.dropZone}>
            <FileButton
              look="primary"
              isMultiple
              label={t('import.add.choose')}
              accept={importableEndings.join(',')}
              onFiles={onFiles}
            />
            <ActionButton
              onPress={() => {
                setPasting(!isPasting);
              }}
            >
              {t('import.add.paste')}
            </ActionButton>
            <MenuButton
              label={t('import.add.templates')}
              actions={templates.map(({ layout, fileName, title, csv }) => ({
                id: fileName,
                label: `${t(`import.layout.${layout}`)}: ${title}`,
                onAction: () => {
                  saveFile(fileName, csv, 'text/csv;charset=utf-8');
                },
              }))}
            />
          </div>
          {isPasting ? (
            <PasteBox
              onFiles={onFiles}
              onClose={() => {
                setPasting(false);
              }}
            />
          ) : null}
          {refused.map((name) => (
            <Notice key={name} tone="error" title={t('import.add.notAFile', { name })} />
          ))}
          {ready < 2 ? null : (
            <div>
              <ActionButton
                look="primary"
                onPress={() => {
                  void currentSession.storeReady();
                }}
              >
                {t('import.queue.storeReady', { count: ready })}
              </ActionButton>
            </div>
          )}
          {files.length === 0 ? null : (
            <ul className={styles.cards} aria-label={t('import.queue.label')}>
              {files.map((file) => (
                <ImportCard key={file.id} file={file} control={control} />
              ))}
            </ul>
          )}
        </div>
      }
    />
  );
};
