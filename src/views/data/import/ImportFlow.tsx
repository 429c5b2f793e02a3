import { Suspense, useEffect, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import type { SelectionControl } from '../../../state/useSelection.ts';
import { freeName } from '../../../viewModels/freeName.ts';
import type { ImportTarget } from '../../../viewModels/importTarget.ts';
import { targetOf } from '../../../viewModels/importTarget.ts';
import { useWorkspaceControl } from '../../shared/workspaceControl.ts';
import { currentSession } from './currentSession.ts';
import styles from './ImportFlow.module.css';
import { ImportPage } from './ImportPage.tsx';
import { ImportQueue } from './ImportQueue.tsx';
import { useFileEntry } from './useFileEntry.ts';
import { useImportEnvironment } from './useImportEnvironment.ts';

interface ImportFlowProps {
  readonly control: SelectionControl;
  /** The rest of the screen; it makes room while a file's page is open. */
  readonly children: ReactNode;
}

/** Files in: the queue, or the page of one file. */
export const ImportFlow = ({ control, children }: ImportFlowProps) => {
  const { t } = useWords();
  const { files, openId, target } = useSyncExternalStore(currentSession.subscribe, currentSession.state);
  const { current, workspaces } = useWorkspaceControl();
  const names = workspaces.map(({ name }) => name);
  const chosen = targetOf(
    current.isReadOnly,
    target,
    freeName(t('import.target.copyName', { name: current.name }), names),
  );
  const entry = useFileEntry((added) => {
    const ids = currentSession.add(added);
    const [only] = ids;
    if (only !== undefined && ids.length === 1) currentSession.show(only);
  });
  const open = files.find(({ id }) => id === openId) ?? null;
  return (
    <>
      <Suspense fallback={null}>
        <EnvironmentLink target={chosen} />
      </Suspense>
      {entry.isDragging ? (
        <div className={styles.dropVeil} aria-hidden="true">
          {t('import.add.drop')}
        </div>
      ) : null}
      {open === null ? (
        <>
          <ImportQueue files={files} refused={entry.refused} onFiles={entry.add} control={control} />
          {children}
        </>
      ) : (
        <ImportPage key={open.id} file={open} target={chosen} control={control} />
      )}
    </>
  );
};

interface EnvironmentLinkProps {
  readonly target: ImportTarget;
}

/** Tells the session where figures go; waits by itself, so that the flow never does. */
const EnvironmentLink = ({ target }: EnvironmentLinkProps) => {
  const { kind } = target;
  const name = kind === 'current' ? '' : target.name;
  const environment = useImportEnvironment(kind, name);
  useEffect(() => {
    currentSession.setEnvironment(environment);
  }, [environment]);
  return null;
};
