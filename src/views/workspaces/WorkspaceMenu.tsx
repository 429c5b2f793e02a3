import { memo, Suspense, useMemo, useState } from 'react';
import { lazyComponent } from '../../components/lazyComponent.ts';
import { MenuButton } from '../../components/MenuButton.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { withLateWords } from '../../i18n/withLateWords.ts';
import { shippedIds } from '../../storage/shippedId.ts';
import { isPortable } from '../shared/release.ts';
import { useWorkspace } from '../shared/workspace.ts';
import { useWorkspaceControlNow } from '../shared/workspaceControl.ts';

const dialog = lazyComponent(() =>
  withLateWords(async () => (await import('./WorkspacesDialog.tsx')).WorkspacesDialog),
);
const portableDialog = lazyComponent(() =>
  withLateWords(async () => (await import('./PortableDialog.tsx')).PortableDialog),
);
/** No workspace's id begins with this sign. */
const manageId = '+manage';
const portableId = '+portable';

/** The open workspace's name, and the way to the others. */
export const WorkspaceMenu = memo(() => {
  const { t } = useWords();
  // Own workspaces join the list when they are known; nothing waits for them.
  const control = useWorkspaceControlNow();
  const [shown, setShown] = useState<typeof dialog | null>(null);
  const actions = useMemo(
    () => [
      ...shippedIds.map((id) => ({
        id,
        label: `${t(`common.workspace.${id}`)} · ${t('common.workspace.readOnly')}`,
        onAction: () => void control?.open(id),
      })),
      ...(control?.workspaces ?? []).map(({ workspaceId, name }) => ({
        id: workspaceId,
        label: name,
        onAction: () => void control?.open(workspaceId),
      })),
      // The one-file app keeps nothing and is not made again from itself.
      ...(isPortable
        ? []
        : [
            { id: manageId, label: t('common.workspace.manage'), onAction: () => setShown(dialog) },
            {
              id: portableId,
              label: t('common.workspace.portable'),
              onAction: () => setShown(portableDialog),
            },
          ]),
    ],
    [control, t],
  );
  const { shippedId } = useWorkspace();
  // A shipped one is named in the reader's language, which may just have changed.
  const name = shippedId === null ? (control?.current.name ?? '') : t(`common.workspace.${shippedId}`);
  return (
    <>
      <MenuButton label={name} accessibleLabel={`${name} ${t('common.workspace.label')}`} actions={actions} />
      {shown === null ? null : (
        <Suspense fallback={null}>
          <shown.Component onClose={() => setShown(null)} />
        </Suspense>
      )}
    </>
  );
});
WorkspaceMenu.displayName = 'WorkspaceMenu';
