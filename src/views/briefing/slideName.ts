import type { DeckSlide } from '../../domain/deck.ts';
import type { Words } from '../../i18n/words.ts';

/** What a slide is called in a list: the presenter's title, a panel's question, or its kind. */
export function slideName({ t }: Words, { content, title }: Pick<DeckSlide, 'content' | 'title'>): string {
  if (title !== null) return title;
  return content.kind === 'panel' && content.name !== '' ? content.name : t(`briefing.kind.${content.kind}`);
}
