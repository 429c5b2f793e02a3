import { useMemo } from 'react';
import type { Deck } from '../../domain/deck.ts';
import type { Selection } from '../../state/selection.ts';
import { readyDeck } from '../../viewModels/readyDeck.ts';
import { useDocuments } from '../shared/useDocuments.ts';
import type { Documents } from '../shared/useDocuments.ts';
import { useWorkspace } from '../shared/workspace.ts';
import { planKind } from '../targets/planKinds.ts';
import { deckKind } from './deckKind.ts';
import { scopeOf } from './slideScopeOf.ts';

/** The briefing the address names. */
export interface ChosenDeck {
  readonly deck: Deck;
  /** Null for the one that needs no preparation. */
  readonly id: string | null;
  /** Empty for the one that needs no preparation. */
  readonly name: string;
  /** The address names a briefing that is not there any more. */
  readonly isLost: boolean;
  readonly documents: Documents<Deck>;
}

/** The briefing the selection names among those kept in the workspace; the default one for none, or where it is gone. */
export function useDeck(selection: Selection): ChosenDeck {
  const { deckId } = selection;
  const { catalog } = useWorkspace();
  const documents = useDocuments(deckKind);
  const hasPlans = useDocuments(planKind).documents.length > 0;
  const ready = useMemo(
    () => readyDeck(catalog, scopeOf(selection, catalog), hasPlans),
    [catalog, selection, hasPlans],
  );
  const found = documents.documents.find(({ id }) => id === deckId);
  return {
    deck: found?.content ?? ready,
    id: found?.id ?? null,
    name: found?.name ?? '',
    isLost: deckId !== null && documents.isReady && found === undefined,
    documents,
  };
}
