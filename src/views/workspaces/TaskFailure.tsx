import { ActionButton } from '../../components/ActionButton.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { LedgerError } from '../../storage/ledgerError.ts';
import { useWorkspaceControl } from '../shared/workspaceControl.ts';
import type { Task } from './useTask.ts';

interface TaskFailureProps {
  readonly task: Task;
}

/** Why a task failed; without room in the browser, also the way to go on in memory. */
export const TaskFailure = ({ task }: TaskFailureProps) => {
  const { t } = useWords();
  const { goOnInMemory } = useWorkspaceControl();
  if (task.failure === null) return null;
  const isFull = task.error instanceof LedgerError && task.error.kind === 'quotaExceeded';
  return (
    <Notice tone="error" title={task.failure}>
      {isFull ? (
        <ActionButton
          onPress={() => {
            task.run(async () => {
              await goOnInMemory('quotaExceeded');
              return '';
            });
          }}
        >
          {t('workspaces.goOnInMemory')}
        </ActionButton>
      ) : null}
    </Notice>
  );
};
