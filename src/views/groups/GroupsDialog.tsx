import { useMemo, useState } from 'react';
import { ActionButton } from '../../components/ActionButton.tsx';
import { ModalDialog } from '../../components/ModalDialog.tsx';
import { Notice } from '../../components/Notice.tsx';
import { ownGroupId } from '../../domain/ownGroup.ts';
import type { OwnGroup } from '../../domain/ownGroup.ts';
import { nameOrder } from '../../domain/nameOrder.ts';
import { isUnitOfYear } from '../../domain/unitValidity.ts';
import { useWords } from '../../i18n/useWords.ts';
import { allUnitsGroup } from '../../state/catalogue.ts';
import type { SelectionControl } from '../../state/useSelection.ts';
import { unitsOfIndex } from '../../viewModels/population.ts';
import type { ReadDocument } from '../shared/documentKind.ts';
import { useDocuments } from '../shared/useDocuments.ts';
import { useWorkspace } from '../shared/workspace.ts';
import { TaskFailure } from '../workspaces/TaskFailure.tsx';
import { useTask } from '../workspaces/useTask.ts';
import { GroupForm } from './GroupForm.tsx';
import { groupKind } from './groupKind.ts';
import styles from './Groups.module.css';
import { usePeers } from './usePeers.ts';

interface GroupsDialogProps {
  readonly control: SelectionControl;
  readonly onClose: () => void;
}

type Stored = ReadDocument<OwnGroup>;
/** What is edited: a stored group, `new`, or nothing. */
type Editing = Stored | 'new' | null;

/** The groups a reader made of the units on show: make, rename, change, delete, and compare within. */
export const GroupsDialog = ({ control, onClose }: GroupsDialogProps) => {
  const { t } = useWords();
  const { catalog } = useWorkspace();
  const { documents, unreadable, save, remove } = useDocuments(groupKind);
  const task = useTask();
  const [editing, setEditing] = useState<Editing>(null);
  const { selection, setSelection } = control;
  const { indexCode, level, year, groupId } = selection;
  const units = useMemo(
    () =>
      unitsOfIndex(catalog, { indexCode, level })
        .filter((unit) => isUnitOfYear(unit, year))
        .toSorted((a, b) => nameOrder(a.name, b.name)),
    [catalog, indexCode, level, year],
  );
  const peers = usePeers(selection);
  const keep = (name: string, content: OwnGroup): void => {
    const id = editing === null || editing === 'new' ? undefined : editing.id;
    task.run(async () => {
      const saved = await save({ name, content, ...(id === undefined ? {} : { id }) });
      setSelection({ groupId: ownGroupId(saved) });
      onClose();
      return '';
    });
  };
  const drop = ({ id }: Stored): void => {
    task.run(async () => {
      if (groupId === ownGroupId(id)) setSelection({ groupId: allUnitsGroup });
      await remove(id);
      return '';
    });
  };
  return (
    <ModalDialog title={t('groups.title')} closeLabel={t('common.close')} size="wide" onClose={onClose}>
      {editing === null ? (
        <>
          <p>{t('groups.intro')}</p>
          <GroupList
            groups={documents}
            isBusy={task.isBusy}
            onUse={({ id }) => {
              setSelection({ groupId: ownGroupId(id) });
              onClose();
            }}
            onEdit={setEditing}
            onRemove={drop}
          />
          {unreadable.length === 0 ? null : (
            <Notice tone="warning" title={t('groups.unreadable')} items={unreadable} />
          )}
          <ActionButton look="primary" isDisabled={task.isBusy} onPress={() => setEditing('new')}>
            {t('groups.create')}
          </ActionButton>
        </>
      ) : (
        <GroupForm
          units={units}
          first={editing === 'new' ? null : editing}
          peers={peers}
          isBusy={task.isBusy}
          onSave={keep}
          onBack={() => setEditing(null)}
        />
      )}
      <TaskFailure task={task} />
    </ModalDialog>
  );
};

interface GroupListProps {
  readonly groups: readonly Stored[];
  readonly isBusy: boolean;
  readonly onUse: (group: Stored) => void;
  readonly onEdit: (group: Stored) => void;
  readonly onRemove: (group: Stored) => void;
}

const GroupList = ({ groups, isBusy, onUse, onEdit, onRemove }: GroupListProps) => {
  const { t, format } = useWords();
  const [asked, setAsked] = useState<string | null>(null);
  if (groups.length === 0) return <p className={styles.note}>{t('groups.none')}</p>;
  return (
    <ul className={styles.list}>
      {groups.map((group) => {
        const { id, name, content } = group;
        return (
          <li className={styles.item} key={id}>
            <span className={styles.name}>{name}</span>
            <span className={styles.note}>
              {t('groups.size', { n: format.count(content.unitIds.length) })}
            </span>
            <span className={styles.buttons}>
              <ActionButton accessibleLabel={t('groups.useNamed', { name })} onPress={() => onUse(group)}>
                {t('groups.use')}
              </ActionButton>
              <ActionButton accessibleLabel={t('groups.editNamed', { name })} onPress={() => onEdit(group)}>
                {t('groups.edit')}
              </ActionButton>
              <ActionButton
                isDisabled={isBusy}
                accessibleLabel={t(asked === id ? 'groups.removeSureNamed' : 'groups.removeNamed', { name })}
                onPress={() => (asked === id ? onRemove(group) : setAsked(id))}
              >
                {t(asked === id ? 'groups.removeSure' : 'groups.remove')}
              </ActionButton>
            </span>
          </li>
        );
      })}
    </ul>
  );
};
