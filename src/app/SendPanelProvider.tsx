import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { withLateWords } from '../i18n/withLateWords.ts';
import type { SelectionControl } from '../state/useSelection.ts';
import { AsOfContext, SendPanelContext } from '../views/shared/panelFocus.ts';
import { useWorkspace } from '../views/shared/workspace.ts';
import { useWorkspaceControlNow } from '../views/shared/workspaceControl.ts';

interface SendPanelProviderProps {
  readonly control: SelectionControl;
  readonly children: ReactNode;
}

/** Lets every panel below be sent to the briefing; the code for it is fetched with the first one. */
export const SendPanelProvider = ({ control, children }: SendPanelProviderProps) => {
  const words = useWords();
  const queries = useQueryClient();
  const { catalog } = useWorkspace();
  const workspaces = useWorkspaceControlNow();
  const { selection, setSelection } = control;
  const send = useCallback(
    async (panelId: string, title: string): Promise<string> => {
      if (workspaces === null) throw new Error('the ledger is not open');
      const { sendPanel } = await withLateWords(() => import('../views/briefing/sendPanel.ts'));
      const sent = await sendPanel({
        control: workspaces,
        queries,
        catalog,
        words,
        selection,
        panelId,
        title,
      });
      setSelection(() => ({ deckId: sent.deckId }));
      return words.t('briefing.send.done', { name: sent.name });
    },
    [workspaces, queries, catalog, words, selection, setSelection],
  );
  const asOf = useCallback(async (): Promise<string> => {
    const { asOfText, lastImportDay } = await withLateWords(() => import('../views/shared/asOfText.ts'));
    return asOfText(words, catalog, await lastImportDay(workspaces));
  }, [words, catalog, workspaces]);
  return (
    <AsOfContext value={asOf}>
      <SendPanelContext value={send}>{children}</SendPanelContext>
    </AsOfContext>
  );
};
