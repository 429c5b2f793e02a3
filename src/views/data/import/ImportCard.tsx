import { ActionButton } from '../../../components/ActionButton.tsx';
import { classNames } from '../../../components/classNames.ts';
import { ProgressBar } from '../../../components/ProgressBar.tsx';
import { RichText } from '../../../components/RichText.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import type { SelectionControl } from '../../../state/useSelection.ts';
import type { ImportFile } from '../../../viewModels/importFile.ts';
import { importCardOf } from '../../../viewModels/importQueueView.ts';
import { currentSession } from './currentSession.ts';
import styles from './ImportFlow.module.css';
import { ImportResult } from './ImportResult.tsx';

interface ImportCardProps {
  readonly file: ImportFile;
  readonly control: SelectionControl;
}

const openLabels = {
  asking: 'import.queue.answer',
  ready: 'import.queue.open',
  nothing: 'import.queue.look',
  refused: 'import.queue.look',
} as const;

const marks = {
  waiting: '…',
  busy: '…',
  asking: '?',
  ready: '✓',
  nothing: '!',
  refused: '×',
  cancelled: '■',
  failed: '×',
  stored: '✓',
  undone: '↶',
} as const;

/** One file of the queue: what it is, what it needs, what can be done with it. */
export const ImportCard = ({ file, control }: ImportCardProps) => {
  const words = useWords();
  const { t } = words;
  const card = importCardOf(words, file);
  const { id, name, state } = card;
  const named = (action: string): string => t('import.queue.named', { action, name });
  const isBusy = state === 'busy' || state === 'waiting';
  if (file.stored !== null)
    return (
      <li className={styles.card}>
        <ImportResult file={file} stored={file.stored} control={control} />
      </li>
    );
  const openLabel = state === 'asking' || state === 'ready' || state === 'nothing' || state === 'refused' ? t(openLabels[state]) : null;
  return (
    <li className={styles.card} data-state={state}>
      <div className={styles.cardText}>
        <p className={styles.cardName}>{name}</p>
        <p className={classNames(styles.cardDetail, card.isTrouble && styles.trouble)}>
          <RichText>{card.detail}</RichText>
        </p>
        {card.stage === null ? null : <ProgressBar label={card.stage} ratio={card.ratio} />}
      </div>
      <p className={classNames(styles.chip, styles[state])}>
        <span aria-hidden="true">{marks[state]} </span>
        {card.stateText}
      </p>
      <div className={styles.buttons}>
        {openLabel === null ? null : (
          <ActionButton
            look={state === 'ready' || state === 'asking' ? 'primary' : 'plain'}
            accessibleLabel={named(openLabel)}
            onPress={() => {
              currentSession.show(id);
            }}
          >
            {openLabel}
          </ActionButton>
        )}
        {isBusy ? (
          <ActionButton
            accessibleLabel={named(t('import.queue.cancel'))}
            onPress={() => {
              currentSession.cancel(id);
            }}
          >
            {t('import.queue.cancel')}
          </ActionButton>
        ) : null}
        {state === 'cancelled' || state === 'failed' ? (
          <ActionButton
            accessibleLabel={named(t('import.queue.retry'))}
            onPress={() => {
              currentSession.retry(id);
            }}
          >
            {t('import.queue.retry')}
          </ActionButton>
        ) : null}
        {isBusy ? null : (
          <ActionButton
            look="quiet"
            accessibleLabel={named(t('import.queue.remove'))}
            onPress={() => {
              currentSession.remove(id);
            }}
          >
            {t('import.queue.remove')}
          </ActionButton>
        )}
      </div>
    </li>
  );
};
