import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import type { WorkspaceRecord } from '../../storage/workspaceRecord.ts';
import { saveFile } from '../shared/saveFile.ts';
import { useWorkspaceControl } from '../shared/workspaceControl.ts';
import type { CurrentWorkspace } from '../shared/workspaceControl.ts';
import { backupFileName } from './backupFile.ts';
import { useTask } from './useTask.ts';
import type { Task } from './useTask.ts';
import { listStep } from './workspaceStep.ts';
import type { WorkspaceStep } from './workspaceStep.ts';

/** What the dialog of workspaces does, and which of its steps is shown. */
export interface WorkspaceTasks {
  readonly task: Task;
  readonly step: WorkspaceStep;
  readonly setStep: (step: WorkspaceStep) => void;
  readonly open: (id: CurrentWorkspace['id']) => void;
  /** Does what the step asks a name for. */
  readonly save: (name: string) => void;
  readonly backup: (workspace: WorkspaceRecord) => void;
  readonly restore: (file: File) => void;
  readonly remove: (workspace: WorkspaceRecord) => void;
}

/** The actions of the dialog; `onClose` is called when another workspace is on the screen. */
export function useWorkspaceTasks(onClose: () => void): WorkspaceTasks {
  const { t } = useWords();
  const control = useWorkspaceControl();
  const task = useTask();
  const [step, setStep] = useState<WorkspaceStep>(listStep);

  const show = async (id: CurrentWorkspace['id']): Promise<string> => {
    await control.open(id);
    onClose();
    return '';
  };
  const listed = (report: string): string => {
    setStep(listStep);
    return report;
  };
  const saved = async (name: string): Promise<string> => {
    switch (step.kind) {
      case 'create':
        return show((await control.create(name)).workspaceId);
      case 'copyShipped':
        return show((await control.copyShipped(step.id, name)).workspaceId);
      case 'rename': {
        const renamed = await control.rename(step.workspace.workspaceId, name);
        return listed(t('workspaces.done.renamed', { name: renamed.name }));
      }
      case 'duplicate': {
        const copy = await control.duplicate(step.workspace.workspaceId, name);
        return listed(t('workspaces.done.duplicated', { name: copy.name }));
      }
      default:
        return '';
    }
  };

  return {
    task,
    step,
    setStep,
    open: (id) => task.run(() => show(id)),
    save: (name) => task.run(() => saved(name)),
    backup: ({ workspaceId, name }) => {
      task.run(async () => {
        const file = backupFileName(name, new Date());
        saveFile(file, await control.backup(workspaceId), 'application/octet-stream');
        return t('workspaces.done.backedUp', { name, file });
      });
    },
    restore: (file) => {
      task.run(async () => {
        const restored = await control.restore(new Uint8Array(await file.arrayBuffer()));
        return listed(t('workspaces.done.restored', { name: restored.name }));
      });
    },
    remove: ({ workspaceId, name }) => {
      task.run(async () => {
        await control.remove(workspaceId);
        return listed(t('workspaces.done.removed', { name }));
      });
    },
  };
}
