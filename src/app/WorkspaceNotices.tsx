import { Notice } from '../components/Notice.tsx';
import { provincialId } from '../storage/shippedId.ts';
import { useWords } from '../i18n/useWords.ts';
import { useWorkspaceControl } from '../views/shared/workspaceControl.ts';
import styles from './App.module.css';

/** What the reader must know of stored workspaces: one that cannot be opened, a lost connection, work that is not kept. */
export const WorkspaceNotices = () => {
  const { t } = useWords();
  const { failure, lost, memoryReason, open } = useWorkspaceControl();
  return (
    <>
      {failure === null ? null : (
        <Notice
          tone="warning"
          title={t('errors.workspace.title', { name: failure.name })}
          body={`${t(`errors.ledger.${failure.kind}`)} ${t('errors.workspace.shippedInstead')}`}
          onDismiss={() => void open(provincialId)}
          closeLabel={t('common.close')}
        />
      )}
      {lost === null ? null : (
        <Notice tone="error" title={t('errors.workspace.lost')} body={t(`errors.ledger.${lost}`)}>
          <ReloadButton />
        </Notice>
      )}
      {/* Where storage is refused altogether, another notice says so. */}
      {memoryReason === null || memoryReason === 'refused' ? null : (
        <Notice
          tone="warning"
          title={t('errors.workspace.memory')}
          body={`${t(`errors.ledger.${memoryReason}`)} ${t('errors.workspace.memoryBody')}`}
        >
          <ReloadButton />
        </Notice>
      )}
    </>
  );
};

const ReloadButton = () => {
  const { t } = useWords();
  return (
    <button
      type="button"
      className={styles.button}
      onClick={() => {
        window.location.reload();
      }}
    >
      {t('common.reload')}
    </button>
  );
};
