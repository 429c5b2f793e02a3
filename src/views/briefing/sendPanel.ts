import type { QueryClient } from '@tanstack/react-query';
import { addSlide } from '../../domain/deck.ts';
import type { Deck } from '../../domain/deck.ts';
import type { Words } from '../../i18n/words.ts';
import { newDocumentId } from '../../storage/randomId.ts';
import type { Selection } from '../../state/selection.ts';
import type { Catalog } from '../../viewModels/catalog.ts';
import { freeName } from '../../viewModels/freeName.ts';
import { readyDeck } from '../../viewModels/readyDeck.ts';
import { documentOwner } from '../shared/documentOwner.ts';
import type { WorkspaceControl } from '../shared/workspaceControl.ts';
import { planKind } from '../targets/planKinds.ts';
import { deckKind } from './deckKind.ts';
import { scopeOf } from './slideScopeOf.ts';

interface PanelToSend {
  readonly control: WorkspaceControl;
  readonly queries: QueryClient;
  readonly catalog: Catalog;
  readonly words: Words;
  readonly selection: Selection;
  readonly panelId: string;
  /** Its question. */
  readonly title: string;
}

/** The briefing a panel was added to. */
interface SentTo {
  readonly deckId: string;
  readonly name: string;
}

/**
 * Adds a panel of the screen on show, with what it is about, to the briefing chosen last, else to the one changed last,
 * else to a new one. @throws LedgerError
 */
export async function sendPanel(panel: PanelToSend): Promise<SentTo> {
  const { control, queries, catalog, words, selection, panelId, title } = panel;
  const owner = documentOwner(control.current);
  const records = await control.ledger.listDocuments(owner, deckKind.kind);
  const readable = records.flatMap(({ documentId, name, content, version, changedAt }) => {
    try {
      return [{ documentId, name, changedAt, deck: deckKind.read(content, version) }];
    } catch {
      return [];
    }
  });
  const scope = scopeOf(selection, catalog);
  const known =
    readable.find(({ documentId }) => documentId === selection.deckId) ??
    readable.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1))[0];
  const plans = await control.ledger.listDocuments(owner, planKind.kind);
  const fresh: Deck = { ...readyDeck(catalog, scope, plans.length > 0), scope };
  const deckId = known?.documentId ?? newDocumentId();
  const name =
    known?.name ??
    freeName(
      words.t('briefing.send.newName', { index: selection.indexCode, year: selection.year }),
      records.map((record) => record.name),
    );
  const content = addSlide(
    known?.deck ?? fresh,
    { kind: 'panel', view: selection.view, panelId, name: title },
    scope,
  );
  await control.ledger.saveDocument(owner, {
    kind: deckKind.kind,
    documentId: deckId,
    name,
    version: deckKind.version,
    content,
  });
  await queries.invalidateQueries({ queryKey: ['documents', `${owner}/${deckKind.kind}`] });
  return { deckId, name };
}
