import { memo, Suspense, useMemo, useState } from 'react';
import { lazyComponent } from '../../components/lazyComponent.ts';
import { MenuButton } from '../../components/MenuButton.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { withLateWords } from '../../i18n/withLateWords.ts';
import { shippedIds } from '../../storage/shippedId.ts';
import { useWorkspace } from '../shared/workspace.ts';
import { useWorkspaceControlNow } from '../shared/workspaceControl.ts';

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
      {
        id: manageId,
        label: t('common.workspace.manage'),
        onAction: () => {
          setManaging(true);
        },
      },
    ],
    [control, t],
  );
  const { shippedId } = useWorkspace();
  // A shipped one is named in the reader's language, which may just have changed.
  const name = shippedId === null ? (control?.current.name ?? '') : t(`common.workspace.${shippedId}`);
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
