import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { ownGroupRows } from '../viewModels/ownGroups.ts';
import { groupKind } from '../views/groups/groupKind.ts';
import { useDocuments } from '../views/shared/useDocuments.ts';
import { useWorkspace, WorkspaceContext } from '../views/shared/workspace.ts';

interface OwnGroupsProps {
  /** `areKnown` is false until the reader's groups were read. */
  readonly children: (areKnown: boolean) => ReactNode;
}

/** Adds the groups the reader made to those of the open workspace's files. */
export const OwnGroups = ({ children }: OwnGroupsProps) => {
  const workspace = useWorkspace();
  const { documents, isReady } = useDocuments(groupKind);
  const withGroups = useMemo(() => {
    if (documents.length === 0) return workspace;
    const { catalog } = workspace;
    return { ...workspace, catalog: { ...catalog, groups: [...catalog.groups, ...ownGroupRows(documents)] } };
  }, [workspace, documents]);
  return <WorkspaceContext value={withGroups}>{children(isReady)}</WorkspaceContext>;
};
