import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../i18n/useWords.ts';
import { dateText } from '../../viewModels/dateText.ts';
import { useWorkspace } from '../shared/workspace.ts';
import { useWorkspaceControlNow } from '../shared/workspaceControl.ts';

const dayLength = 10;

/** Up to when the figures of the open workspace go: the day of the last import, or the last year published. */
export function useAsOf(): string {
  const words = useWords();
  const { catalog } = useWorkspace();
  const control = useWorkspaceControlNow();
  const own = control === null || control.current.isReadOnly ? null : control.current.id;
  const record = control?.workspaces.find(({ workspaceId }) => workspaceId === own);
  const { data: day = null } = useQuery({
    queryKey: ['lastImport', own, record?.revision],
    queryFn: async () => {
      if (control === null || record === undefined) return null;
      const batches = await control.ledger.listBatches(record.workspaceId);
      const times = batches.filter(({ state }) => state === 'active').map(({ importedAt }) => importedAt);
      return times.toSorted().at(-1)?.slice(0, dayLength) ?? null;
    },
    enabled: record !== undefined,
  });
  if (day !== null) return words.t('briefing.asOf.day', { date: dateText(words, day) });
  const years = catalog.indexYears.map(({ year }) => year);
  return years.length === 0 ? '' : words.t('briefing.asOf.year', { year: Math.max(...years) });
}
