import { ActionButton } from '../../components/ActionButton.tsx';
import { MenuButton } from '../../components/MenuButton.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { shippedIds } from '../../storage/shippedId.ts';
import type { ShippedId } from '../../storage/shippedId.ts';
import type { WorkspaceRecord } from '../../storage/workspaceRecord.ts';
import { timeText } from '../../viewModels/timeText.ts';
import { useWorkspaceControl } from '../shared/workspaceControl.ts';
import type { CurrentWorkspace } from '../shared/workspaceControl.ts';
import styles from './Workspaces.module.css';

interface WorkspaceListProps {
  readonly isBusy: boolean;
  readonly onOpen: (id: CurrentWorkspace['id']) => void;
  readonly onCopyShipped: (id: ShippedId) => void;
  readonly onRename: (workspace: WorkspaceRecord) => void;
  readonly onDuplicate: (workspace: WorkspaceRecord) => void;
  readonly onBackup: (workspace: WorkspaceRecord) => void;
  readonly onRemove: (workspace: WorkspaceRecord) => void;
}

/** The shipped workspaces and the own ones, each with what can be done with it. */
export const WorkspaceList = (props: WorkspaceListProps) => {
  const { isBusy, onOpen, onCopyShipped, onRename, onDuplicate, onBackup, onRemove } = props;
  const words = useWords();
  const { t } = words;
  const { current, workspaces } = useWorkspaceControl();
  const openButton = (id: CurrentWorkspace['id'], name: string) =>
    id === current.id ? (
      <span className={styles.current}>{t('workspaces.current')}</span>
    ) : (
      <ActionButton
        isDisabled={isBusy}
        accessibleLabel={t('workspaces.openNamed', { name })}
        onPress={() => {
          onOpen(id);
        }}
      >
        {t('workspaces.open')}
      </ActionButton>
    );
  return (
    <ul className={styles.list}>
      {shippedIds
        .map((id) => ({ id, name: t(`common.workspace.${id}`) }))
        .map(({ id, name }) => (
          <li className={styles.item} key={id}>
            <p className={styles.name}>{name}</p>
            <p className={styles.note}>{t('common.workspace.readOnly')}</p>
            <div className={styles.buttons}>
              {openButton(id, name)}
              <ActionButton
                isDisabled={isBusy}
                accessibleLabel={t('workspaces.copyShippedNamed', { name })}
                onPress={() => {
                  onCopyShipped(id);
                }}
              >
                {t('workspaces.copyShipped')}
              </ActionButton>
            </div>
          </li>
        ))}
      {workspaces.map((workspace) => {
        const { workspaceId, name, createdAt, copiedFrom } = workspace;
        const action = (id: string, label: string, act: (chosen: WorkspaceRecord) => void) => ({
          id,
          label,
          isDisabled: isBusy,
          onAction: () => {
            act(workspace);
          },
        });
        return (
          <li className={styles.item} key={workspaceId}>
            <p className={styles.name}>{name}</p>
            <p className={styles.note}>
              {t('workspaces.created', { date: timeText(words, createdAt) })}
              {copiedFrom === null ? '' : ` · ${t('workspaces.copiedFrom', { name: copiedFrom })}`}
            </p>
            <div className={styles.buttons}>
              {openButton(workspaceId, name)}
              <MenuButton
                label={t('workspaces.actions')}
                accessibleLabel={t('workspaces.actionsOf', { name })}
                actions={[
                  action('backup', t('workspaces.backup'), onBackup),
                  action('rename', t('workspaces.rename'), onRename),
                  action('duplicate', t('workspaces.duplicate'), onDuplicate),
                  action('remove', t('workspaces.remove'), onRemove),
                ]}
              />
            </div>
          </li>
        );
      })}
    </ul>
  );
};
