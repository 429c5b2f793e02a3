import { Suspense, useState } from 'react';
import { lazyComponent } from '../../components/lazyComponent.ts';
import { Picker } from '../../components/Picker.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { shippedId, useWorkspaceControl } from '../shared/workspaceControl.ts';

const dialog = lazyComponent(async () => (await import('./WorkspacesDialog.tsx')).WorkspacesDialog);
/** No workspace's id begins with this sign. */
const manageId = '+manage';

/** The open workspace's name, and the way to the others. */
export const WorkspaceMenu = () => {
  const { t } = useWords();
  const { current, workspaces, open } = useWorkspaceControl();
  const [isManaging, setManaging] = useState(false);
  return (
    <>
      <Picker<string>
        label={t('workspaces.label')}
        options={[
          { id: shippedId, label: t('workspaces.shipped'), hint: t('workspaces.readOnly') },
          ...workspaces.map(({ workspaceId, name }) => ({ id: workspaceId, label: name })),
          { id: manageId, label: t('workspaces.manage') },
        ]}
        selectedId={current.id}
        onSelect={(id) => {
          const chosen = workspaces.find(({ workspaceId }) => workspaceId === id)?.workspaceId ?? shippedId;
          if (id === manageId) setManaging(true);
          else void open(chosen);
        }}
      />
      {isManaging ? (
        <Suspense fallback={null}>
          <dialog.Component onClose={() => setManaging(false)} />
        </Suspense>
      ) : null}
    </>
  );
};
