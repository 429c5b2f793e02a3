import { useEffect, useRef, useState } from 'react';
import { ActionButton } from '../../../components/ActionButton.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { ProgressBar } from '../../../components/ProgressBar.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import type { SelectionControl } from '../../../state/useSelection.ts';
import { importState } from '../../../viewModels/importFile.ts';
import type { ImportFile } from '../../../viewModels/importFile.ts';
import { importCardOf, refusalsOf } from '../../../viewModels/importQueueView.ts';
import type { ImportTarget } from '../../../viewModels/importTarget.ts';
import { troubleText } from '../../../viewModels/importTrouble.ts';
import { sizeText } from '../../../viewModels/sizeText.ts';
import { currentSession } from './currentSession.ts';
import { ImportAnswers } from './ImportAnswers.tsx';
import { ImportConfirm } from './ImportConfirm.tsx';
import { ImportDiff } from './ImportDiff.tsx';
import { ImportFacts } from './ImportFacts.tsx';
import { ImportIssues } from './ImportIssues.tsx';
import { ImportNamesForm } from './ImportNamesForm.tsx';
import { ImportNotices } from './ImportNotices.tsx';
import styles from './ImportPage.module.css';
import { ImportQuestions } from './ImportQuestions.tsx';
import { ImportResult } from './ImportResult.tsx';
import { ImportSection } from './ImportSection.tsx';
import { ImportTable } from './ImportTable.tsx';
import type { GoToCell } from './useGridFocus.ts';
import { ImportTargetChoice } from './ImportTargetChoice.tsx';

interface ImportPageProps {
  readonly file: ImportFile;
  readonly target: ImportTarget;
  readonly control: SelectionControl;
}

/** One file from being read to being stored: what it was understood as, what it asks, its lines, what it changes. */
export const ImportPage = ({ file, target, control }: ImportPageProps) => {
  const words = useWords();
  const { t } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  const isStored = file.stored !== null;
  useEffect(() => {
    // A stored file's result takes the focus itself, also when another workspace was opened around it.
    if (isStored) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [isStored]);
  const card = importCardOf(words, file);
  return (
    <div
      className={styles.page}
      data-panel="importFile"
      data-state={importState(file)}
      data-busy={file.phase !== 'idle' && file.phase !== 'stored'}
    >
      <header className={styles.header}>
        <ActionButton
          look="quiet"
          onPress={() => {
            currentSession.show(null);
          }}
        >
          <span aria-hidden="true">‹ </span>
          {t('import.page.back')}
        </ActionButton>
        <h2 className={styles.title} ref={heading} tabIndex={-1}>
          {file.name}
        </h2>
        <p className={styles.size}>{sizeText(words, file.size)}</p>
        <p className={styles.state} role="status">
          {card.stateText}
        </p>
      </header>
      {card.stage === null ? null : (
        <div className={styles.progress}>
          <ProgressBar label={card.stage} ratio={card.ratio} />
          <ActionButton
            onPress={() => {
              currentSession.cancel(file.id);
            }}
          >
            {t('import.queue.cancel')}
          </ActionButton>
        </div>
      )}
      {file.trouble === null || file.stored !== null ? null : (
        <Notice
          tone="error"
          title={t('import.trouble.title', { name: file.name })}
          body={troubleText(words, file.trouble)}
        />
      )}
      {file.phase === 'cancelled' || file.phase === 'failed' ? (
        <div>
          <ActionButton
            look="primary"
            onPress={() => {
              currentSession.retry(file.id);
            }}
          >
            {t('import.queue.retry')}
          </ActionButton>
        </div>
      ) : null}
      {file.stored === null ? (
        <OpenFile file={file} target={target} />
      ) : (
        <div className={styles.section}>
          <ImportResult file={file} stored={file.stored} control={control} />
        </div>
      )}
    </div>
  );
};

interface OpenFileProps {
  readonly file: ImportFile;
  readonly target: ImportTarget;
}

/** Everything between reading and storing. */
const OpenFile = ({ file, target }: OpenFileProps) => {
  const { t } = useWords();
  const [goTo, setGoTo] = useState<GoToCell | null>(null);
  const { opened, summary } = file;
  const client = currentSession.client(file.id);
  const go = (line: number, column: number | null): void => {
    setGoTo((before) => ({ line, column, request: (before?.request ?? 0) + 1 }));
  };
  if (opened === null || client === null) return null;
  if (importState(file) === 'refused')
    return (
      <>
        <Notice
          tone="error"
          title={t('import.page.refused', { name: file.name })}
          items={refusalsOf(file)}
        />
        <div className={styles.buttons}>
          <ActionButton
            onPress={() => {
              currentSession.remove(file.id);
            }}
          >
            {t('import.queue.remove')}
          </ActionButton>
        </div>
        {opened.sheets.length < 2 ? null : <ImportFacts file={file} opened={opened} />}
      </>
    );
  return (
    <>
      <ImportNotices file={file} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <ImportTargetChoice target={target} />
          {summary === null ? null : <ImportQuestions file={file} summary={summary} onGoTo={go} />}
          <ImportFacts file={file} opened={opened} />
          <ImportAnswers file={file} />
          {summary === null ? null : (
            <ImportIssues
              key={file.draftNumber}
              groups={summary.issueGroups}
              client={client}
              onGoTo={go}
            />
          )}
          {summary === null || summary.outcome === 'refused' ? null : <ImportNamesForm file={file} />}
        </div>
        {summary === null || opened.header.length === 0 ? null : (
          <div className={styles.column}>
            <ImportSection title={t('import.table.title')}>
              <ImportTable
                file={file}
                summary={summary}
                header={opened.header}
                client={client}
                goTo={goTo}
              />
            </ImportSection>
            {summary.outcome === 'refused' ? null : (
              <ImportDiff key={`diff ${file.draftNumber}`} file={file} client={client} />
            )}
          </div>
        )}
      </div>
      {summary === null ? null : <ImportConfirm file={file} summary={summary} client={client} />}
    </>
  );
};
