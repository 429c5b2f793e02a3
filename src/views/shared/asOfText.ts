import type { Words } from '../../i18n/words.ts';
import type { Catalog } from '../../viewModels/catalog.ts';
import { dateText } from '../../viewModels/dateText.ts';
import type { WorkspaceControl } from './workspaceControl.ts';

const dayLength = 10;

/** Day of the last import into the open workspace (`2026-11-22`); null for one that is read-only or still empty. */
export async function lastImportDay(control: WorkspaceControl | null): Promise<string | null> {
  const record = control?.workspaces.find(({ workspaceId }) => workspaceId === control.current.id);
  if (control === null || control.current.isReadOnly || record === undefined) return null;
  const batches = await control.ledger.listBatches(record.workspaceId);
  const times = batches.filter(({ state }) => state === 'active').map(({ importedAt }) => importedAt);
  return times.toSorted().at(-1)?.slice(0, dayLength) ?? null;
}

/** Up to when the figures go, as a sentence: the day of the last import, or the last year published. */
export function asOfText(
  words: Words,
  { indexYears }: Pick<Catalog, 'indexYears'>,
  day: string | null,
): string {
  if (day !== null) return words.t('briefing.asOf.day', { date: dateText(words, day) });
  const years = indexYears.map(({ year }) => year);
  return years.length === 0 ? '' : words.t('briefing.asOf.year', { year: Math.max(...years) });
}
