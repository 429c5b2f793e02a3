import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../i18n/useWords.ts';
import { asOfText, lastImportDay } from '../shared/asOfText.ts';
import { useWorkspace } from '../shared/workspace.ts';
import { useWorkspaceControlNow } from '../shared/workspaceControl.ts';

/** Up to when the figures of the open workspace go: the day of the last import, or the last year published. */
export function useAsOf(): string {
  const words = useWords();
  const { catalog } = useWorkspace();
  const control = useWorkspaceControlNow();
  const own = control === null || control.current.isReadOnly ? null : control.current.id;
  const record = control?.workspaces.find(({ workspaceId }) => workspaceId === own);
  const { data: day = null } = useQuery({
    queryKey: ['lastImport', own, record?.revision],
    queryFn: () => lastImportDay(control),
    enabled: record !== undefined,
  });
  return asOfText(words, catalog, day);
}
