import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../i18n/useWords.ts';
import { sizeText } from '../../viewModels/sizeText.ts';
import { useWorkspaceControl } from '../shared/workspaceControl.ts';
import styles from './Workspaces.module.css';

/** Whether stored data outlive the page, and how much room they take. */
export const StorageLine = () => {
  const words = useWords();
  const { t } = words;
  const { ledger, persistence, memoryReason, workspaces } = useWorkspaceControl();
  const revisions = workspaces.map(({ workspaceId, revision }) => `${workspaceId}@${revision}`).join();
  const { data: usage = null } = useQuery({
    queryKey: ['storageUsage', revisions, persistence],
    queryFn: ledger.usage,
    gcTime: 0,
  });
  return (
    <p className={styles.storage}>
      {memoryReason === null ? '' : `${t(`errors.ledger.${memoryReason}`)} `}
      {t(`workspaces.storage.${persistence}`)}{' '}
      {usage === null
        ? ''
        : t('workspaces.storage.usage', {
            used: sizeText(words, usage.usedBytes),
            quota: sizeText(words, usage.quotaBytes),
          })}
    </p>
  );
};
