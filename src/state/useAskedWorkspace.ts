import { useQueryStates } from 'nuqs';
import { useCallback } from 'react';
import { paramParsers } from './paramParsers.ts';
import { emptyRaw } from './rawSelection.ts';

/** The workspace the address asks for (null is the provincial one), and how to ask for another: the screen stays, the rest belongs to the data. */
export function useAskedWorkspace(): readonly [
  asked: string | null,
  ask: (workspaceId: string | null) => void,
] {
  const [{ ws }, setRaw] = useQueryStates(paramParsers);
  const ask = useCallback(
    (workspaceId: string | null) => {
      void setRaw(({ view, lang, theme }) => ({ ...emptyRaw, view, lang, theme, ws: workspaceId }), {
        history: 'push',
      });
    },
    [setRaw],
  );
  return [ws === '' ? null : ws, ask];
}
