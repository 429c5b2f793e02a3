import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { lazyComponent } from '../../../components/lazyComponent.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import type { LedgerBatch } from '../../../storage/batch.ts';
import type { WorkspaceId } from '../../../storage/workspaceRecord.ts';
import { ledgerOf } from '../../../viewModels/ledgerView.ts';
import { TablePanel } from '../../shared/TablePanel.tsx';
import { useWorkspaceControl } from '../../shared/workspaceControl.ts';
import { TaskFailure } from '../../workspaces/TaskFailure.tsx';
import { useTask } from '../../workspaces/useTask.ts';

const dialog = lazyComponent(async () => (await import('./BatchDialog.tsx')).BatchDialog);

interface LedgerPanelProps {
  readonly workspaceId: WorkspaceId;
  readonly className?: string | undefined;
}

/** Every import of an own workspace, each with its undo or redo; a row leads to everything known of it. */
export const LedgerPanel = ({ workspaceId, className }: LedgerPanelProps) => {
  const words = useWords();
  const { t } = words;
  const { ledger, workspaces, undo, redo } = useWorkspaceControl();
  const revision = workspaces.find((workspace) => workspace.workspaceId === workspaceId)?.revision ?? 0;
  const { data: batches } = useSuspenseQuery({
    queryKey: ['batches', workspaceId, revision],
    queryFn: () => ledger.listBatches(workspaceId),
    gcTime: 0,
  });
  const task = useTask();
  const [openId, setOpenId] = useState<string | null>(null);
  const found = (id: string | null): LedgerBatch | undefined => batches.find(({ batchId }) => batchId === id);
  const toggle = (batch: LedgerBatch): void => {
    const isActive = batch.state === 'active';
    task.run(async () => {
      await (isActive ? undo : redo)(batch.batchId);
      return t(isActive ? 'ledger.isUndone' : 'ledger.isRedone', { name: batch.fileName });
    });
  };
  const open = found(openId);
  return (
    <div className={className}>
      <TablePanel
        view={ledgerOf(words, batches)}
        onSelect={setOpenId}
        rowAction={{
          label: t('ledger.action'),
          textOf: (id) => t(found(id)?.state === 'undone' ? 'ledger.redo' : 'ledger.undo'),
          nameOf: (id, name) =>
            t(found(id)?.state === 'undone' ? 'ledger.redoNamed' : 'ledger.undoNamed', { name }),
          onAction: (id) => {
            const batch = found(id);
            if (batch !== undefined && !task.isBusy) toggle(batch);
          },
        }}
      />
      {task.report === '' ? null : <Notice tone="info" title={task.report} />}
      <TaskFailure task={task} />
      {open === undefined ? null : (
        <Suspense fallback={null}>
          <dialog.Component batch={open} onClose={() => setOpenId(null)} />
        </Suspense>
      )}
    </div>
  );
};
