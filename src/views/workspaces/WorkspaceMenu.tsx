import { memo, Suspense, useMemo, useState } from 'react';
import { lazyComponent } from '../../components/lazyComponent.ts';
import { MenuButton } from '../../components/MenuButton.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { withLateWords } from '../../i18n/withLateWords.ts';
import { shippedId, useWorkspaceControlNow } from '../shared/workspaceControl.ts';

const dialog = lazyComponent(() =>
  withLateWords(async () => (await import('./WorkspacesDialog.tsx')).WorkspacesDialog),
);
/** No workspace's id begins with this sign. */
const manageId = '+manage';

/** The open workspace's name, and the way to the others. */
export const WorkspaceMenu = memo(() => {
  const { t } = useWords();
  // Own workspaces join the list when they are known; nothing waits for them.
  const control = useWorkspaceControlNow();
  const [isManaging, setManaging] = useState(false);
  const shippedName = t('common.workspace.shipped');
  const actions = useMemo(
    () => [
      {
        id: shippedId,
        label: `${shippedName} · ${t('common.workspace.readOnly')}`,
        onAction: () => void control?.open(shippedId),
      },
      ...(control?.workspaces ?? []).map(({ workspaceId, name }) => ({
        id: workspaceId,
        label: name,
        onAction: () => void control?.open(workspaceId),
      })),
      {
        id: manageId,
        label: t('common.workspace.manage'),
        onAction: () => {
          setManaging(true);
        },
      },
    ],
    [control, shippedName, t],
  );
  // The shipped one is named in the reader's language, which may just have changed.
  const name = control === null || control.current.id === shippedId ? shippedName : control.current.name;
  return (
    <>
      <MenuButton label={name} accessibleLabel={`${name} ${t('common.workspace.label')}`} actions={actions} />
      {isManaging ? (
        <Suspense fallback={null}>
          <dialog.Component onClose={() => setManaging(false)} />
        </Suspense>
      ) : null}
    </>
  );
});
WorkspaceMenu.displayName = 'WorkspaceMenu';
