import type { DeckSlide, SlideContent } from '../domain/deck.ts';
import type { Words } from '../i18n/words.ts';
import type { PanelView } from './panelView.ts';
import { plainSentence } from './slideInput.ts';
import type { SlideFrame } from './slideOf.ts';
import type { SlideView } from './slideView.ts';

/** A panel of a screen as a slide: its answer is the title. `panel` is null while its screen is drawn. */
export function panelSlide(
  { t }: Words,
  { slideId, title }: Pick<DeckSlide, 'slideId' | 'title'>,
  { view, panelId }: Extract<SlideContent, { kind: 'panel' }>,
  panel: PanelView<unknown> | null,
  frame: SlideFrame,
): SlideView {
  const isEmpty = panel !== null && panel.chart === null && panel.table.rows.length === 0;
  return {
    slideId,
    kind: 'panel',
    title: title ?? panel?.title ?? '',
    sentence: panel === null ? '' : plainSentence(panel.sentence),
    body: isEmpty ? null : { kind: 'panel', view, panelId },
    unavailable: isEmpty ? (panel.unavailable ?? t('briefing.scope.panel', { panel: panelId })) : null,
    table: panel?.table ?? null,
    source: panel === null || panel.source === '' ? '' : t('common.panel.source', { source: panel.source }),
    ...frame,
  };
}
