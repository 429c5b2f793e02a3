import { useSuspenseQuery } from '@tanstack/react-query';
import { ActionButton } from '../../../components/ActionButton.tsx';
import { ModalDialog } from '../../../components/ModalDialog.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import type { LedgerBatch } from '../../../storage/batch.ts';
import { batchOf } from '../../../viewModels/batchView.ts';
import { batchDetailsOf } from '../../../workers/batchDetails.ts';
import { mappingOf } from '../../../workers/savedMapping.ts';
import { saveFile } from '../../shared/saveFile.ts';
import { useWorkspaceControl } from '../../shared/workspaceControl.ts';
import { TaskFailure } from '../../workspaces/TaskFailure.tsx';
import { useTask } from '../../workspaces/useTask.ts';
import styles from './BatchDialog.module.css';

interface BatchDialogProps {
  readonly batch: LedgerBatch;
  readonly onClose: () => void;
}

/** Everything the ledger knows of one import, its file and its rejected rows. */
export const BatchDialog = ({ batch, onClose }: BatchDialogProps) => {
  const words = useWords();
  const { t, format } = words;
  const { ledger, rejectedCsv } = useWorkspaceControl();
  const { workspaceId, batchId, fileName } = batch;
  const { data } = useSuspenseQuery({
    queryKey: ['batchDetails', workspaceId, batchId],
    queryFn: async () => ({
      details: batchDetailsOf(await ledger.readDetails(workspaceId, batchId)),
      issues: await ledger.readIssues(workspaceId, batchId),
    }),
    gcTime: 0,
  });
  const task = useTask();
  const view = batchOf(words, batch, mappingOf(batch.mapping), data.details, data.issues);
  const rejected = data.details.rejectedRows.length + data.details.partlyLoadedRows.length;
  const saveOriginal = (): void => {
    task.run(async () => {
      const original = await ledger.readOriginal(workspaceId, batchId);
      if (original !== null) saveFile(fileName, original, 'application/octet-stream');
      return original === null ? t('ledger.details.noOriginal') : '';
    });
  };
  const saveRejected = (): void => {
    task.run(async () => {
      saveFile(`loai-${fileName.replace(/\.\w+$/u, '')}.csv`, await rejectedCsv(batch), 'text/csv;charset=utf-8');
      return '';
    });
  };
  return (
    <ModalDialog title={view.title} closeLabel={t('common.close')} size="wide" onClose={onClose}>
      <p>{view.accounting}</p>
      <dl className={styles.facts}>
        {view.facts.map(([name, value]) => (
          <div className={styles.fact} key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.buttons}>
        {batch.parts.some(({ kind }) => kind === 'original') ? (
          <ActionButton onPress={saveOriginal}>{t('ledger.details.original')}</ActionButton>
        ) : (
          <p className={styles.note}>{t('ledger.details.noOriginal')}</p>
        )}
        {rejected === 0 ? null : (
          <ActionButton onPress={saveRejected}>
            {t('ledger.details.rejected', { n: format.count(rejected) })}
          </ActionButton>
        )}
      </div>
      <TaskFailure task={task} />
      {view.sections.map(({ id, title, items }) => (
        <details className={styles.section} key={id}>
          <summary>{title}</summary>
          <ol className={styles.items}>
            {[...new Set(items)].map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ol>
        </details>
      ))}
    </ModalDialog>
  );
};
