import { useQuery } from '@tanstack/react-query';
import { ActionButton } from '../../components/ActionButton.tsx';
import { useWords } from '../../i18n/useWords.ts';
import type { WorkspaceRecord } from '../../storage/workspaceRecord.ts';
import { useWorkspaceControl } from '../shared/workspaceControl.ts';
import styles from './Workspaces.module.css';

interface RemoveFormProps {
  readonly workspace: WorkspaceRecord;
  readonly isBusy: boolean;
  readonly onBackup: () => void;
  readonly onRemove: () => void;
  readonly onBack: () => void;
}

/** Says what would be lost and asks. */
export const RemoveForm = ({ workspace, isBusy, onBackup, onRemove, onBack }: RemoveFormProps) => {
  const { t, format } = useWords();
  const { ledger } = useWorkspaceControl();
  const { workspaceId, revision } = workspace;
  const { data: batches = null } = useQuery({
    queryKey: ['batches', workspaceId, revision],
    queryFn: () => ledger.listBatches(workspaceId),
    gcTime: 0,
  });
  const loaded = (batches ?? []).reduce((sum, { accounting }) => sum + accounting.loaded, 0);
  return (
    <div className={styles.form}>
      <p>
        {batches === null
          ? ''
          : batches.length === 0
            ? t('workspaces.removing.empty')
            : t('workspaces.removing.body', {
                batches: format.count(batches.length),
                rows: format.count(loaded),
              })}
      </p>
      <div className={styles.buttons}>
        <ActionButton isDisabled={isBusy} onPress={onBackup}>
          {t('workspaces.removing.backupFirst')}
        </ActionButton>
        <ActionButton look="danger" isDisabled={isBusy} onPress={onRemove}>
          {t('workspaces.removing.confirm')}
        </ActionButton>
        <ActionButton onPress={onBack}>{t('workspaces.removing.keep')}</ActionButton>
      </div>
    </div>
  );
};
