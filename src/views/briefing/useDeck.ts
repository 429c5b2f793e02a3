import { useMemo } from 'react';
import { defaultDeck } from '../../domain/deck.ts';
import type { Deck } from '../../domain/deck.ts';
import { isBuiltKind } from '../../viewModels/slideOf.ts';
import { plansQuery } from '../../queries/plans.ts';
import { question } from '../shared/question.ts';
import { useRows } from '../shared/useRows.ts';
import { useDocuments } from '../shared/useDocuments.ts';
import type { Documents } from '../shared/useDocuments.ts';
import { deckKind } from './deckKind.ts';

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

/** What starts without any preparation: slides that can be made from the workspace's figures. */
const readyDeck = (hasTargets: boolean): Deck => ({
  ...defaultDeck,
  slides: defaultDeck.slides.filter(
    ({ content: { kind } }) => isBuiltKind(kind) || (hasTargets && kind === 'targets'),
  ),
});

/** The briefing of an id among those kept in the workspace; the default one for null, or where it is gone. */
export function useDeck(deckId: string | null): ChosenDeck {
  const documents = useDocuments(deckKind);
  const [plans] = useRows([question(plansQuery, [])]);
  const hasTargets = plans.length > 0;
  const ready = useMemo(() => readyDeck(hasTargets), [hasTargets]);
  const found = documents.documents.find(({ id }) => id === deckId);
  return {
    deck: found?.content ?? ready,
    id: found?.id ?? null,
    name: found?.name ?? '',
    isLost: deckId !== null && documents.isReady && found === undefined,
    documents,
  };
}
