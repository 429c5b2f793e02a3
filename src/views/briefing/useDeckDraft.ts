import { useCallback, useEffect, useRef, useState } from 'react';
import type { Deck } from '../../domain/deck.ts';
import { newDocumentId } from '../../storage/randomId.ts';
import type { SelectionControl } from '../../state/useSelection.ts';
import { useTask } from '../workspaces/useTask.ts';
import type { Task } from '../workspaces/useTask.ts';
import type { ChosenDeck } from './useDeck.ts';

/** A briefing being written: what is on screen is kept a moment later. */
export interface DeckDraft {
  readonly deck: Deck;
  readonly name: string;
  readonly change: (change: (deck: Deck) => Deck) => void;
  readonly rename: (name: string) => void;
  /** Keeping it; its failure is to be shown. */
  readonly task: Task;
}

interface Draft {
  readonly id: string;
  readonly isNew: boolean;
  readonly deck: Deck;
  readonly name: string;
}

/** Typing rests this long before it is kept, ms. */
const restMs = 400;

/**
 * Edits the chosen briefing. The first change of the default one makes a briefing of its own, named `newName`, from
 * what `begin` makes of it.
 */
export function useDeckDraft(
  chosen: ChosenDeck,
  newName: string,
  begin: (deck: Deck) => Deck,
  setSelection: SelectionControl['setSelection'],
): DeckDraft {
  const [draft, setDraft] = useState<Draft | null>(null);
  const task = useTask();
  const isOfChosen = draft !== null && (chosen.id === draft.id || (draft.isNew && chosen.id === null));
  const current: Draft = isOfChosen
    ? draft
    : {
        id: chosen.id ?? '',
        isNew: chosen.id === null,
        deck: chosen.deck,
        name: chosen.id === null ? newName : chosen.name,
      };
  const waiting = useRef<Draft | null>(null);
  const { save } = chosen.documents;
  const { run } = task;
  const keep = useRef<() => void>(() => undefined);
  useEffect(() => {
    keep.current = () => {
      const kept = waiting.current;
      if (kept === null) return;
      waiting.current = null;
      run(async () => {
        await save({ id: kept.id, name: kept.name, content: kept.deck });
        if (kept.isNew) setSelection(() => ({ deckId: kept.id }));
        return '';
      });
    };
  });
  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(() => keep.current(), restMs);
    return () => clearTimeout(timer);
  }, [draft]);
  // Leaving the screen must not lose the last words.
  useEffect(() => () => keep.current(), []);
  const edit = useCallback((next: Draft) => {
    const stored = next.id === '' ? { ...next, id: newDocumentId() } : next;
    waiting.current = stored;
    setDraft(stored);
  }, []);
  return {
    deck: current.deck,
    name: current.name,
    change: (change) =>
      edit({ ...current, deck: change(current.id === '' ? begin(current.deck) : current.deck) }),
    rename: (name) =>
      edit({ ...current, name, deck: current.id === '' ? begin(current.deck) : current.deck }),
    task,
  };
}
