import { memo, Suspense, useCallback, useMemo, useState } from 'react';
import { lazyComponent } from '../../components/lazyComponent.ts';
import { Picker } from '../../components/Picker.tsx';
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
  const options = useMemo(
    () => [
      { id: shippedId, label: t('common.workspace.shipped'), hint: t('common.workspace.readOnly') },
      ...(control?.workspaces ?? []).map(({ workspaceId, name }) => ({ id: workspaceId, label: name })),
      { id: manageId, label: t('common.workspace.manage') },
    ],
    [control?.workspaces, t],
  );
  const select = useCallback(
    (id: string) => {
      const own = control?.workspaces.find(({ workspaceId }) => workspaceId === id);
      if (id === manageId) setManaging(true);
      else void control?.open(own?.workspaceId ?? shippedId);
    },
    [control],
  );
  return (
    <>
      <Picker<string>
        label={t('common.workspace.label')}
        options={options}
        selectedId={control?.current.id ?? shippedId}
        onSelect={select}
      />
      {isManaging ? (
        <Suspense fallback={null}>
          <dialog.Component onClose={() => setManaging(false)} />
        </Suspense>
      ) : null}
    </>
  );
});
WorkspaceMenu.displayName = 'WorkspaceMenu';
