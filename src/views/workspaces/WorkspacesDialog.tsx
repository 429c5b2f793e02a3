import { ActionButton } from '../../components/ActionButton.tsx';
import { FileButton } from '../../components/FileButton.tsx';
import { ModalDialog } from '../../components/ModalDialog.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { LedgerError } from '../../storage/ledgerError.ts';
import { backupEnding } from './backupFile.ts';
import { NameForm } from './NameForm.tsx';
import { RemoveForm } from './RemoveForm.tsx';
import { StorageLine } from './StorageLine.tsx';
import { TaskFailure } from './TaskFailure.tsx';
import type { Task } from './useTask.ts';
import { useWorkspaceTasks } from './useWorkspaceTasks.ts';
import type { WorkspaceTasks } from './useWorkspaceTasks.ts';
import { WorkspaceList } from './WorkspaceList.tsx';
import { listStep, proposedName, stepTitle } from './workspaceStep.ts';
import styles from './Workspaces.module.css';

interface WorkspacesDialogProps {
  readonly onClose: () => void;
}

/** Everything that can be done with workspaces: open, create, copy, rename, duplicate, back up, restore, delete. */
export const WorkspacesDialog = ({ onClose }: WorkspacesDialogProps) => {
  const words = useWords();
  const tasks = useWorkspaceTasks(onClose);
  const { task, step } = tasks;
  return (
    <ModalDialog
      key={step.kind}
      title={stepTitle(step, words)}
      closeLabel={words.t('common.close')}
      role={step.kind === 'remove' ? 'alertdialog' : 'dialog'}
      onClose={onClose}
    >
      <StepBody tasks={tasks} />
      <TaskReport task={task} isFailureShown={!isNameRefused(task)} />
    </ModalDialog>
  );
};

/** The name is what was wrong: its field says so. */
const isNameRefused = ({ error }: Task): boolean =>
  error instanceof LedgerError && (error.kind === 'nameInvalid' || error.kind === 'nameTaken');

interface StepBodyProps {
  readonly tasks: WorkspaceTasks;
}

const StepBody = ({ tasks }: StepBodyProps) => {
  const words = useWords();
  const { step, task, setStep, backup, remove } = tasks;
  const back = (): void => setStep(listStep);
  switch (step.kind) {
    case 'list':
      return <ListStep tasks={tasks} />;
    case 'remove':
      return (
        <RemoveForm
          workspace={step.workspace}
          isBusy={task.isBusy}
          onBackup={() => backup(step.workspace)}
          onRemove={() => remove(step.workspace)}
          onBack={back}
        />
      );
    default:
      return (
        <NameForm
          proposed={proposedName(step, words)}
          isBusy={task.isBusy}
          failure={isNameRefused(task) ? task.failure : null}
          onSave={tasks.save}
          onBack={back}
        />
      );
  }
};

const ListStep = ({ tasks }: StepBodyProps) => {
  const { t } = useWords();
  const { task, setStep } = tasks;
  return (
    <>
      <p>{t('workspaces.intro')}</p>
      <WorkspaceList
        isBusy={task.isBusy}
        onOpen={tasks.open}
        onCopyShipped={(id) => setStep({ kind: 'copyShipped', id })}
        onRename={(workspace) => setStep({ kind: 'rename', workspace })}
        onDuplicate={(workspace) => setStep({ kind: 'duplicate', workspace })}
        onBackup={tasks.backup}
        onRemove={(workspace) => setStep({ kind: 'remove', workspace })}
      />
      <div className={styles.buttons}>
        <ActionButton look="primary" isDisabled={task.isBusy} onPress={() => setStep({ kind: 'create' })}>
          {t('workspaces.create')}
        </ActionButton>
        <FileButton
          label={t('workspaces.restore')}
          accept={backupEnding}
          isDisabled={task.isBusy}
          onFiles={(files) => files.slice(0, 1).forEach(tasks.restore)}
        />
      </div>
      <StorageLine />
    </>
  );
};

interface TaskReportProps {
  readonly task: Task;
  /** False where the field of the name shows the failure itself. */
  readonly isFailureShown: boolean;
}

const TaskReport = ({ task, isFailureShown }: TaskReportProps) => {
  const { t } = useWords();
  if (task.isBusy) return <p role="status">{t('workspaces.working')}</p>;
  if (task.failure !== null) return isFailureShown ? <TaskFailure task={task} /> : null;
  return task.report === '' ? null : <Notice tone="info" title={task.report} />;
};
