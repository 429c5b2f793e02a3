import { useQueryClient } from '@tanstack/react-query';
import { use, useDeferredValue, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { isShippedId } from '../../storage/shippedId.ts';
import { rememberWorkspace } from '../../state/rememberedWorkspace.ts';
import { useAskedWorkspace } from '../../state/useAskedWorkspace.ts';
import { WorkspaceContext } from '../../views/shared/workspace.ts';
import { WorkspaceControlContext } from '../../views/shared/workspaceControl.ts';
import { workspaceControl } from './workspaceControl.ts';
import type { Opened, WorkspaceSession } from './workspaceSession.ts';

interface WorkspaceProviderProps {
  readonly session: WorkspaceSession;
  readonly children: (opened: Opened) => ReactNode;
}

/** Opens the workspace of the address and hands it, and the way to change it, to everything below. */
export const WorkspaceProvider = ({ session, children }: WorkspaceProviderProps) => {
  const { t } = useWords();
  const [asked, ask] = useAskedWorkspace();
  const found = useSyncExternalStore(session.subscribe, () => session.opened(asked));
  const latest = found instanceof Promise ? use(found) : found;
  // New figures of the same workspace replace the old ones when their screen is complete.
  const deferred = useDeferredValue(latest);
  const shown = deferred.asked === latest.asked ? deferred : latest;
  const ledgerState = useSyncExternalStore(session.subscribe, session.ledgerState);
  const shippedNames = useMemo(
    () => ({ shipped: t('common.workspace.shipped'), illustrative: t('common.workspace.illustrative') }),
    [t],
  );
  const control = useMemo(() => {
    const parts = { session, shown, ask, shippedNames };
    return ledgerState instanceof Promise
      ? ledgerState.then((state) => workspaceControl(state, parts))
      : workspaceControl(ledgerState, parts);
  }, [session, shown, ask, shippedNames, ledgerState]);
  const isKept = ledgerState instanceof Promise || ledgerState.persistence !== 'memory';
  const queries = useQueryClient();
  useEffect(() => {
    // What lives in memory only is gone at the next visit.
    if (shown.failure === null && isKept) rememberWorkspace(shown.asked);
  }, [shown, isKept]);
  useEffect(() => {
    session.keepOnly(shown);
    queries.removeQueries({
      predicate: ({ queryKey: [, , version] }) =>
        typeof version === 'string' && !isShippedId(version) && version !== shown.workspace.dataVersion,
    });
  }, [session, queries, shown]);
  return (
    <WorkspaceContext value={shown.workspace}>
      <WorkspaceControlContext value={control}>{children(shown)}</WorkspaceControlContext>
    </WorkspaceContext>
  );
};
